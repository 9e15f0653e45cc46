import { allOf, playNight } from '/work/main/tests/balance/table.ts'
const n = Number(process.argv[2] ?? 5)
const t = performance.now()
for (let seed = 1; seed <= n; seed++) {
  const night = playNight({ seed, guests: allOf({ human: true, skill: 'normal' }) })
  if (n <= 10) console.log(seed, night.epilogue?.ending, night.malfunction?.startedLights, night.upgrade, Math.round(night.clock.room/1000), JSON.stringify(night.saturday?.aims), night.boards.orders)
}
console.log((performance.now() - t) / n, 'ms a night')
