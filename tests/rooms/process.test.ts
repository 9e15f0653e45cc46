import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ColyseusSDK } from '@colyseus/sdk'
import { afterEach, describe, expect, it } from 'vitest'
import { choosePort, USUAL_PORT } from '../../server/process/choose-port.ts'
import type { NightRecord } from '../../shared/rules/replay.ts'
import { type ServerProcess, startFragile, startKeptRunning, startProcess } from './kit/server-process.ts'
import { TestClient } from './kit/test-client.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-'))
const running: ChildProcess[] = []
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    // Whoever keeps a server running has to end it first: killed, it would leave it behind.
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  rmSync(dataDir, { recursive: true, force: true })
})

function start(env: Record<string, string>, startIt = startProcess): ServerProcess {
  const started = startIt({ DATA_DIR: dataDir, ...env })
  running.push(started.child)
  return started
}

describe('the server’s process', () => {
  it('prints its address and a QR code, and stops on a signal', async () => {
    const { child, lines, port: listens, ended } = start({ PUBLIC_URL: 'https://dream.example' })
    const port = await listens()
    expect(lines.join('\n')).toContain('Goodnight, DreamSphere is at  https://dream.example')
    expect(lines.some((line) => /[█▀▄]{10}/.test(line))).toBe(true)
    expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200)
    child.kill('SIGINT')
    expect(await ended).toEqual([0, null])
  })

  it('prints no addresses of a container but the one that leads to it from outside', async () => {
    const { lines, port: listens } = start({ container: 'oci', PUBLIC_URL: 'http://192.168.1.20:8080' })
    await listens()
    const addresses = lines
      .filter((line) => !line.startsWith('{'))
      .flatMap((line) => line.match(/http\S+/g) ?? [])
    expect(addresses).toEqual(['http://192.168.1.20:8080'])
  })

  it('stops cleanly with players in its rooms, and records their games if it is configured to', async () => {
    const { child, port: listens, ended } = start({ RECORD_NIGHTS: '1' })
    const port = await listens()
    const url = `http://127.0.0.1:${port}`
    const { code } = (await (await fetch(`${url}/api/rooms`, { method: 'POST' })).json()) as { code: string }
    const mia = await TestClient.join(new ColyseusSDK(url), code, { as: 'seat', role: 'ava', name: 'Mia' })
    expect(await mia.ask('start', { prologue: true })).toBeNull()
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    await mia.over()
    const [file = ''] = readdirSync(join(dataDir, 'nights'))
    const night = JSON.parse(readFileSync(join(dataDir, 'nights', file), 'utf8')) as NightRecord
    expect(night.actions.map(({ type }) => type)).toEqual(expect.arrayContaining(['sit', 'start']))
  })

  it('never answers that a room does not exist while it is stopping', async () => {
    const { child, port: listens, ended } = start({})
    const url = `http://127.0.0.1:${await listens()}`
    const { code } = (await (await fetch(`${url}/api/rooms`, { method: 'POST' })).json()) as { code: string }
    const answers = new Set<number>()
    const stopped = ended.then(() => true)
    child.kill('SIGTERM')
    for (let over = false; !over; ) {
      const status = await fetch(`${url}/api/rooms/${code}`).then(
        (answer) => answer.status,
        () => 0,
      )
      answers.add(status)
      over = status === 0 && (await stopped)
    }
    expect(answers).not.toContain(404)
  })

  it.each([
    ['an exception', 'SIGUSR1'],
    ['a rejection', 'SIGUSR2'],
  ] as const)('logs %s that nothing caught, and ends with an exit code of its own', async (_, signal) => {
    const { child, port: listens, said, ended } = start({}, startFragile)
    await listens()
    child.kill(signal)
    expect(await ended).toEqual([70, null])
    expect(await said('crashed')).toContain('out of nowhere')
  })

  it('is started again after a crash, with its rooms, their codes and the night in play', async () => {
    const port = await choosePort(0)
    const supervised = start({ PORT: String(port) }, startKeptRunning)
    const listening = () => supervised.lines.filter((line) => line.includes('"listening"'))
    await supervised.port()
    const url = `http://127.0.0.1:${port}`
    const { code } = (await (await fetch(`${url}/api/rooms`, { method: 'POST' })).json()) as { code: string }
    const mia = await TestClient.join(new ColyseusSDK(url), code, { as: 'seat', role: 'ava', name: 'Mia' })
    mia.room.reconnection.enabled = false
    expect(await mia.ask('start', { prologue: true })).toBeNull()
    const [first = '{}'] = listening()
    process.kill((JSON.parse(first) as { pid: number }).pid, 'SIGUSR1')
    await expect.poll(() => listening().length, { timeout: 60_000 }).toBe(2)
    const back = await TestClient.join(new ColyseusSDK(url), code, {
      as: 'seat',
      token: mia.welcome.token ?? '',
    })
    back.room.reconnection.enabled = false
    expect(back.public).toMatchObject({ phase: 'prologue', people: { ava: { player: 'Mia' } } })
    supervised.child.kill('SIGTERM')
    expect(await supervised.ended).toEqual([0, null])
  })

  it('ends with a message when the port it has to use is taken', async () => {
    const squatter = createServer().listen(0)
    await once(squatter, 'listening')
    const { port } = squatter.address() as AddressInfo
    const { said, ended } = start({ PORT: String(port) })
    expect(await said('taken')).toContain(String(port))
    expect(await ended).toEqual([1, null])
    squatter.close()
  })

  it('two of the usual port, started at the same moment, both get one in the end', async () => {
    const both = [1, 2].map((n) => start({ PORT: '', DATA_DIR: join(dataDir, `${n}`) }, startKeptRunning))
    const ports = await Promise.all(both.map(({ port }) => port()))
    expect(new Set(ports).size).toBe(2)
    for (const { child } of both) child.kill('SIGTERM')
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([
      [0, null],
      [0, null],
    ])
  })

  it.each([
    ['PORT', '30000x'],
    // Not an address of this computer.
    ['LISTEN', '192.0.2.7'],
    ['PUBLIC_URL', 'dreams.example.org'],
    ['LOG_LEVEL', 'inof'],
    ['LOG_SYNC', 'ful'],
    ['RECORD_NIGHTS', 'yes'],
    ['FAMILY_FILTER', 'no'],
  ])('ends with one line about %s=%s', async (name, value) => {
    const { lines, ended } = start({ [name]: value })
    expect(await ended).toEqual([1, null])
    expect(lines).toHaveLength(1)
    const { msg } = JSON.parse(lines[0] ?? '{}') as { msg: string }
    expect(msg).toContain(name)
    expect(msg).toContain(value)
  })

  it('says which setting is meant by a name with a typing error, and starts', async () => {
    const { said, port } = start({ PUBLIC_ULR: 'https://dream.example' })
    await port()
    expect(await said('no such setting')).toContain(
      'PUBLIC_ULR is set, but there is no such setting. Is PUBLIC_URL meant?',
    )
  })

  it('says which settings do nothing without Redis, and starts', async () => {
    const { lines, port } = start({ PEER_URL: 'http://10.0.0.7:2567', SOCKET_URL: 'https://x.example/at/1' })
    await port()
    for (const name of ['PEER_URL', 'SOCKET_URL'])
      expect(lines.join()).toContain(`${name} does nothing without REDIS_URL.`)
  })

  it('takes another port when the usual one is taken and none was asked for', async () => {
    const squatter = createServer()
    const free = await new Promise<boolean>((resolve) => {
      squatter.once('error', () => resolve(false))
      squatter.listen(USUAL_PORT, () => resolve(true))
    })
    const port = await choosePort(null)
    expect(port).not.toBe(USUAL_PORT)
    expect(port).toBeGreaterThan(0)
    if (free) squatter.close()
  })
})
