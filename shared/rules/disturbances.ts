/** Disturbances: visions and whispers, made from what the players drew and wrote. A note is sealed in each. */

import { isEerie } from '../content/eerie.ts'
import { othersOf, ROLES, type Role } from '../content/ids.ts'
import { content } from '../content/load.ts'
import type { Vision, Whisper } from '../content/schema.ts'
import { chance, fork, pick } from '../rng.ts'
import { drawFresh, freshOnes, markUsed } from './draw-content.ts'
import { message, nameOf } from './messages.ts'
import { currentEvening } from './selectors.ts'
import type { GameState, Message } from './state/index.ts'

/** Percentage of disturbances that are whispers; the others are visions. */
const WHISPERS_PERCENT = 40
/** How many whisper templates the neighbours choose from. */
const OFFERED = 3

/** The bad dreams that this table may have. */
const fitFor = <T extends Vision | Whisper>(game: GameState, entries: readonly T[]): readonly T[] =>
  game.settings.cosy ? entries.filter((entry) => !isEerie(entry)) : entries

/** Templates that work in every game, because every seat has a fear and a treasure. */
const always = (game: GameState) =>
  fitFor(game, content.whispers).filter(({ uses }) => uses === 'fear' || uses === 'treasure')

/** Draws the templates that the neighbours vote on during bedtime. Only one that is whispered counts as met. */
export function offerWhispers(game: GameState): void {
  game.whisperVotes = {}
  game.whisperTemplates = []
  while (game.whisperTemplates.length < OFFERED) {
    const others = always(game).filter(({ id }) => !game.whisperTemplates.includes(id))
    game.whisperTemplates.push(pick(game.rng, freshOnes(game, 'whispers', others)).id)
  }
}

/** The template with most of the neighbours' votes (the first one in a tie), or null without votes. */
function votedTemplate(game: GameState): string | null {
  const votes = Object.values(game.whisperVotes)
  if (votes.length === 0) return null
  const counts = game.whisperTemplates.map((_, i) => votes.filter((vote) => vote === i).length)
  return game.whisperTemplates[counts.indexOf(Math.max(...counts))] ?? null
}

/** Gives one player a disturbance: a vision or a whisper on their phone. */
export function disturb(game: GameState, seer: Role): void {
  const evening = currentEvening(game)
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
    worst: null,
  })
  evening.disturbed.push(game.disturbances.length - 1)
}

/** A closed note, one that this evening's other disturbances don't hold if there is any; null if all are open. */
function sealedNote(game: GameState): number | null {
  const closed = game.notes.flatMap((note, i) => (note.open ? [] : [i]))
  if (closed.length === 0) return null
  const sealed = currentEvening(game).disturbed.map((i) => game.disturbances[i]?.note)
  const free = closed.filter((i) => !sealed.includes(i))
  return pick(game.rng, free.length > 0 ? free : closed)
}

function vision(game: GameState, seer: Role): { words: Message; face: Role } {
  const fitting = fitFor(game, content.visions).filter((v) => v.face !== seer)
  const drawn = drawFresh(game, 'visions', fitting)
  const face = drawn.face === 'any' ? pick(game.rng, othersOf(seer)) : drawn.face
  return { words: message(`visions.${drawn.id}`, { name: nameOf(face) }), face }
}

function whisper(game: GameState): { words: Message; face: null } {
  const voted = votedTemplate(game)
  game.whisperVotes = {}
  const lines = materialOf(game)
  const fitting = fitFor(game, content.whispers).filter(({ uses }) => lines[uses].length > 0)
  const asked = content.whispers.find(({ id }) => id === voted)
  if (asked) markUsed(game, 'whispers', asked)
  const template = asked ?? drawFresh(game, 'whispers', fitting)
  const line = pick(game.rng, lines[template.uses])
  return {
    words: message(`whispers.${template.id}`, template.uses === 'promise' ? { name: line } : { line }),
    face: null,
  }
}

/** What the players have written or done, by the kind of template that uses it. */
function materialOf(game: GameState): Record<Whisper['uses'], Message[]> {
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
