/** Plots the malfunctions of many games: lights over time, share not lost, and length. */
import type { NightTally } from './night-tally.ts'

const WIDTH = 1200
const HEIGHT = 760
const LEFT = 84
const RIGHT = 1040
/** The lights are plotted above, the lengths below. */
const ABOVE = { top: 150, bottom: 470 }
const BELOW = { top: 548, bottom: 676 }
const LIGHTS = 20
/** Step (s) of the axis, and width (s) of a bar. */
const TICK = 30
const BIN = 5
/** Target (s) of the mean length. */
const GOAL = [190, 250] as const

const COLOR = {
  sky: '#0d1530',
  low: '#1a2450',
  line: '#3a4a80',
  text: '#d9e0f7',
  faint: '#93a1cf',
  amber: '#ffc061',
  ember: '#ff8a4c',
  cold: '#5fc9e8',
} as const

const round = (value: number): number => Math.round(value * 10) / 10

/** Lights `ms` after the malfunction began; after its end the lights that came home. */
function lightsAt({ curve }: NightTally, ms: number): number {
  let lights = curve[0]?.[1] ?? 0
  for (const [at, then] of curve) {
    if (at > ms) break
    lights = then
  }
  return lights
}

function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0
}

const median = (values: readonly number[]): number =>
  percentile(
    [...values].sort((a, b) => a - b),
    50,
  )

/** End of the time axis (s): nearly all malfunctions are over by then. */
function axisEnd(tallies: readonly NightTally[]): number {
  const lengths = tallies.map(({ malfunction }) => malfunction / 1_000).sort((a, b) => a - b)
  return Math.max(TICK, Math.ceil(percentile(lengths, 99) / TICK) * TICK)
}

type AxisScale = (value: number) => number
const scale =
  (from: number, to: number, low: number, high: number): AxisScale =>
  (value) =>
    round(low + ((value - from) / (to - from)) * (high - low))

const path = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')

const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${x}" y="${y}" ${more}>${words}</text>`

/** Labels at the end of the bands, by percentile. */
const BAND_LABELS = [
  [90, 'the best tenth'],
  [10, 'the lowest tenth'],
  [50, 'the middle night'],
] as const

/** The bands of the middle 80 % and 50 % of the games, and the median. */
function band(tallies: readonly NightTally[], x: AxisScale, y: AxisScale, end: number): string {
  const times = Array.from({ length: end + 1 }, (_, second) => second)
  const rows = times.map((second) =>
    tallies.map((tally) => lightsAt(tally, second * 1_000)).sort((a, b) => a - b),
  )
  const edge = (percent: number): [number, number][] =>
    times.map((second, i) => [x(second), y(percentile(rows[i] ?? [], percent))])
  const area = (low: number, high: number): string => `${path([...edge(high), ...edge(low).reverse()])}Z`
  const middle = path(edge(50))
  const last = (percent: number): number => percentile(rows.at(-1) ?? [], percent)
  const labels = new Map(BAND_LABELS.map(([percent, label]) => [last(percent), label]))
  const beside = [...labels].map(([lights, label]) =>
    text(RIGHT + 12, y(lights) + 6, label, `fill="${COLOR.faint}" font-size="15"`),
  )
  return [
    `<path d="${area(10, 90)}" fill="${COLOR.amber}" opacity=".26"/>`,
    `<path d="${area(25, 75)}" fill="${COLOR.amber}" opacity=".34"/>`,
    `<path d="${middle}" fill="none" stroke="${COLOR.amber}" stroke-width="10" opacity=".25" stroke-linejoin="round"/>`,
    `<path d="${middle}" fill="none" stroke="${COLOR.amber}" stroke-width="3.5" stroke-linejoin="round"/>`,
    ...beside,
  ].join('\n')
}

/** A line for the share of games that are not lost yet. */
function breathing(tallies: readonly NightTally[], x: AxisScale, end: number): string {
  const y = scale(0, 100, ABOVE.bottom, ABOVE.top)
  const points = Array.from({ length: end + 1 }, (_, second): [number, number] => {
    const left = tallies.filter(({ woke, malfunction }) => woke || malfunction > second * 1_000).length
    return [x(second), y((left / tallies.length) * 100)]
  })
  const [, last] = points.at(-1) ?? [0, 0]
  const woke = Math.round((tallies.filter((tally) => tally.woke).length / tallies.length) * 100)
  return [
    `<path d="${path(points)}" fill="none" stroke="${COLOR.cold}" stroke-width="2.5" stroke-dasharray="2 6" stroke-linecap="round"/>`,
    text(RIGHT + 12, last + 6, `${woke} %`, `fill="${COLOR.cold}" font-size="30" font-weight="700"`),
    text(RIGHT + 12, last + 28, 'wake', `fill="${COLOR.cold}" font-size="17"`),
  ].join('\n')
}

function acts(tallies: readonly NightTally[], x: AxisScale): string {
  const starts = [
    { name: 'Shout', at: 0 },
    { name: 'Talk', at: median(tallies.flatMap(({ talkAt }) => talkAt ?? [])) },
    { name: 'Whisper', at: median(tallies.flatMap(({ whisperAt }) => whisperAt ?? [])) },
  ]
  return starts
    .map(({ name, at }) => {
      const left = x(at / 1_000)
      return [
        `<line x1="${left}" x2="${left}" y1="${ABOVE.top - 26}" y2="${ABOVE.bottom}" stroke="${COLOR.line}"/>`,
        text(left + 10, ABOVE.top - 12, name, `fill="${COLOR.text}" font-size="20" font-style="italic"`),
      ].join('\n')
    })
    .join('\n')
}

function lightsAxis(y: AxisScale): string {
  return [0, 5, 10, 15, 20]
    .map((lights) =>
      [
        `<line x1="${LEFT}" x2="${RIGHT}" y1="${y(lights)}" y2="${y(lights)}" stroke="${COLOR.line}" opacity=".6"/>`,
        text(LEFT - 14, y(lights) + 6, `${lights}`, `fill="${COLOR.faint}" font-size="17" text-anchor="end"`),
      ].join('\n'),
    )
    .join('\n')
}

/** Bars of the lengths: games that woke, and stacked on them those that were lost. */
function lengths(tallies: readonly NightTally[], x: AxisScale, end: number): string {
  const bins = Array.from({ length: Math.ceil(end / BIN) }, () => ({ woke: 0, lost: 0 }))
  for (const { woke, malfunction } of tallies) {
    const bin = bins[Math.floor(malfunction / 1_000 / BIN)]
    if (bin) bin[woke ? 'woke' : 'lost'] += 1
  }
  const most = Math.max(1, ...bins.map(({ woke, lost }) => woke + lost))
  const tall = scale(0, most, 0, BELOW.bottom - BELOW.top)
  const bar = (i: number, from: number, count: number, color: string): string =>
    count === 0
      ? ''
      : `<rect x="${round(x(i * BIN) + 1)}" y="${round(BELOW.bottom - tall(from + count))}" width="${round(x(BIN) - x(0) - 2)}" height="${tall(count)}" rx="2" fill="${color}"/>`
  return bins
    .flatMap(({ woke, lost }, i) => [bar(i, 0, woke, COLOR.amber), bar(i, woke, lost, COLOR.cold)])
    .filter((one) => one !== '')
    .join('\n')
}

function timeAxis(x: AxisScale, end: number): string {
  return Array.from({ length: Math.floor(end / TICK) + 1 }, (_, i) => i * TICK)
    .map((second) => {
      const label = `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`
      return text(
        x(second),
        BELOW.bottom + 26,
        label,
        `fill="${COLOR.faint}" font-size="17" text-anchor="middle"`,
      )
    })
    .join('\n')
}

function key(): string {
  const entry = (x: number, color: string, words: string): string =>
    `<circle cx="${x}" cy="${BELOW.top - 22}" r="7" fill="${color}"/>${text(x + 16, BELOW.top - 16, words, `fill="${COLOR.text}" font-size="17"`)}`
  return [entry(RIGHT - 250, COLOR.amber, 'woke'), entry(RIGHT - 150, COLOR.cold, 'the long night')].join(
    '\n',
  )
}

/**
 * The plot as SVG.
 * @throws RangeError if there is no game
 */
export function plotOf(tallies: readonly NightTally[]): string {
  if (tallies.length === 0) throw new RangeError('nothing to plot')
  const end = axisEnd(tallies)
  const x = scale(0, end, LEFT, RIGHT)
  const y = scale(0, LIGHTS, ABOVE.bottom, ABOVE.top)
  const woken = tallies.filter(({ woke }) => woke).map(({ malfunction }) => malfunction / 1_000)
  const mean = Math.round(woken.reduce((sum, length) => sum + length, 0) / Math.max(1, woken.length))
  const title = `The malfunction in ${tallies.length.toLocaleString('en')} nights`
  const goal = `<rect x="${x(GOAL[0])}" y="${BELOW.top}" width="${round(x(GOAL[1]) - x(GOAL[0]))}" height="${BELOW.bottom - BELOW.top}" fill="${COLOR.text}" opacity=".08"/>${text(x(GOAL[1]) - 8, BELOW.top + 20, 'wanted', `fill="${COLOR.faint}" font-size="15" text-anchor="end"`)}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Figtree, 'Segoe UI', Helvetica, Arial, sans-serif" role="img">
<title>${title}</title>
<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${COLOR.low}"/><stop offset="1" stop-color="${COLOR.sky}"/></linearGradient></defs>
<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#sky)"/>
${text(LEFT, 58, title, `fill="${COLOR.text}" font-size="32" font-weight="700"`)}
${text(LEFT, 90, `Lights the family has left. The band holds eight nights in ten, its heart every second one. Dotted: nights not lost yet.`, `fill="${COLOR.faint}" font-size="18"`)}
${lightsAxis(y)}
${acts(tallies, x)}
${breathing(tallies, x, end)}
${band(tallies, x, y, end)}
${text(LEFT, BELOW.top - 16, `How long it took: ${mean} s in the mean, if they woke`, `fill="${COLOR.text}" font-size="18"`)}
${key()}
${goal}
${lengths(tallies, x, end)}
<line x1="${LEFT}" x2="${RIGHT}" y1="${BELOW.bottom}" y2="${BELOW.bottom}" stroke="${COLOR.line}"/>
${timeAxis(x, end)}
</svg>
`
}
