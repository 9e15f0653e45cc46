/** Plays whole nights with real clients on a fast clock, over bad networks, while the server is killed now and then. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROLES } from '../../shared/content/ids.ts'
import { crashNow, savedIn } from '../rooms/kit/crash.ts'
import { startProcess } from '../rooms/kit/server-process.ts'
import { type BadConnection, startBadConnection } from './bad-connection.ts'
import { type ChaosDice, diceOf } from './chaos-dice.ts'
import { ChaosPhone } from './chaos-phone.ts'
import { installFakeBrowser } from './fake-browser.ts'
import { differences, judge, nightOf, type Verdict } from './judge-night.ts'

export interface ChaosOptions {
  nights: number
  seed: number
  /** How many nights are played at once. */
  tables: number
  /** Percent of every duration, and ms of room time per ms. */
  percent: number
  speed: number
  /** Average time between two kills of the server (ms); 0 for none. */
  killEvery: number
  /** Called after each night. @param done number of nights so far */
  after?(done: number): void
}

export interface ChaosReport {
  nights: number
  kills: number
  stops: number
  cuts: number
  freezes: number
  /** Requests and answers that were lost, duplicated and reordered. */
  frames: { lost: number; doubled: number; swapped: number }
  acknowledged: number
  lost: number
  /** How long (ms) it took after each trouble until a phone received a frame again. */
  back: number[]
  wrong: string[]
}

/** Longest time (ms) between two troubles of one network, and longest duration of one. */
const PEACE = 12_000
const TROUBLE = 4_000
/** Longest time (ms) that a night may take. */
const PATIENCE = 240_000

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** The server's process, which can be killed and started again on the same port. */
class Server {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'goodnight-chaos-'))
  readonly #env: Record<string, string>
  #process
  #ending = false
  port = 0
  kills = 0
  stops = 0
  /** How often it ended by itself. */
  crashes = 0

  constructor(speed: number) {
    this.#env = {
      DATA_DIR: this.dataDir,
      ALLOW_FAST: '1',
      CLOCK_SPEED: String(speed),
      LOG_LEVEL: 'warn',
      PUBLIC_URL: '',
    }
    this.#process = this.#start('0')
  }

  #start(port: string) {
    this.#ending = false
    const started = startProcess({ ...this.#env, PORT: port, LOG_LEVEL: 'info' })
    started.ended.then(() => {
      if (!this.#ending) this.crashes++
    })
    return started
  }

  async ready(): Promise<void> {
    this.port = await this.#process.port()
  }

  async killAndRestart(graceful: boolean): Promise<void> {
    if (graceful) this.stops++
    else this.kills++
    this.#ending = true
    this.#process.child.kill(graceful ? 'SIGTERM' : 'SIGKILL')
    await this.#process.ended
    this.#process = this.#start(String(this.port))
    await this.#process.port()
  }

  async close(): Promise<void> {
    this.#ending = true
    this.#process.child.kill('SIGKILL')
    await this.#process.ended
    rmSync(this.dataDir, { recursive: true, force: true })
  }
}

/** Plays the nights and judges them. */
export async function chaos(options: ChaosOptions): Promise<ChaosReport> {
  const { nights, seed, tables, killEvery } = options
  const dice = diceOf(seed)
  const server = new Server(options.speed)
  await server.ready()
  installFakeBrowser(`http://127.0.0.1:${server.port}`)
  const lines = new Set<BadConnection>()
  const report: ChaosReport = {
    nights: 0,
    kills: 0,
    stops: 0,
    cuts: 0,
    freezes: 0,
    frames: { lost: 0, doubled: 0, swapped: 0 },
    acknowledged: 0,
    lost: 0,
    back: [],
    wrong: [],
  }
  let next = 0
  let over = false
  /** Resolves when the server is running. */
  let calm = Promise.resolve()
  const killer = async () => {
    while (killEvery > 0 && !over) {
      await wait(killEvery / 2 + dice.below(killEvery))
      if (over) return
      calm = server.killAndRestart(dice.thousand(200))
      await calm
      for (const line of lines) line.heal()
    }
  }
  const table = async () => {
    while (next < nights) {
      const n = next++
      try {
        add(
          report,
          await playNight({ ...options, seed: seed * 100_000 + n, server, lines, calm: () => calm }),
        )
      } catch (error) {
        report.wrong.push(`night ${n}: ${error instanceof Error ? error.stack : String(error)}`)
      }
      report.nights++
      options.after?.(report.nights)
    }
  }
  const killing = killer()
  await Promise.all(Array.from({ length: Math.min(tables, nights) }, table))
  over = true
  await Promise.race([killing, wait(0)])
  await calm
  report.kills = server.kills
  report.stops = server.stops
  if (server.crashes > 0) report.wrong.push(`the server crashed ${server.crashes} times`)
  await server.close()
  return report
}

interface ChaosNightOptions extends ChaosOptions {
  server: Server
  lines: Set<BadConnection>
  calm(): Promise<void>
}

interface NightVerdict extends Verdict {
  lines: BadConnection[]
}

async function playNight({
  seed,
  percent,
  speed,
  server,
  lines,
  calm,
}: ChaosNightOptions): Promise<NightVerdict> {
  const code = await openRoom({ percent, seed: seed % 2 ** 32 }, calm)
  const dice = diceOf(seed)
  const mine: BadConnection[] = []
  const phones: ChaosPhone[] = []
  for (const role of ROLES) {
    const line = await startBadConnection(server.port, diceOf(seed + ROLES.indexOf(role)))
    mine.push(line)
    lines.add(line)
    phones.push(await ChaosPhone.join({ code, role, seed: seed % 2 ** 31, line, speed, calm }))
  }
  const troubles = mine.map((line) => causeTrouble(line, dice))
  const [host] = phones
  while (host?.phase === 'lobby') if (!(await host.ask('start', { prologue: false }))) await wait(200)
  const end = performance.now() + PATIENCE
  while (phones.some(({ phase }) => phase !== 'storybook')) {
    if (performance.now() > end) throw new Error(`it does not end: ${phones.map(told)}`)
    await wait(100)
  }
  for (const stop of troubles) stop()
  for (const phone of phones) phone.stop()
  const saved = await settled(code, phones, server, calm)
  const verdict = judge(saved, phones)
  for (const phone of phones) phone.connection.leave()
  for (const line of mine) {
    lines.delete(line)
    await line.close()
  }
  return { ...verdict, lines: mine }
}

/** Opens a room; tries again if the server has just been killed. */
async function openRoom(
  options: { percent: number; seed: number },
  calm: () => Promise<void>,
): Promise<string> {
  for (let tries = 1; ; tries++) {
    await calm()
    try {
      const body = JSON.stringify(options)
      const headers = { 'content-type': 'application/json' }
      const opened = await fetch('/api/rooms', { method: 'POST', headers, body })
      return ((await opened.json()) as { code: string }).code
    } catch (error) {
      if (tries === 20) throw error
      await wait(500)
    }
  }
}

/** A phone's state in words. */
const told = ({ role, phase, connection }: ChaosPhone): string => {
  const { online, endReason, public: all } = connection.store.getState()
  return `${role} in ${phase}, ${online ? 'online' : 'offline'}, ${endReason ?? 'here'}, ${all.pausedBy ?? 'going on'}`
}

/** Waits until every phone shows the state that is in the log, for at most 30 s. @returns the room from the log */
async function settled(
  code: string,
  phones: readonly ChaosPhone[],
  server: Server,
  calm: () => Promise<void>,
) {
  for (let patience = 100; ; patience--) {
    await calm()
    const copy = crashNow(server.dataDir)
    const saved = savedIn(copy).find((room) => room.code === code)
    rmSync(copy, { recursive: true })
    if (saved) {
      const night = nightOf(saved)
      const online = phones.every(({ connection }) => connection.store.getState().online)
      if (patience === 0 || (online && phones.every((phone) => differences(phone, night).length === 0)))
        return saved
    } else if (patience === 0) throw new Error('the room is not in the log')
    await wait(300)
  }
}

/** Troubles a network now and then. Returns a function that ends this. */
function causeTrouble(line: BadConnection, dice: ChaosDice): () => void {
  let timer: NodeJS.Timeout
  let over = false
  const later = (ms: number, then: () => void) => {
    timer = setTimeout(() => (over ? undefined : then()), ms)
  }
  const trouble = () => {
    const kind = dice.below(3)
    if (kind === 0) line.cut()
    else {
      if (kind === 1) line.freeze()
      else line.down()
      later(500 + dice.below(TROUBLE), () => {
        line.heal()
        later(dice.below(PEACE), trouble)
      })
      return
    }
    later(dice.below(PEACE), trouble)
  }
  later(dice.below(PEACE), trouble)
  return () => {
    over = true
    clearTimeout(timer)
    line.heal()
  }
}

function add(report: ChaosReport, { acknowledged, lost, wrong, lines }: NightVerdict): void {
  report.acknowledged += acknowledged
  report.lost += lost
  report.wrong.push(...wrong)
  for (const { counts, back } of lines) {
    report.cuts += counts.cuts
    report.freezes += counts.freezes
    report.frames.lost += counts.lost
    report.frames.doubled += counts.doubled
    report.frames.swapped += counts.swapped
    report.back.push(...back)
  }
}
