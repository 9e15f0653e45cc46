/** Hand-made public views of every phase, for looking at scenes without a server. */
import { HOUSE_FACES } from '../../../shared/content/house-faces.ts'
import { byRole, type PhaseId, ROLES } from '../../../shared/content/ids.ts'
import type { PublicView, Scene, SceneOf } from '../../../shared/views/types.ts'
import { samples } from './phases/index.ts'
import { SAMPLE_NOW, samplePerson } from './sample-family.ts'

export { SAMPLE_NOW } from './sample-family.ts'

/** The sample scenes of every phase. */
export const SCENES = Object.fromEntries(
  Object.entries(samples).map(([phase, { scenes }]) => [phase, scenes]),
) as { readonly [P in PhaseId]: readonly SceneOf<P>[] }

/** Phases from the malfunction on: the lights of the lanterns are known. */
const STORM: ReadonlySet<PhaseId> = new Set([
  'shout',
  'talk',
  'whisper',
  'let-go',
  'home',
  'choice',
  'ending',
  'reveal',
  'stars',
  'last-lines',
  'storybook',
])
const EVENING: ReadonlySet<PhaseId> = new Set([
  'supper',
  'card',
  'post',
  'hour',
  'lights',
  'bedtime',
  'paper',
  'night',
  'breakfast',
  'vote',
  'rest',
])

/** A whole public view around a scene: Wednesday of a game in which Elara is played by the house. */
export function sampleView(scene: Scene): PublicView {
  const { phase } = scene
  const storm = STORM.has(phase)
  return {
    n: 7,
    phase,
    evening: EVENING.has(phase) ? 'wednesday' : null,
    nights: 1,
    startedAt: SAMPLE_NOW - 12_000,
    endsAt: phase === 'lobby' || phase === 'storybook' ? null : SAMPLE_NOW + 20_000,
    goOn: false,
    paused: false,
    pausedBy: null,
    countdown: null,
    plan: 'week',
    pace: 'standard',
    slow: false,
    language: 'en',
    typing: true,
    codeHidden: false,
    locked: false,
    apart: false,
    cosy: false,
    host: 'ava',
    people: byRole((role, i) => ({
      ...samplePerson(role, i, storm),
      ...(phase === 'lobby' && i === 3 ? { player: null, portrait: null, treasure: null, fear: null } : {}),
    })),
    drawings: ROLES.map((role) => ({ of: role, by: 'house', strokes: JSON.stringify(HOUSE_FACES[role]) })),
    upgrade: 6,
    threads: {
      'ava-leo': 2,
      'ava-elara': 1,
      'ava-caleb': 3,
      'leo-elara': 1,
      'leo-caleb': 1,
      'elara-caleb': 0,
    },
    flicker: 1,
    lights: storm ? 12 : null,
    fridge: ['moon', null, 'bell', null, null, null],
    told: 2,
    meal: phase === 'supper' ? 'laid-table' : null,
    narrator: 'The house clears its throat. It has been waiting for this.',
    rule:
      phase === 'lobby'
        ? null
        : {
            title: 'First snow',
            text: 'A promise kept tonight is worth two threads.',
            weather: 'snow',
            motion: 'This house… always begs for one more chapter. Reading brings back one light more.',
          },
    sky:
      phase === 'lobby'
        ? null
        : {
            by: 'leo',
            name: 'The Spoon',
            points: [100, 200, 320, 120, 320, 120, 500, 300, 500, 300, 720, 260, 720, 260, 860, 520],
          },
    scene,
    neighbours: {},
  }
}
