/** Track and ambience of each phase. */
import type { PhaseId } from '../../../shared/content/ids.ts'
import type { PublicView, SceneOf } from '../../../shared/views/types.ts'
import type { AmbienceName } from '../data/ambience.ts'
import type { Mix, TrackName } from './types.ts'

export interface SceneSound {
  readonly track: TrackName
  readonly ambience: Readonly<Partial<Record<AmbienceName, number>>>
  /** 0–1. */
  readonly tension?: number
  /** Replaces the balance that upgrade and lights give (`mixOf`). */
  readonly mix?: Mix
}

const WARM: Mix = { warm: 0.98, cold: 0.2 }
const COLD: Mix = { warm: 0.2, cold: 0.98 }
const EVEN: Mix = { warm: 0.7, cold: 0.7 }

const SUPPERS = { orders: 'rehearsal', doors: 'doors', hum: 'lullaby' } as const
const ENDING_MIX = {
  'long-night': COLD,
  sacred: WARM,
  'new-bedtime': { warm: 0.92, cold: 0.4 },
  unplugged: { warm: 1, cold: 0 },
  subscription: { warm: 0.4, cold: 0.92 },
  'two-bedtimes': EVEN,
} as const satisfies Record<SceneOf<'ending'>['ending'], Mix>

const always = (sound: SceneSound) => () => sound

/** At bedtime the nook is louder during a ritual, and the sphere the more players are in it. */
function bedtime({ rooms, ritual }: SceneOf<'bedtime'>): SceneSound {
  const inside = Object.values(rooms)
  const dreaming = inside.filter((room) => room === 'sphere').length / inside.length
  return {
    track: 'hush',
    ambience: { nook: ritual ? 0.9 : 0.5, sphere: dreaming },
    tension: dreaming,
  }
}

/** The ending and the storybook after it. */
const after = (view: PublicView): SceneSound => {
  const { scene } = view
  if (scene.phase !== 'ending') return { track: 'goodnight', ambience: { morning: 0.7 }, mix: WARM }
  const lost = scene.ending === 'long-night'
  return {
    track: lost ? 'longNight' : 'ending',
    ambience: lost ? { dark: 1 } : { morning: 1 },
    mix: ENDING_MIX[scene.ending],
  }
}

/** Before a phase of Saturday a rest has the ambience of the chamber. */
const rest = (view: PublicView): SceneSound => {
  const next = view.scene.phase === 'rest' ? view.scene.next : null
  const saturday = next === 'guess' || next === 'shout'
  return { track: 'rest', ambience: saturday ? { city: 0.7, sphere: 0.4 } : { house: 0.6, city: 0.5 } }
}

/** What each phase sounds like, from the view. */
export const SCENE_SOUNDS: Readonly<Record<PhaseId, (view: PublicView) => SceneSound>> = {
  lobby: always({ track: 'hearth', ambience: { house: 0.7, city: 0.5 }, mix: WARM }),
  prologue: always({ track: 'once', ambience: { city: 0.8 }, mix: { warm: 0.9, cold: 0.44 } }),
  supper: ({ scene }) => ({
    track: scene.phase === 'supper' ? SUPPERS[scene.game] : 'evening',
    ambience: { kitchen: 1 },
    tension: 0.2,
  }),
  card: always({ track: 'card', ambience: { house: 0.6 } }),
  post: always({ track: 'secrets', ambience: { dark: 0.5, house: 0.3 }, tension: 0.3 }),
  hour: always({ track: 'evening', ambience: { house: 1 } }),
  lights: always({ track: 'stairs', ambience: { house: 0.6, sphere: 0.3 } }),
  bedtime: ({ scene }) => (scene.phase === 'bedtime' ? bedtime(scene) : { track: 'hush', ambience: {} }),
  paper: always({ track: 'gazette', ambience: { house: 0.4, dark: 0.3 }, tension: 0.35 }),
  night: always({ track: 'wall', ambience: { dark: 1 }, tension: 0.5 }),
  breakfast: always({ track: 'breakfast', ambience: { kitchen: 0.7, morning: 0.6 } }),
  vote: always({ track: 'evening', ambience: { kitchen: 0.8 }, tension: 0.2 }),
  guess: always({ track: 'chamber', ambience: { sphere: 0.7 }, tension: 0.25 }),
  argument: always({ track: 'chamber', ambience: { sphere: 0.8 }, tension: 0.45 }),
  experiment: always({ track: 'chamber', ambience: { sphere: 1 }, tension: 0.7 }),
  sign: always({ track: 'chamber', ambience: { sphere: 1 }, tension: 0.95 }),
  shout: always({ track: 'drive', ambience: { storm: 1 }, tension: 0.8 }),
  talk: always({ track: 'doors', ambience: { storm: 0.6, sphere: 0.5 }, tension: 0.8 }),
  whisper: ({ scene }) => ({
    track: scene.phase === 'whisper' && scene.hands ? 'held' : 'lullaby',
    ambience: { storm: 0.35 },
    mix: { warm: 0.95, cold: 0.3 },
  }),
  'let-go': always({ track: 'breath', ambience: { dark: 0.8 }, mix: EVEN }),
  home: ({ scene }) =>
    scene.phase === 'home' && !scene.woke
      ? { track: 'longNight', ambience: { dark: 1 }, mix: COLD }
      : { track: 'home', ambience: {}, mix: WARM },
  choice: always({ track: 'choice', ambience: { dark: 0.4, city: 0.4 }, mix: EVEN }),
  ending: after,
  reveal: always({
    track: 'secrets',
    ambience: { house: 0.6 },
    tension: 0.1,
    mix: { warm: 0.9, cold: 0.44 },
  }),
  stars: always({ track: 'stars', ambience: { morning: 0.6 }, mix: WARM }),
  'last-lines': after,
  storybook: after,
  rest,
}
