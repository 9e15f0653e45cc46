/** Works out from the public view what the screen plays: which track, how warm and how cold, which ambience. */
import { type NoteSymbol, SYMBOLS } from '../../../shared/content/ids.ts'
import { createRng, shuffle } from '../../../shared/rng.ts'
import type { LullabyScene, PublicView } from '../../../shared/views/types.ts'
import { hashOf } from '../../ui/noise.ts'
import { SCENE_SOUNDS } from './scene-moods.ts'
import type { Mix, SoundMood } from './types.ts'

const ALL_LIGHTS = 20
/** Share of lights that is assumed while the view does not count them, by how much the wall flickers (0–2). */
const BY_FLICKER = [1, 0.7, 0.4] as const
/** The least loudness of the warm and of the cold bus. */
const LEAST_WARM = 0.28
const LEAST_COLD = 0.12
const HIGHEST_UPGRADE = 10

/**
 * Loudness of the warm and the cold bus (0–1). The upgrade turns up the cold one, lights the warm one; their sum of
 * squares is 1, so that the balance changes and the volume does not.
 * @param upgrade 0–10
 * @param flicker 0–2
 * @param lights 0–20; null while the view does not count them
 */
export function mixOf(upgrade: number, flicker: number, lights: number | null): Mix {
  const light = lights === null ? (BY_FLICKER[flicker] ?? LEAST_WARM) : lights / ALL_LIGHTS
  const warm = LEAST_WARM + (1 - LEAST_WARM) * light
  const cold = LEAST_COLD + (1 - LEAST_COLD) * (upgrade / HIGHEST_UPGRADE)
  const both = Math.hypot(warm, cold)
  return { warm: warm / both, cold: cold / both }
}

/** From this upgrade on the sphere takes notes of the theme away, `MOST_TAKEN` at most. */
const TAKES_FROM = 3
const MOST_TAKEN = 5

/**
 * Which of the theme's six notes are played. More are missing the higher the upgrade and the stronger the flicker; notes
 * on the fridge are always played.
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
/** Whether all notes are played: before the sphere is switched on, and after an ending other than the long night. */
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

/** The lullaby that is sung in this scene, or null. */
export const lullabyOf = ({ scene }: PublicView): LullabyScene | null =>
  scene.phase === 'whisper' || scene.phase === 'supper' ? scene.lullaby : null

/** The seed of a room's music. @param nights how many games the room has seen */
export const seedOf = (code: string, nights: number): number => hashOf(code, nights)

/** The mood of a view. @param now room time (ms) */
export function moodOf(view: PublicView, seed: number, now: number): SoundMood {
  const { scene, upgrade, flicker, lights, fridge, phase } = view
  const sound = SCENE_SOUNDS[phase](view)
  const lullaby = lullabyOf(view)
  const known = isWhole(view) ? ALL : themeOf(upgrade, flicker, fridge, seed)
  const silentUntil = scene.phase === 'whisper' ? (scene.hands?.silentUntil ?? null) : null
  return {
    track: view.paused ? null : sound.track,
    key: `${view.n} ${sound.track} ${lullaby?.startedAt ?? ''} ${view.paused}`,
    since: lullaby && sound.track === 'lullaby' ? lullaby.startedAt : view.startedAt,
    lasts: view.endsAt === null ? null : Math.max(1, view.endsAt - view.startedAt) / 1000,
    seed,
    ...(sound.mix ?? mixOf(upgrade, flicker, lights)),
    upgrade: upgrade / HIGHEST_UPGRADE,
    tension: sound.tension ?? 0,
    theme: known,
    song: lullaby?.slots.map(({ symbol }) => symbol) ?? [],
    songBeat: (lullaby?.beat ?? 0) / 1000,
    ambience: view.paused ? {} : sound.ambience,
    silent: silentUntil !== null && now <= silentUntil,
  }
}
