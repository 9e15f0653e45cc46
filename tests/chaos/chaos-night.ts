/** One night of a chaos run: four phones over bad networks, from the lobby to the storybook, and the verdict on it. */
import { ROLES } from '../../shared/content/ids.ts'
import { type BadConnection, startBadConnection } from './bad-connection.ts'
import { type ChaosDice, diceOf } from './chaos-dice.ts'
import type { ChaosHouse } from './chaos-house.ts'
import { ChaosPhone } from './chaos-phone.ts'
import { differences, judge, nightOf, type Verdict } from './judge-night.ts'

export interface ChaosNight {
  seed: number
  /** Percent of every duration, and ms of room time per ms. */
  percent: number
  speed: number
  house: ChaosHouse
  /** The phones of all nights that are being played; those of this night are in it while it lasts. */
  playing: Set<ChaosPhone>
  /** Whether the lines of the phones break and freeze now and then. */
  troubled: boolean
}

export interface NightVerdict extends Verdict {
  lines: BadConnection[]
}

/** Longest time (ms) between two troubles of one network, and longest duration of one. */
const PEACE = 12_000
const TROUBLE = 4_000
/** Longest time (ms) that a night may take. */
const PATIENCE = 900_000

/** Attempts to open a room: when processes are killed on a busy machine, it may take a while until one answers. */
const MAX_TRIES = 200

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Plays a night and judges it. @throws Error if it does not end */
export async function playNight(options: ChaosNight): Promise<NightVerdict> {
  const { seed, percent, speed, house, playing } = options
  const calm = () => house.calm()
  const code = await openRoom({ percent, seed: seed % 2 ** 32 }, calm)
  const dice = diceOf(seed)
  const mine: BadConnection[] = []
  const phones: ChaosPhone[] = []
  const troubles: (() => void)[] = []
  try {
    for (const role of ROLES) {
      const line = await startBadConnection(house.port, diceOf(seed + ROLES.indexOf(role)))
      mine.push(line)
      phones.push(await ChaosPhone.join({ code, role, seed: seed % 2 ** 31, line, speed, calm }))
    }
    for (const phone of phones) playing.add(phone)
    if (options.troubled) troubles.push(...mine.map((line) => causeTrouble(line, dice)))
    const [host] = phones
    const end = performance.now() + PATIENCE
    while (phones.some(({ phase }) => phase !== 'storybook')) {
      if (performance.now() > end) throw new Error(`${code} does not end: ${phones.map(told)}`)
      if (host?.phase === 'lobby') await host.ask('start', { prologue: false })
      await wait(100)
    }
    for (const stop of troubles) stop()
    for (const phone of phones) phone.stop()
    const saved = await settled(code, phones, house)
    const verdict = judge(saved, phones)
    return { ...verdict, wrong: [...verdict.wrong, ...(await house.check(code, phones))], lines: mine }
  } finally {
    for (const stop of troubles) stop()
    for (const phone of phones) {
      playing.delete(phone)
      phone.stop()
      phone.connection.leave()
    }
    for (const line of mine) await line.close()
  }
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
      const signal = AbortSignal.timeout(5_000)
      const opened = await fetch('/api/rooms', { method: 'POST', headers, body, signal })
      if (!opened.ok) throw new Error(`no room is opened: ${opened.status} ${await opened.text()}`)
      return ((await opened.json()) as { code: string }).code
    } catch (error) {
      if (tries === MAX_TRIES) throw error
      await wait(500)
    }
  }
}

/** A phone's state in words. */
const told = ({ role, phase, connection }: ChaosPhone): string => {
  const { online, endReason, public: all } = connection.store.getState()
  return `${role} in ${phase}, ${online ? 'online' : 'offline'}, ${endReason ?? 'here'}, ${all.pausedBy ?? 'going on'}`
}

/** Waits until every phone shows the state that is in the log, for at most three minutes. @returns the room from the log */
async function settled(code: string, phones: readonly ChaosPhone[], house: ChaosHouse) {
  for (let patience = 600; ; patience--) {
    await house.calm()
    const saved = await house.saved(code)
    if (saved) {
      const night = nightOf(saved)
      const online = phones.every(({ connection }) => connection.store.getState().online)
      if (patience === 0 || (online && phones.every((phone) => differences(phone, night).length === 0)))
        return saved
    } else if (patience === 0) throw new Error(`${code} is not in the log`)
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
