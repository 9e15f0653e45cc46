import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

/** The units, and by which name each is started: the second is for several processes, each with its port in its name. */
const UNITS = [
  ['goodnight-dreamsphere.service', 'goodnight-dreamsphere.service'],
  ['goodnight-dreamsphere@.service', 'goodnight-dreamsphere@2567.service'],
] as const
/** Most that `systemd-analyze security` may count, in tenths: 0 is a service that may do nothing, 100 one that may do all. */
const EXPOSURE = 20

const missing = spawnSync('systemd-analyze', ['--version']).error !== undefined
if (missing)
  console.warn('\n!!! SKIPPED: the systemd unit is not checked, because systemd-analyze is not installed.\n')

describe.skipIf(missing).each(UNITS)('the systemd unit %s', (file, name) => {
  const folder = mkdtempSync(join(tmpdir(), 'unit-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is understood by systemd, word for word', () => {
    // The program it starts has to be there.
    const program = join(folder, 'program')
    mkdirSync(program)
    writeFileSync(join(program, 'node'), '#!/bin/sh\n')
    chmodSync(join(program, 'node'), 0o755)
    const unit = join(folder, name)
    writeFileSync(
      unit,
      readFileSync(`deploy/${file}`, 'utf8').replaceAll('/opt/goodnight-dreamsphere', folder),
    )
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' })
    expect(stderr.split('\n').filter((line) => line.includes('goodnight-dreamsphere'))).toEqual([])
    expect(status).toBe(0)
  })

  it('gives the game few rights', () => {
    const { status, stdout } = spawnSync(
      'systemd-analyze',
      ['security', '--offline=true', `--threshold=${EXPOSURE}`, `deploy/${file}`],
      { encoding: 'utf8' },
    )
    expect(status, stdout.split('\n').at(-2)).toBe(0)
  })
})
