// npm run log-load -- [--rooms 500] [--seconds 5]
// Measures the durable log: how long actions wait for their commit when that many rooms are in the malfunction (four players,
// an action a second each), and how many actions a second can be written at most.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { ActionLog } from '../../server/storage/action-log.ts'
import type { RoomLog } from '../../server/storage/room-log.ts'
import type { Action } from '../../shared/rules/action.ts'

const { values } = parseArgs({
  options: { rooms: { type: 'string', default: '500' }, seconds: { type: 'string', default: '5' } },
})
const rooms = Number(values.rooms)
const seconds = Number(values.seconds)
/** Actions a second in each room. */
const PACE = 4
const START = { rules: 1, seed: 1, language: 'en', opened: Date.now() }

const action = (at: number): Action => ({ at, by: 'ava', type: 'operate', payload: { control: 1, value: 2 } })
const sorted = (times: number[]) => times.toSorted((a, b) => a - b)
const at = (times: number[], part: number): string =>
  `${(times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(2)} ms`

for (const full of [false, true]) {
  const folder = mkdtempSync(join(tmpdir(), 'goodnight-log-'))
  const log = ActionLog.open({ file: join(folder, 'rooms.sqlite'), full, log: pino({ level: 'silent' }) })
  const logs = Array.from({ length: rooms }, (_, i) => log.begin({ code: `R${i}`, ...START }))
  log.flush()
  console.log(
    `\n${full ? 'LOG_SYNC=full: each commit waits for the disk' : 'as usual: each commit is a write'}`,
  )
  const waits = await atPace(logs)
  console.log(
    `${rooms} rooms × ${PACE} actions/s: an action waits ${at(waits, 0.5)} (median), ${at(waits, 0.99)} (99 %), ${at(waits, 1)} (worst)`,
  )
  const began = performance.now()
  let written = 0
  while (performance.now() - began < 2_000) {
    for (const room of logs) room.action(action(written++))
    await log.committed()
  }
  console.log(`at most ${Math.round((written / (performance.now() - began)) * 1_000)} actions/s`)
  log.close()
  rmSync(folder, { recursive: true })
}

/** Lets each room act at moments of its own. @returns how long each action waited for its commit (ms), sorted */
async function atPace(logs: readonly RoomLog[]): Promise<number[]> {
  const waits: number[] = []
  await Promise.all(
    logs.map(async (room, i) => {
      for (let n = 0; n < seconds * PACE; n++) {
        await new Promise((done) => setTimeout(done, 1_000 / PACE + ((i * 7 + n * 13) % 20) - 10))
        const acted = performance.now()
        room.action(action(n))
        await room.committed()
        waits.push(performance.now() - acted)
      }
    }),
  )
  return sorted(waits)
}
