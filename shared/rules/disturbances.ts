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
export function offerWhispers(night: GameState): void {
  night.whisperVotes = {}
  night.whisperTemplates = Array.from({ length: OFFERED }, () => drawFresh(night, 'whispers', always()).id)
}

/** The template most neighbours tapped (the first of equals), or null where nobody did. */
function bentTemplate(night: GameState): string | null {
  const votes = Object.values(night.whisperVotes)
  if (votes.length === 0) return null
  const counts = night.whisperTemplates.map((_, i) => votes.filter((vote) => vote === i).length)
  return night.whisperTemplates[counts.indexOf(Math.max(...counts))] ?? null
}

/** Disturbs one sleeper: their phone shows a vision, or plays a whisper. */
export function disturb(night: GameState, seer: Role): void {
  const evening = tonight(night)
  const whispered = chance(night.rng, WHISPERS_PERCENT)
  const { words, face } = whispered ? whisper(night) : vision(night, seer)
  night.disturbances.push({
    seer,
    evening: evening.evening,
    kind: whispered ? 'whisper' : 'vision',
    words,
    face,
    seed: fork(night.rng),
    note: sealedNote(night),
    told: null,
    toldAt: null,
  })
  evening.disturbed.push(night.disturbances.length - 1)
}

/** A note that is not on the fridge, nor sealed in tonight's other visions while there are enough. */
function sealedNote(night: GameState): number | null {
  const closed = night.notes.flatMap((note, i) => (note.open ? [] : [i]))
  if (closed.length === 0) return null
  const sealed = tonight(night).disturbed.map((i) => night.disturbances[i]?.note)
  const free = closed.filter((i) => !sealed.includes(i))
  return pick(night.rng, free.length > 0 ? free : closed)
}

function vision(night: GameState, seer: Role): { words: Message; face: Role } {
  const fitting = content.visions.filter((v) => v.face !== seer)
  const drawn = drawFresh(night, 'visions', fitting)
  const face = drawn.face === 'any' ? pick(night.rng, othersOf(seer)) : drawn.face
  return { words: message(`visions.${drawn.id}`, { name: nameOf(face) }), face }
}

function whisper(night: GameState): { words: Message; face: null } {
  const bent = bentTemplate(night)
  night.whisperVotes = {}
  const lines = linesOf(night)
  const fitting = content.whispers.filter(({ uses }) => lines[uses].length > 0)
  const template = content.whispers.find(({ id }) => id === bent) ?? drawFresh(night, 'whispers', fitting)
  const line = pick(night.rng, lines[template.uses])
  return {
    words: message(`whispers.${template.id}`, template.uses === 'promise' ? { name: line } : { line }),
    face: null,
  }
}

/** What this table has given the house to bend. */
function linesOf(night: GameState): Record<Whisper['uses'], Message[]> {
  const made = (kind: 'fear' | 'treasure'): Message[] =>
    ROLES.flatMap((role) => night.seats[role][kind] ?? [])
  const spoken = night.memories.filter((m) => m.kind === 'story-line' || m.kind === 'empty-chair')
  const promised = night.memories.filter((m) => m.kind === 'promise-broken' || m.kind === 'promise-kept')
  return {
    fear: made('fear'),
    treasure: made('treasure'),
    line: spoken.flatMap((m) => m.words ?? []),
    promise: promised.map((m) => nameOf(m.a)),
  }
}
