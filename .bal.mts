import { tallyNight } from './tests/balance/play-nights.ts'
import { allOf } from './tests/balance/bot-table.ts'
import { roleOf, withGuest } from './tests/balance/table-kinds.ts'
const N = Number(process.argv[2] ?? 300), plan = (process.argv[3] ?? 'bedtime') as any
const base = allOf({ human: true, skill: 'normal' } as any)
const rows: any = {}
for (let seed = 1; seed <= N; seed++) {
  const role = roleOf(seed)
  const a = tallyNight({ seed, plan, guests: base } as any)
  const b = tallyNight({ seed, plan, guests: withGuest(base, role, { policy: { room: 'sphere' } }) } as any)
  const r = rows[role] ??= { n: 0, stars: 0, a: 0, aim: 0, aimA: 0, sec: 0, secA: 0, woke: 0, sphereA: 0, bySecret: {} }
  r.n++; r.stars += b.stars[role] - a.stars[role]; r.a += a.stars[role]
  r.aim += +b.aims[role] - +a.aims[role]; r.aimA += +a.aims[role]
  r.sec += +b.secrets[role].kept - +a.secrets[role].kept; r.secA += +a.secrets[role].kept
  r.woke += +b.woke - +a.woke; r.sphereA += +(a.rooms[role].includes('sphere'))
  const s = (r.bySecret[a.secrets[role].id] ??= [0, 0, 0]); s[0]++; s[1] += +a.secrets[role].kept; s[2] += +b.secrets[role].kept
}
for (const [role, r] of Object.entries<any>(rows)) {
  console.log(role, Object.fromEntries(Object.entries(r).map(([k, v]) => [k, typeof v === 'number' && k !== 'n' ? +(v / r.n).toFixed(3) : v])))
}
