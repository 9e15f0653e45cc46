/** The server's process as systemd runs it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'service-'))
const told = join(folder, 'told')
const journal = join(folder, 'journal')
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('tells systemd once it listens, and the journal what somebody can read, without the QR code', async () => {
  const notify = join(folder, 'systemd-notify')
  writeFileSync(notify, `#!/bin/sh\necho "$NOTIFY_SOCKET" "$@" >>"${told}"\n`)
  chmodSync(notify, 0o755)
  const output = openSync(journal, 'w')
  const { dev, ino } = fstatSync(output)
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: folder,
      PATH: `${folder}:${process.env.PATH}`,
      NOTIFY_SOCKET: '/run/systemd/notify',
      JOURNAL_STREAM: `${dev}:${ino}`,
    },
    stdio: ['ignore', output, 'inherit'],
  })
  closeSync(output)
  const said = () => readFileSync(journal, 'utf8')
  await expect
    .poll(() => existsSync(told) && readFileSync(told, 'utf8'), { timeout: 30_000 })
    .toBe('/run/systemd/notify --ready\n')
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expect(said()).toMatch(/^INFO: listening/m)
  expect(said()).toContain('Goodnight, DreamSphere is at  ')
  expect(said()).not.toMatch(/[█▀▄]/)
})
