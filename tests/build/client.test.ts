/** The client as `npm run build` has left it in dist/client. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { startProcess } from '../rooms/kit/server-process.ts'

const CLIENT = fileURLToPath(new URL('../../dist/client', import.meta.url))

it('has lost no style: no property stands without its value', () => {
  const assets = join(CLIENT, 'assets')
  const sheets = readdirSync(assets).filter((name) => name.endsWith('.css'))
  expect(sheets).not.toEqual([])
  const empty = sheets.flatMap((name) =>
    [...readFileSync(join(assets, name), 'utf8').matchAll(/[{;][a-z-]+:(?=[;}])/g)].map(
      ([found]) => `${name}: ${found}`,
    ),
  )
  expect(empty).toEqual([])
})

it('has no gallery in it, whose pages show every seat’s secrets', async () => {
  const scripts = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|html)$/.test(file),
  )
  expect(scripts.length).toBeGreaterThan(3)
  for (const file of scripts)
    expect(readFileSync(join(CLIENT, file), 'utf8'), file).not.toMatch(/window\.gallery|gallery\//)
})

it('serves no gallery either', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-'))
  const { child, port, ended } = startProcess({ DATA_DIR: dataDir })
  const asked = await fetch(`http://127.0.0.1:${await port()}/gallery/phone.html?phase=shout&role=ava`)
  expect(await asked.text()).not.toContain('gallery')
  child.kill('SIGTERM')
  await ended
  rmSync(dataDir, { recursive: true, force: true })
})
