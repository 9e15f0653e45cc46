import { allOf, playNight } from './table.ts'
let held = 0, g3 = 0, g2 = 0, own3 = 0, own2 = 0, any2 = 0, any3 = 0, dreams = 0
for (let seed = 1; seed <= 1500; seed++) {
  const n = playNight({ seed, guests: allOf({ human: true, skill: 'normal' }) })
  if (n.seats.caleb.secret !== 'curious-after-all') continue
  held++
  dreams += n.dreams.filter((d) => d.dreamer === 'caleb').length
  const at = (need: number) => { let g = 0; for (const d of n.dreams) if (d.dreamer === 'caleb') { g += d.glow; if (g >= need) return d.at } return null }
  const a3 = at(3), a2 = at(2)
  if (a3 !== null) { g3++; if (!n.disturbances.some((d) => d.toldAt !== null && d.toldAt > a3)) any3++; if (!n.disturbances.some((d) => d.seer === 'caleb' && d.toldAt !== null && d.toldAt > a3)) own3++ }
  if (a2 !== null) { g2++; if (!n.disturbances.some((d) => d.toldAt !== null && d.toldAt > a2)) any2++; if (!n.disturbances.some((d) => d.seer === 'caleb' && d.toldAt !== null && d.toldAt > a2)) own2++ }
}
console.log({ held, dreams: dreams / held, g3: g3 / held, any3: any3 / held, own3: own3 / held, g2: g2 / held, any2: any2 / held, own2: own2 / held })
