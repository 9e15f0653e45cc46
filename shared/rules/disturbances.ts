/** Visions and whispers, made from this table's faces and lines; a note is sealed in each. */

import { othersOf, ROLES, type Role } from '../content/ids.ts'
import { content } from '../content/load.ts'
import type { Whisper } from '../content/schema.ts'
import { chance, fork, pick } from '../rng.ts'
import { drawFresh } from './draw-content.ts'
import { message, nameOf } from './messages.ts'
import { tonight } from './selectors.ts'
import type { GameState, Message } from './state/index.ts'

/** How many of a hundred disturbances are whispers; the rest are visions. */
const WHISPERS_PERCENT = 40
/** Neighbours choose among this many templates. */
const OFFERED = 3

/** Templates that any table has something for. */
const always = (): readonly { readonly id: string; readonly uses: Whisper['uses'] }[] =>
  content.whispers.filter(({ uses }) => uses === 'fear' || uses === 'treasure')

/** While the house is at bedtime, neighbours choose which template tonight's whisper is bent with. */
export function offerWhispers(game: GameState): void {
  game.whisperVotes = {}
  game.whisperTemplates = Array.from({ length: OFFERED }, () => drawFresh(game, 'whispers', always()).id)
}

/** The template most neighbours tapped (the first of equals), or null where nobody did. */
function bentTemplate(game: GameState): string | null {
  const votes = Object.values(game.whisperVotes)
  if (votes.length === 0) return null
  const counts = game.whisperTemplates.map((_, i) => votes.filter((vote) => vote === i).length)
  return game.whisperTemplates[counts.indexOf(Math.max(...counts))] ?? null
}

/** Disturbs one sleeper: their phone shows a vision, or plays a whisper. */
export function disturb(game: GameState, seer: Role): void {
  const evening = tonight(game)
  const whispered = chance(game.rng, WHISPERS_PERCENT)
  const { words, face } = whispered ? whisper(game) : vision(game, seer)
  game.disturbances.push({
    seer,
    evening: evening.evening,
    kind: whispered ? 'whisper' : 'vision',
    words,
    face,
    seed: fork(game.rng),
    note: sealedNote(game),
    told: null,
    toldAt: null,
  })
  evening.disturbed.push(game.disturbances.length - 1)
}

/** A note that is not on the fridge, nor sealed in tonight's other visions while there are enough. */
function sealedNote(game: GameState): number | null {
  const closed = game.notes.flatMap((note, i) => (note.open ? [] : [i]))
  if (closed.length === 0) return null
  const sealed = tonight(game).disturbed.map((i) => game.disturbances[i]?.note)
  const free = closed.filter((i) => !sealed.includes(i))
  return pick(game.rng, free.length > 0 ? free : closed)
}

function vision(game: GameState, seer: Role): { words: Message; face: Role } {
  const fitting = content.visions.filter((v) => v.face !== seer)
  const drawn = drawFresh(game, 'visions', fitting)
  const face = drawn.face === 'any' ? pick(game.rng, othersOf(seer)) : drawn.face
  return { words: message(`visions.${drawn.id}`, { name: nameOf(face) }), face }
}

function whisper(game: GameState): { words: Message; face: null } {
  const bent = bentTemplate(game)
  game.whisperVotes = {}
  const lines = linesOf(game)
  const fitting = content.whispers.filter(({ uses }) => lines[uses].length > 0)
  const template = content.whispers.find(({ id }) => id === bent) ?? drawFresh(game, 'whispers', fitting)
  const line = pick(game.rng, lines[template.uses])
  return {
    words: message(`whispers.${template.id}`, template.uses === 'promise' ? { name: line } : { line }),
    face: null,
  }
}

/** What this table has given the house to bend. */
function linesOf(game: GameState): Record<Whisper['uses'], Message[]> {
  const made = (kind: 'fear' | 'treasure'): Message[] => ROLES.flatMap((role) => game.seats[role][kind] ?? [])
  const spoken = game.memories.filter((m) => m.kind === 'story-line' || m.kind === 'empty-chair')
  const promised = game.memories.filter((m) => m.kind === 'promise-broken' || m.kind === 'promise-kept')
  return {
    fear: made('fear'),
    treasure: made('treasure'),
    line: spoken.flatMap((m) => m.words ?? []),
    promise: promised.map((m) => nameOf(m.a)),
  }
}
