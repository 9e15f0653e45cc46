import { comparisonMetrics } from './comparisons.ts'
import { wakes } from './nights.ts'
import { allOf } from './table.ts'
const n = Number(process.argv[2] ?? 300)
const P = [{}, { threads: 3 }, { threads: 15 }, { lights: 8 }, { lights: 16 }, { notes: 1 }, { notes: 5 }]
const c = P.map(() => 0)
for (let s = 1; s <= n; s++) wakes(s, allOf({ human: true, skill: 'normal' }), P).forEach((w, i) => { c[i]! += w ? 1 / n : 0 })
console.log(P.map((p, i) => JSON.stringify(p) + ' ' + c[i]!.toFixed(3)).join('\n'))
