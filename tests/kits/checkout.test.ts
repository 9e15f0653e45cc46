// `npm start` in the folders, and as the users, that hosts have.

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

/** Nobody. */
const USER = 65_534
const isRoot = process.getuid?.() === 0
const NOT_IN_A_CHECKOUT = ['.git', 'node_modules', '.node', '.cache', 'dist', 'data', 'shots']
const FIRST_FREE = '/proc/sys/net/ipv4/ip_unprivileged_port_start'

const place = mkdtempSync(join(tmpdir(), 'Spiele #1 (50 %) & mehr, '))
const checkout = join(place, 'goodnight? dream#sphere')
const running: ChildProcess[] = []

beforeAll(() => {
  cpSync(process.cwd(), checkout, {
    recursive: true,
    filter: (file) => !NOT_IN_A_CHECKOUT.includes(relative(process.cwd(), file)),
  })
  symlinkSync(join(process.cwd(), 'node_modules'), join(checkout, 'node_modules'))
  chmodSync(place, 0o755)
})
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Starts the game as `npm start` does. @param user who does, if it is not who runs the tests */
function npmStart(env: Record<string, string>, user?: number) {
  const child = spawn(process.execPath, ['scripts/run.cjs', 'start'], {
    cwd: checkout,
    env: { PATH: process.env.PATH, HOME: place, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(user !== undefined && { uid: user, gid: user }),
  })
  running.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  const ended = once(child, 'exit').then(([code]) => code as number)
  const address = async () => {
    const found = () => /on this machine at {2}(\S+)/.exec(said)?.[1]
    await expect.poll(() => found() ?? child.exitCode, { timeout: 120_000 }).not.toBeNull()
    if (!found()) throw new Error(said)
    return found() ?? ''
  }
  return { child, said: () => said, ended, address }
}

describe('npm start in a folder with a #, spaces and more', () => {
  it('builds and serves the game, and says nothing of how it was built', async () => {
    const { child, said, address, ended } = npmStart({ DATA_DIR: join(place, 'data #2') })
    const url = await address()
    const page = await (await fetch(url)).text()
    const [, script = ''] = /(?:src|href)="([^"]+\.js)"/.exec(page) ?? []
    expect((await fetch(new URL(script, url))).headers.get('content-type')).toContain('javascript')
    expect((await fetch(`${url}/api/rooms`, { method: 'POST' })).status).toBe(201)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    const beforeInvitation = said().slice(0, said().search(/[█▀▄]/)).trim()
    expect(beforeInvitation).toBe('Building the client …')
  })

  it.skipIf(!isRoot)('runs for a user who may not write there, with its data elsewhere', async () => {
    execFileSync('chmod', ['-R', 'a+rX,a-w', checkout])
    const data = join(place, 'elsewhere')
    mkdirSync(data, { mode: 0o777 })
    chmodSync(data, 0o777)
    const { child, address, ended } = npmStart({ DATA_DIR: data }, USER)
    expect((await fetch(`${await address()}/api/rooms`, { method: 'POST' })).status).toBe(201)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it.skipIf(!isRoot)('runs for them without a place for its data, too, and says so', async () => {
    const { child, said, address, ended } = npmStart({}, USER)
    expect((await fetch(`${await address()}/api/rooms`, { method: 'POST' })).status).toBe(201)
    expect(said()).toMatch(
      /can’t be written by user \d+, who runs this server\. When this server stops, its rooms end/,
    )
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  const reserved = Number(spawnSync('cat', [FIRST_FREE], { encoding: 'utf8' }).stdout || 1024)
  it.skipIf(!isRoot || reserved <= 443).each(['80', '443'])(
    'says that this user may not use port %s, and not that it is taken',
    async (port) => {
      const { said, ended } = npmStart({ PORT: port }, USER)
      expect(await ended).toBe(1)
      expect(said()).toContain(`not allowed to use port ${port}`)
      expect(said()).not.toContain('is taken')
    },
  )
})
