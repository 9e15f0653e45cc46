/**
 * The content that a table has met in earlier nights, as `list:id`. Within its list an entry comes back only after every other
 * one that would fit has been met, however many nights that takes.
 */
import { ROLES } from '../content/ids.ts'
import { content } from '../content/load.ts'
import type { GameState } from './state/index.ts'

/** The lists whose entries a table would recognise, each with its ids. */
const LISTS: Readonly<Record<string, readonly { readonly id: string }[]>> = {
  cards: content.cards,
  motions: content.motions,
  secrets: content.secrets,
  dreams: content.dreams,
  readPages: content.readPages,
  starters: content.starters,
  lastPages: content.lastPages,
  visions: content.visions,
  whispers: content.whispers,
  memos: content.memos,
  memoryBook: content.memoryBook,
  awards: content.awards,
  suppers: content.suppers,
  doorSets: content.doorSets,
}

/** How many entries each of these lists has. */
export const listSizes = (): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(LISTS).map(([list, entries]) => [list, entries.length]))

const KNOWN: ReadonlySet<string> = new Set(
  Object.entries(LISTS).flatMap(([list, entries]) => entries.map(({ id }) => `${list}:${id}`)),
)

/** What the table has met before this night, the longest ago first. */
const metBefore = (game: GameState): readonly string[] => game.met ?? []

/** When an entry was met: its place in what was met before, or -1 if it never was. */
const placeOf = (game: GameState, list: string, id: string): number =>
  metBefore(game).indexOf(`${list}:${id}`)

/** Whether the table has never met an entry, neither tonight nor before. */
export const isNew = (game: GameState, list: string, id: string): boolean =>
  !game.used.includes(`${list}:${id}`) && placeOf(game, list, id) < 0

/** The entries that were never met before this night; if there are none, the one that was met longest ago. */
export function longestUnmet<T extends { readonly id: string }>(
  game: GameState,
  list: string,
  entries: readonly T[],
): readonly T[] {
  const unmet = entries.filter(({ id }) => placeOf(game, list, id) < 0)
  if (unmet.length > 0) return unmet
  return [...entries].sort((a, b) => placeOf(game, list, a.id) - placeOf(game, list, b.id)).slice(0, 1)
}

/** Entries with those first that were never met, then those met longest ago; otherwise in the given order. */
export const unmetFirst = <T extends { readonly id: string }>(
  game: GameState,
  list: string,
  entries: readonly T[],
): T[] => [...entries].sort((a, b) => placeOf(game, list, a.id) - placeOf(game, list, b.id))

/** What this night has shown so far, as `list:id`. */
function metTonight(game: GameState): string[] {
  // In the order of the content: that of the deal would tell more than the list.
  const dealt = new Set<string>(ROLES.flatMap((role) => game.seats[role].dealt))
  const secrets = content.secrets.filter(({ id }) => dealt.has(id)).map(({ id }) => `secrets:${id}`)
  const dreams = game.dreams.map(({ dream }) => `dreams:${dream}`)
  const awards = (game.epilogue?.awards ?? []).map(({ award }) => `awards:${award}`)
  return [...game.used, ...secrets, ...dreams, ...awards]
}

/** How much of the content the table has met in earlier nights, and how much there is; null before its second night. */
export const metShare = (game: GameState): { seen: number; all: number } | null =>
  game.met ? { seen: game.met.length, all: KNOWN.size } : null

/** Everything the table has met, with this night; the longest ago first, each once. */
export function metSoFar(game: GameState): string[] {
  const tonight = [...new Set(metTonight(game))].filter((mark) => KNOWN.has(mark))
  return [...metBefore(game).filter((mark) => !tonight.includes(mark)), ...tonight]
}

/**
 * Takes over what a table has met elsewhere. Marks of content that this version does not have are left out.
 * @param marks `list:id`, the longest ago first
 */
export function recallMet(game: GameState, marks: readonly string[]): void {
  const met = [...new Set(marks)].filter((mark) => KNOWN.has(mark))
  if (met.length > 0) game.met = met
}
