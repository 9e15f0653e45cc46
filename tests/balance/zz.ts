import { ROLES } from '../../shared/content/ids.ts'
import { answerTime } from '../../shared/rules/malfunction/pace.ts'
import { allOf, isOver, Table } from './table.ts'
const n = Number(process.argv[2] ?? 200)
const sums: Record<string, number> = {}
const add = (k: string, v: number) => { sums[k] = (sums[k] ?? 0) + v }
const lights = (night: any) => ROLES.reduce((s, r) => s + night.seats[r].lights, 0)
for (let seed = 1; seed <= n; seed++) {
  let last = ''
  let t0 = 0
  const table = new Table({ seed, guests: allOf({ human: true, skill: 'normal' }), played(_a, night) {
    if (night.boards.orders && night.malfunction) { sums.d = night.boards.orders.done; sums.m = night.boards.orders.missed; sums.g = night.boards.orders.given }
    for (const c of night.cues) if (night.malfunction) add('cue ' + c.type, c.n && c.type.startsWith('light') ? c.n : 1)
    if (night.phase.id !== last) { if (['shout','talk','whisper','home','let-go'].includes(last)) { add('end ' + last, 1); add('lights after ' + last, lights(night)); add('sec ' + last, (night.clock.now - t0) / 1000) }
      if (last === 'shout') { add('done', sums.d!); add('missed', sums.m!); }
      last = night.phase.id; t0 = night.clock.now
      if (last === 'shout') for (const r of ROLES) add('answer', answerTime(night.seats[r]) / 4)
    }
  } })
  table.playUntil(isOver)
}
for (const [k, v] of Object.entries(sums)) console.log(k.padEnd(24), (v / n).toFixed(2))
