/** What the night sounds like just now: which piece, in which light, which rooms can be heard. Worked out from the view. */
import { type NoteSymbol, SYMBOLS } from '../../../shared/content/ids.ts'
import { createRng, shuffle } from '../../../shared/rng.ts'
import type { LullabyScene, PublicView } from '../../../shared/views/types.ts'
import { hashOf } from '../../ui/noise.ts'
import { SCENE_SOUNDS } from './scene-moods.ts'
import type { Mix, SoundMood } from './types.ts'

const ALL_LIGHTS = 20
/** How warm it is while nobody can count the lights: by how badly the wall flickers. */
const BY_FLICKER = [1, 0.7, 0.4] as const
/** Neither light ever goes out altogether. */
const EMBER = 0.28
const GLEAM = 0.12
const HIGHEST = 10

/**
 * The upgrade turns the cold up, lights turn the warm up; together they are always equally loud, so that the fight is
 * heard and not the volume.
 */
export function mixOf(upgrade: number, flicker: number, lights: number | null): Mix {
  const light = lights === null ? (BY_FLICKER[flicker] ?? EMBER) : lights / ALL_LIGHTS
  const warm = EMBER + (1 - EMBER) * light
  const cold = GLEAM + (1 - GLEAM) * (upgrade / HIGHEST)
  const both = Math.hypot(warm, cold)
  return { warm: warm / both, cold: cold / both }
}

/** From this upgrade on the sphere hums along, and takes a note for every step. */
const TAKES_FROM = 3
const MOST_TAKEN = 5

/**
 * Which notes of the theme sound. The sphere takes more of them the higher the upgrade and the darker the wall; a note
 * on the fridge is the family's, and stays.
 */
export function themeOf(
  upgrade: number,
  flicker: number,
  fridge: readonly (NoteSymbol | null)[],
  seed: number,
) {
  const taken = Math.max(0, Math.min(MOST_TAKEN, Math.round((upgrade - TAKES_FROM) * 0.6) + flicker))
  const order = shuffle(createRng(seed), SYMBOLS)
  const gone = new Set(order.slice(0, taken).filter((symbol) => !fridge.includes(symbol)))
  return SYMBOLS.map((symbol) => !gone.has(symbol))
}

const ALL = SYMBOLS.map(() => true)
/** Before the sphere wakes, and once all is well, the lullaby is whole; after a lost night it never is again. */
function isWhole({ scene }: PublicView): boolean {
  switch (scene.phase) {
    case 'lobby':
    case 'prologue':
    case 'stars':
    case 'last-lines':
      return true
    case 'ending':
      return scene.ending !== 'long-night'
    case 'storybook':
      return scene.book.ending.ending !== 'long-night'
    default:
      return false
  }
}

export const lullabyOf = ({ scene }: PublicView): LullabyScene | null =>
  scene.phase === 'whisper' || scene.phase === 'supper' ? scene.lullaby : null

/** A seed from a room's name and how many nights it has seen. */
export const seedOf = (code: string, nights: number): number => hashOf(code, nights)

/** @param now room time in ms */
export function moodOf(view: PublicView, seed: number, now: number): SoundMood {
  const { scene, upgrade, flicker, lights, fridge, phase } = view
  const place = SCENE_SOUNDS[phase](view)
  const lullaby = lullabyOf(view)
  const known = isWhole(view) ? ALL : themeOf(upgrade, flicker, fridge, seed)
  const silentUntil = scene.phase === 'whisper' ? (scene.hands?.silentUntil ?? null) : null
  return {
    piece: view.paused ? null : place.track,
    key: `${view.n} ${place.track} ${lullaby?.startedAt ?? ''} ${view.paused}`,
    since: lullaby && place.track === 'lullaby' ? lullaby.startedAt : view.startedAt,
    lasts: view.endsAt === null ? null : Math.max(1, view.endsAt - view.startedAt) / 1000,
    seed,
    ...(place.mix ?? mixOf(upgrade, flicker, lights)),
    upgrade: upgrade / HIGHEST,
    tension: place.tension ?? 0,
    theme: known,
    song: lullaby?.slots.map(({ symbol }) => symbol) ?? [],
    songBeat: (lullaby?.beat ?? 0) / 1000,
    beds: view.paused ? {} : place.ambience,
    silent: silentUntil !== null && now <= silentUntil,
  }
}
