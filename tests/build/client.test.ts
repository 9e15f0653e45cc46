/** Checks the built client in dist/client. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { startProcess } from '../rooms/kit/server-process.ts'

const CLIENT = fileURLToPath(new URL('../../dist/client', import.meta.url))

const read = (name: string): string => readFileSync(join(CLIENT, name), 'utf8')

it('has no style property without a value', () => {
  const sheets = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  )
  expect(sheets).not.toEqual([])
  const [style = ''] = /<style>.*?<\/style>/s.exec(read('index.html')) ?? []
  const texts = [['the page', style], ...sheets.map((name) => [name, read(name)])]
  const empty = texts.flatMap(([name, text = '']) =>
    [...text.matchAll(/[{;][a-z-]+:(?=[;}])/g)].map(([found]) => `${name}: ${found}`),
  )
  expect(empty).toEqual([])
})

it('has a first page that waits for no other file', () => {
  const page = read('index.html')
  expect(page).toMatch(/<script type="module">/)
  expect(page).not.toMatch(/<script[^>]* src=|rel="stylesheet"/)
})

it('loads no part that wants the style of the first page once more', () => {
  const files = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
  const missing = files
    .filter((name) => /\.(?:js|html)$/.test(name))
    .flatMap((name) => [...read(name).matchAll(/"\.\/([\w-]+\.(?:css|js))"/g)].map(([, part = '']) => part))
    .filter((part) => !files.includes(join('assets', part)))
  expect(missing).toEqual([])
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
