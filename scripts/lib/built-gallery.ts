/** The gallery as a build: pictures and tests open many pages, and none should have to wait for a compiler. */
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import sirv from 'sirv'
import { build } from 'vite'
import { smallFonts } from '../../vite.fonts.ts'
import { slimPhaser } from '../../vite.phaser.ts'
import { textSize } from '../../vite.text-size.ts'
import type { GalleryServer } from './gallery-server.ts'

const PAGES = resolve('client/gallery')

/**
 * Builds the gallery into a temporary folder, with the same Phaser build and fonts as the served client, and serves it on
 * a free port of localhost. Closing the server removes the folder.
 * @throws Error if the build fails
 */
export async function serveBuiltGallery(): Promise<GalleryServer> {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    await buildInto(folder)
  } catch (error) {
    remove()
    throw error
  }
  const server = createServer(sirv(folder))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/gallery/`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      remove()
    },
  }
}

async function buildInto(outDir: string): Promise<void> {
  const pages = readdirSync(PAGES).filter((name) => name.endsWith('.html'))
  await build({
    configFile: false,
    root: 'client',
    logLevel: 'error',
    plugins: [slimPhaser(), smallFonts(), textSize()],
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { input: pages.map((name) => join(PAGES, name)) },
    },
  })
}
