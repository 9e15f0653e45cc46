/** Plays whole nights with real clients on a fast clock, over bad networks, while the server is killed now and then. */
import { diceOf } from './chaos-dice.ts'
import type { ChaosHouse } from './chaos-house.ts'
import { type NightVerdict, playNight } from './chaos-night.ts'
import type { ChaosPhone } from './chaos-phone.ts'
import { installFakeBrowser } from './fake-browser.ts'
import { SingleHouse } from './single-house.ts'

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

/** What became of the nights. */
export interface NightsReport {
  nights: number
  cuts: number
  freezes: number
  /** Requests and answers that were lost, duplicated and reordered. */
  frames: { lost: number; doubled: number; swapped: number }
  acknowledged: number
  lost: number
  /** How long (ms) it took after each trouble of a line until its phone received a frame again. */
  back: number[]
  wrong: string[]
}

interface ChaosReport extends NightsReport {
  kills: number
  stops: number
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Plays the nights and judges them. */
export async function chaos(options: ChaosOptions): Promise<ChaosReport> {
  const dice = diceOf(options.seed)
  const house = new SingleHouse(options.speed)
  await house.ready()
  const playing = new Set<ChaosPhone>()
  let over = false
  const killer = async () => {
    while (options.killEvery > 0 && !over) {
      await wait(options.killEvery / 2 + dice.below(options.killEvery))
      if (over) return
      await house.killAndRestart(dice.thousand(200))
      for (const { line } of playing) line.heal()
    }
  }
  const killing = killer()
  const report = await playNights(options, house, playing, true)
  over = true
  await Promise.race([killing, wait(0)])
  await house.calm()
  if (house.crashes > 0) report.wrong.push(`the server crashed ${house.crashes} times`)
  await house.close()
  return { ...report, kills: house.kills, stops: house.stops }
}

/**
 * Plays the nights at some tables at once.
 * @param playing is kept up to date with the phones that play
 * @param troubled whether the lines of the phones break and freeze now and then
 */
export async function playNights(
  { nights, seed, tables, percent, speed, after }: ChaosOptions,
  house: ChaosHouse,
  playing: Set<ChaosPhone>,
  troubled: boolean,
): Promise<NightsReport> {
  installFakeBrowser(`http://127.0.0.1:${house.port}`)
  const report: NightsReport = {
    nights: 0,
    cuts: 0,
    freezes: 0,
    frames: { lost: 0, doubled: 0, swapped: 0 },
    acknowledged: 0,
    lost: 0,
    back: [],
    wrong: [],
  }
  let next = 0
  const table = async () => {
    while (next < nights) {
      const n = next++
      try {
        add(report, await playNight({ seed: seed * 100_000 + n, percent, speed, house, playing, troubled }))
      } catch (error) {
        report.wrong.push(`night ${n}: ${error instanceof Error ? error.stack : String(error)}`)
      }
      report.nights++
      after?.(report.nights)
    }
  }
  await Promise.all(Array.from({ length: Math.min(tables, nights) }, table))
  return report
}

function add(report: NightsReport, { acknowledged, lost, wrong, lines }: NightVerdict): void {
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
