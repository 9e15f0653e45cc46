/** Prints the figures of malfunctions as lines, each with its goal. */
import { ACTS, type ByAct, type Figures } from './act-figures.ts'

interface Row {
  name: string
  goal: readonly [number, number] | null
  of(figures: Figures): number | undefined
}

const seconds = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : ms / 1_000)
const longest = (found: ByAct): number => Math.max(0, ...Object.values(found)) / 1_000

/** The figures in order of printing, with the range in which the median should be if there is a goal. */
const ROWS: readonly Row[] = [
  { name: 'a phone has nothing to do: seconds at most', goal: [0, 4], of: ({ idle }) => longest(idle) },
  ...ACTS.map((act): Row => ({ name: `  in ${act}`, goal: null, of: ({ idle }) => seconds(idle[act]) })),
  { name: 'orders read a minute: who reads least', goal: [8, 14], of: ({ read }) => read.least },
  { name: 'orders read a minute: who reads most', goal: [8, 14], of: ({ read }) => read.most },
  { name: 'orders done a minute: who does least', goal: [8, 14], of: ({ done }) => done.least },
  { name: 'orders done a minute: who does most', goal: [8, 14], of: ({ done }) => done.most },
  { name: 'answered in the last third of their time', goal: [0.25, 0.45], of: ({ lastThird }) => lastThird },
  { name: 'orders missed', goal: null, of: ({ missed }) => missed },
  {
    name: 'the screen keeps still: seconds at most, in shout',
    goal: [0, 5],
    of: ({ still }) => seconds(still.shout),
  },
  ...ACTS.filter((act) => act !== 'shout').map(
    (act): Row => ({ name: `  in ${act}`, goal: null, of: ({ still }) => seconds(still[act]) }),
  ),
]

function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0
}

/** One line for each figure: its goal, and the value of the game; for several games the median and the middle 90 %. */
export function figureLines(nights: readonly Figures[]): string[] {
  return ROWS.flatMap(({ name, goal, of }) => {
    const values = nights.map(of).filter((value) => value !== undefined)
    if (values.length === 0) return []
    values.sort((a, b) => a - b)
    const median = percentile(values, 50)
    const mark = goal === null ? ' ' : median >= goal[0] && median <= goal[1] ? '✓' : '✗'
    const wanted = goal ? goal.join(' – ') : ''
    const spread =
      nights.length > 1 ? `  (${[5, 95].map((p) => percentile(values, p).toFixed(2)).join(' … ')})` : ''
    return [`${mark} ${name.padEnd(52)} ${wanted.padStart(11)} ${median.toFixed(2).padStart(7)}${spread}`]
  })
}
