/**
 * Samples of every asset of the screen, by name: poses and moods of the family, moods of the sphere, skies, lights of the
 * lanterns, threads, painted pictures, and the effects over the stage.
 */
import { byRole, PAIRS, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { CueView } from '../../../shared/views/types.ts'
import type { Pose } from '../../art/lib/rig.ts'
import { ILLUSTRATION_CASTS, type IllustrationName } from '../../screen/world/illustration-people.ts'
import type { FigurePicture, Mood, Picture, SphereMood } from '../../screen/world/picture.ts'
import { basePicture, illustrated, outside, shotOf, together } from '../../screen/world/picture-builder.ts'
import { sampleView } from '../samples/public-views.ts'

/** What an asset's page shows: a picture of the house, and cues that are played over it. */
export interface AssetSample {
  readonly picture: Picture
  readonly cues: readonly CueView[]
}

const POSES: readonly Pose[] = ['stand', 'walk', 'sit', 'table', 'sleep', 'dream']
const MOODS: readonly Mood[] = ['calm', 'happy', 'worried']
const SPHERES: readonly SphereMood[] = ['calm', 'sulk', 'asleep', 'cracked']

const home: Picture = basePicture(sampleView({ phase: 'lobby', slam: null, met: null }))
const WALL = shotOf([960, 730], [960, 560], 2.1)
const SPHERE = shotOf([1310, 390], [960, 560], 2)

/** All four side by side, large, in front of the house. */
const lineUp = (pose: Pose, mood: Mood, more: Partial<FigurePicture> = {}): Picture => ({
  ...home,
  figures: byRole((_, i) => ({
    ...outside(360 + i * 400, 900, 2.1, { pose, mood, facing: i < 2 ? 'right' : 'left' }),
    dreaming: pose === 'dream',
    ...more,
  })),
})

const wallWith = (change: Partial<Picture['wall']>): Picture => ({
  ...home,
  shot: WALL,
  wall: { ...home.wall, ...change },
})

const whirlAround = (named: Role | null, lights: number): Picture => ({
  ...home,
  storm: {
    named,
    namedLights: lights,
    wind: 1,
    intensity: 0.7,
    words: ['the spider in the bath', 'grandpa’s whistle'],
  },
  sphere: { mood: 'cracked', look: [0, 0], power: 1 },
  figures: byRole((_, i) => outside(420 + i * 360, 620, 0.9, { mood: 'worried', turn: i * 7 - 10 })),
})

function* pictures(): Generator<[name: string, picture: Picture]> {
  for (const pose of POSES) for (const mood of MOODS) yield [`figures.${pose}.${mood}`, lineUp(pose, mood)]
  yield ['figures.sheet', lineUp('walk', 'calm', { bedsheet: true })]
  yield ['figures.sleepwalking', lineUp('stand', 'calm', { alpha: 0.55 })]
  for (const mood of SPHERES)
    yield [`sphere.${mood}`, { ...home, shot: SPHERE, sphere: { mood, look: [-0.5, 0.3], power: 0.6 } }]
  for (const power of [0, 0.5, 1])
    yield [`sphere.power-${power * 10}`, { ...home, sphere: { mood: 'calm', look: [0, 0.2], power } }]
  for (const hour of ['dusk', 'night', 'morning'] as const)
    yield [`sky.${hour}`, { ...home, sky: { ...home.sky, hour } }]
  for (const weather of ['rain', 'snow'] as const)
    yield [`sky.${weather}`, { ...home, sky: { ...home.sky, weather } }]
  const stars = [100, 700, 300, 300, 300, 300, 600, 500, 600, 500, 850, 250]
  yield ['sky.constellation', { ...home, sky: { ...home.sky, stars, name: 'The Great Slipper' } }]
  for (const thread of [0, 1, 2, 3]) {
    const threads = Object.fromEntries(PAIRS.map((pair) => [pair, thread])) as Picture['wall']['threads']
    yield [`wall.threads-${thread}`, wallWith({ threads })]
  }
  for (const lights of [0, 1, 2, 3, 4, 5])
    yield [
      `wall.lights-${lights}`,
      wallWith({ lanterns: byRole(() => ({ lights, given: false, hung: true })) }),
    ]
  yield [
    'wall.given',
    wallWith({ lanterns: byRole((role) => ({ lights: 3, given: role === 'leo', hung: true })) }),
  ]
  yield ['wall.unhung', wallWith({ lanterns: byRole(() => ({ lights: null, given: false, hung: false })) })]
  for (const flicker of [0, 1, 2]) yield [`wall.flicker-${flicker}`, wallWith({ flicker })]
  for (const near of ['kitchen', 'living', 'nook', 'sphere'] as const)
    yield [
      `near.${near}`,
      { ...home, foreground: near, figures: together(near === 'nook' ? 'living' : near) },
    ]
  yield ['windows.shiver', { ...home, light: 0.2, windows: ['study', 'workshop', 'nook'] }]
  yield ['whirl.still', whirlAround(null, 0)]
  for (const role of ROLES) yield [`whirl.wind-on-${role}`, whirlAround(role, 3)]
  for (const name of Object.keys(ILLUSTRATION_CASTS) as IllustrationName[])
    yield [`painted.${name.replace('/', '-')}`, illustrated(home, name, 0)]
}

const EFFECTS: readonly CueView[] = [
  { type: 'heart', role: 'ava', other: 'leo' },
  { type: 'cheer', n: 1 },
  { type: 'sound', role: 'leo', text: 'CREAK' },
  { type: 'order-done', role: 'elara', other: 'ava', n: 1 },
  { type: 'order-missed', role: 'caleb', other: 'leo', n: 2 },
  { type: 'light-lost', role: 'leo' },
  { type: 'light-back', role: 'ava' },
  { type: 'row' },
  { type: 'blanket-missed' },
  { type: 'door-open' },
  { type: 'note-opened' },
  { type: 'came-back', role: 'caleb' },
]

/** All samples by name. */
export const ASSETS: ReadonlyMap<string, AssetSample> = new Map<string, AssetSample>([
  ...[...pictures()].map(([name, picture]): [string, AssetSample] => [name, { picture, cues: [] }]),
  ...EFFECTS.map((cue): [string, AssetSample] => [`effects.${cue.type}`, { picture: home, cues: [cue] }]),
])
