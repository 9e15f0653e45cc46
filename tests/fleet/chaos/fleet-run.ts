/** Plays whole nights on a fast clock with several processes, which are killed, frozen and cut off from Redis. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diceOf } from '../../chaos/chaos-dice.ts'
import type { ChaosPhone } from '../../chaos/chaos-phone.ts'
import { type ChaosOptions, type NightsReport, playNights } from '../../chaos/chaos-run.ts'
import { startFleet } from '../kit/fleet.ts'
import { FleetHouse } from './fleet-house.ts'
import { FleetTroubles, type TroubleCounts } from './fleet-troubles.ts'

export interface FleetChaosOptions extends ChaosOptions {
  /** How many processes there are. */
  processes: number
  /** Folder for the logs of the processes. */
  logs?: string | undefined
}

export interface FleetReport extends NightsReport {
  troubles: TroubleCounts
  takeovers: number
  /** How long (ms) after a process died or stood still each of its phones was in play again. */
  inPlay: number[]
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Plays the nights and judges them. */
export async function fleetChaos(options: FleetChaosOptions): Promise<FleetReport> {
  const { processes, seed, speed, killEvery, logs } = options
  const dice = diceOf(seed)
  const fleet = await startFleet(processes, {
    ALLOW_FAST: '1',
    CLOCK_SPEED: String(speed),
    LOG_LEVEL: 'info',
  })
  try {
    const playing = new Set<ChaosPhone>()
    const house = new FleetHouse(fleet)
    const troubles = new FleetTroubles({ fleet, dice, playing })
    let over = false
    let failure: unknown = null
    const trouble = async () => {
      while (!over) {
        await Promise.race([wait(killEvery / 2 + dice.below(killEvery)), ended])
        if (!over) await troubles.cause()
      }
    }
    let end = () => {}
    const ended = new Promise<void>((done) => {
      end = done
    })
    const troubling = trouble().catch((error: unknown) => {
      failure = error
    })
    const report = await playNights(options, house, playing, false)
    over = true
    end()
    await troubling
    if (failure) report.wrong.push(`troubles: ${failure instanceof Error ? failure.stack : failure}`)
    for (const { crashes, url } of fleet.members)
      if (crashes > 0) report.wrong.push(`the process at ${url} crashed ${crashes} times`)
    return { ...report, troubles: troubles.counts, takeovers: house.takeovers, inPlay: troubles.back }
  } finally {
    await fleet.close()
    if (logs)
      for (const [n, { lines }] of fleet.members.entries())
        writeFileSync(join(logs, `process-${n}.log`), `${lines.join('\n')}\n`)
  }
}
