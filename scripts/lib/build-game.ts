/** Builds the game with Vite. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type LogLevel } from 'vite'

/** Vite takes these in the path of a folder for parts of an address, and finds no files there. */
const MISREAD = /[#?]/

/** Builds the client into dist/client. @throws Error if it can't be built */
export const buildClient = (logLevel: LogLevel): Promise<void> =>
  fromReadablePath((folder) => vite(join(folder, 'vite.config.ts'), join(folder, 'client'), logLevel))

/** Compiles the server and the program that starts it into dist/server. @throws Error if they can't be compiled */
export const buildServer = (logLevel: LogLevel): Promise<void> =>
  fromReadablePath((folder) => vite(join(folder, 'vite.server.config.ts'), folder, logLevel))

async function vite(configFile: string, root: string, logLevel: LogLevel): Promise<void> {
  await build({ configFile, configLoader: 'native', root, logLevel, resolve: { preserveSymlinks: true } })
}

/** Calls with the path of the project: its own, or, if Vite would misread that, one of a link to it. */
async function fromReadablePath(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = process.cwd()
  if (!MISREAD.test(folder)) return use(folder)
  const place = mkdtempSync(join(tmpdir(), 'build-'))
  try {
    const link = join(place, 'game')
    symlinkSync(folder, link, 'junction')
    await use(link)
  } finally {
    rmSync(place, { recursive: true })
  }
}
