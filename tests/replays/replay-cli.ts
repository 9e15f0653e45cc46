// npm run replay FILE: prints each action of a recorded game, its cues, and the counters at each phase.
// npm run replay FILE -- --figures: prints the figures of its malfunction.

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { PAIRS, ROLES } from '../../shared/content/ids.ts'
import type { Action } from '../../shared/rules/action.ts'
import type { NightRecord } from '../../shared/rules/replay.ts'
import type { Cue, GameState } from '../../shared/rules/state/index.ts'
import { MalfunctionMeter } from './act-figures.ts'
import { figureLines } from './figures-text.ts'
import { replay } from './step.ts'

/** Longer payloads (touches, drawings) are truncated (characters). */
const MOST = 70

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { figures: { type: 'boolean', default: false } },
})
const [file] = positionals
if (!file) {
  console.error('Usage: npm run replay FILE [-- --figures]')
  process.exit(2)
}
const record = JSON.parse(readFileSync(file, 'utf8')) as NightRecord
if (values.figures) printFigures()
else tell()

function tell(): void {
  let phase = ''
  const last = replay(record, (game, action) => {
    if (action.type !== 'time') console.log(`${clock(action.at)}  ${deed(action)}`)
    for (const cue of game.cues) console.log(`         · ${cueLine(cue)}`)
    const now = `${game.phase.n} ${game.phase.id}`
    if (now === phase) return
    phase = now
    console.log(`${clock(action.at)}  ── ${title(game)} ${house(game)}`)
  })
  console.log(`\n${record.actions.length} actions. ${ending(last)}`)
}

function printFigures(): void {
  const watch = new MalfunctionMeter()
  replay(record, (game) => watch.observe(game))
  const figures = watch.figures()
  if (!figures) console.log('This night never came to its malfunction.')
  else for (const line of figureLines([figures])) console.log(line)
}

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${String(Math.floor(seconds / 60)).padStart(3)}:${String(seconds % 60).padStart(2, '0')}`
}

function deed(action: Action): string {
  if (action.by === 'server') return `${action.type}${'role' in action ? ` ${action.role}` : ''}`
  const payload = JSON.stringify(action.payload)
  const house = 'house' in action && action.house ? ' (the house)' : ''
  return `${action.by}${house}: ${action.type} ${payload.length > MOST ? `${payload.slice(0, MOST)}…` : payload}`
}

function cueLine({ type, role, other, n }: Cue): string {
  return [type, role, other, n].filter((part) => part !== undefined).join(' ')
}

function title({ phase, evenings }: GameState): string {
  const evening = evenings.at(-1)?.evening
  return evening && ['supper', 'card', 'hour', 'lights', 'bedtime', 'night', 'breakfast'].includes(phase.id)
    ? `${evening}, ${phase.id}`
    : phase.id
}

function house(game: GameState): string {
  const lights = ROLES.map((role) => game.seats[role].lights).join('+')
  const threads = PAIRS.map((pair) => game.threads[pair]).join('')
  const notes = game.notes.filter(({ open }) => open).length
  return `(lights ${lights}, upgrade ${game.upgrade}, threads ${threads}, notes ${notes})`
}

function ending(game: GameState): string {
  const { epilogue } = game
  if (!epilogue?.ending) return `It stops in ${game.phase.id}.`
  const stars = ROLES.map((role) => `${role} ${epilogue.stars?.[role].total ?? 0}`).join(', ')
  return `Ending: ${epilogue.ending}. Stars: ${stars}.`
}
