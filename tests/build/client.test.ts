/** Checks the built client in dist/client. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { startProcess } from '../rooms/kit/server-process.ts'

const CLIENT = fileURLToPath(new URL('../../dist/client', import.meta.url))

it('has no style property without a value', () => {
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

it('does not contain the gallery, whose pages show the secrets of all seats', async () => {
  const scripts = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|html)$/.test(file),
  )
  expect(scripts.length).toBeGreaterThan(3)
  for (const file of scripts)
    expect(readFileSync(join(CLIENT, file), 'utf8'), file).not.toMatch(/window\.gallery|gallery\//)
})

it('the server does not serve the gallery', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-'))
  const { child, port, ended } = startProcess({ DATA_DIR: dataDir })
  const asked = await fetch(`http://127.0.0.1:${await port()}/gallery/phone.html?phase=shout&role=ava`)
  expect(await asked.text()).not.toContain('gallery')
  child.kill('SIGTERM')
  await ended
  rmSync(dataDir, { recursive: true, force: true })
})
