// npm run chaos -- --nights 200 --seed 1 [--tables 8] [--percent 50] [--speed 12] [--kill-every 20000]
// Plays that many nights over bad networks and prints what was lost. Fails if anything was.
import { parseArgs } from 'node:util'
import { chaos } from './chaos-run.ts'

const { values } = parseArgs({
  options: {
    nights: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    tables: { type: 'string', default: '8' },
    percent: { type: 'string', default: '50' },
    speed: { type: 'string', default: '12' },
    'kill-every': { type: 'string', default: '20000' },
  },
})

const started = performance.now()
const nights = Number(values.nights)
const report = await chaos({
  nights,
  seed: Number(values.seed),
  tables: Number(values.tables),
  percent: Number(values.percent),
  speed: Number(values.speed),
  killEvery: Number(values['kill-every']),
  after: (done) => process.stderr.write(`\r${done} of ${nights} nights`),
})
const back = report.back.toSorted((a, b) => a - b)
const at = (part: number): string => `${Math.round(back[Math.floor((back.length - 1) * part)] ?? 0)} ms`
console.log(`
${report.nights} nights in ${Math.round((performance.now() - started) / 1000)} s
${report.kills} kills of the server, ${report.stops} graceful stops
${report.cuts} cuts and ${report.freezes} freezes of lines; ${report.frames.lost} requests or answers lost, ${report.frames.doubled} doubled, ${report.frames.swapped} overtaken
${report.acknowledged} actions acknowledged, ${report.lost} of them lost
heard again after: median ${at(0.5)}, 95 % within ${at(0.95)}, worst ${at(1)} (${back.length} times)
${report.wrong.length} things wrong`)
for (const wrong of report.wrong.slice(0, 50)) console.log(`  ${wrong}`)
process.exit(report.lost > 0 || report.wrong.length > 0 ? 1 : 0)
