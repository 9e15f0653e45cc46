import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readManifest } from '../../scripts/kits/stage-package.ts'
import { doubleClick } from './kit/double-click.ts'
import { playARoom } from './kit/play-a-room.ts'

const folder = mkdtempSync(join(tmpdir(), 'empty folder '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('is packed, installed into an empty folder without a network, and played by its command', async () => {
  execFileSync(process.execPath, ['scripts/package.ts'])
  const { name, version } = readManifest()
  writeFileSync(join(folder, 'package.json'), '{}')
  execFileSync(
    'npm',
    ['install', '--offline', '--no-audit', '--no-fund', `${process.cwd()}/dist/${name}-${version}.tgz`],
    {
      cwd: folder,
    },
  )
  const installed = join(folder, 'node_modules')
  const manifest = readFileSync(join(installed, name, 'package.json'), 'utf8')
  expect(manifest).not.toMatch(/ependencies|private/)
  const home = join(folder, 'home')
  mkdirSync(home)
  const { child, opens, ended } = doubleClick(join(installed, '.bin', name), [], home)
  await playARoom(await opens())
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})
