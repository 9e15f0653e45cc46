/**
 * The people in the illustrations of the prologue and the endings. The illustrations are painted without people, which are the
 * same animated figures as in the house. Units are px of an illustration, 1600 × 900; feet at (x, y).
 */
import type { Ending, Role } from '../../../shared/content/ids.ts'
import type { ScreenSheet } from '../../art-data/art-names.ts'

export type IllustrationName = `prologue/${1 | 2 | 3 | 4}` | `ending/${Ending}`

type IllustrationSheet = Extract<ScreenSheet, `prologue-${string}` | `ending-${string}`>

/** The sheet (atlas) that contains only this illustration. */
export const illustrationSheet = (name: IllustrationName): IllustrationSheet =>
  name.replace('/', '-') as IllustrationSheet

/** Size of an illustration in its own px. */
export const ILLUSTRATION_SIZE = { width: 1600, height: 900 } as const

interface IllustrationPerson {
  readonly role: Role
  readonly pose: 'stand' | 'sit' | 'table'
  readonly mood: 'calm' | 'happy' | 'worried'
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly left?: boolean
}

interface IllustrationCast {
  /** From the back to the front. */
  readonly people: readonly IllustrationPerson[]
  /** The tint (0xRRGGBB) of the people, the kind of light on their edges, and the x of its source. */
  readonly tint: number
  readonly rim: 'warm' | 'cold'
  readonly lampX: number
}

const one = (
  role: Role,
  pose: IllustrationPerson['pose'],
  mood: IllustrationPerson['mood'],
  x: number,
  y: number,
  scale: number,
  left = false,
): IllustrationPerson => ({ role, pose, mood, x, y, scale, left })

/** All four around one armchair: the parents in it, the children in front. */
const squeezed: readonly IllustrationPerson[] = [
  one('elara', 'sit', 'happy', 728, 752, 1.28),
  one('caleb', 'sit', 'happy', 880, 756, 1.32, true),
  one('leo', 'sit', 'happy', 1030, 824, 1.24, true),
  one('ava', 'sit', 'happy', 790, 838, 1.34),
]

export const ILLUSTRATION_CASTS: Readonly<Record<IllustrationName, IllustrationCast>> = {
  'prologue/1': { people: [], tint: 0xffffff, rim: 'warm', lampX: 800 },
  'prologue/2': { people: squeezed, tint: 0xfff0e0, rim: 'warm', lampX: 1160 },
  'prologue/3': {
    people: [
      one('elara', 'stand', 'happy', 440, 826, 1.24),
      one('caleb', 'stand', 'worried', 1370, 836, 1.3, true),
      one('leo', 'stand', 'happy', 290, 846, 1.34),
      one('ava', 'stand', 'worried', 1200, 858, 1.42, true),
    ],
    tint: 0xb8cdf4,
    rim: 'cold',
    lampX: 800,
  },
  'prologue/4': {
    people: [one('ava', 'stand', 'worried', 640, 862, 1.75)],
    tint: 0xd0b6d0,
    rim: 'warm',
    lampX: 420,
  },
  'ending/long-night': {
    people: [
      one('elara', 'sit', 'worried', 330, 758, 1.04),
      one('caleb', 'sit', 'calm', 520, 764, 1.08, true),
      one('leo', 'sit', 'worried', 236, 766, 1.06),
      one('ava', 'sit', 'worried', 424, 782, 1.14),
    ],
    tint: 0xdccbe0,
    rim: 'warm',
    lampX: 390,
  },
  'ending/sacred': { people: squeezed, tint: 0xfff0e0, rim: 'warm', lampX: 1110 },
  'ending/new-bedtime': {
    people: [
      one('elara', 'stand', 'happy', 250, 824, 1.38),
      one('leo', 'stand', 'calm', 1130, 846, 1.36, true),
      one('caleb', 'stand', 'happy', 960, 826, 1.38, true),
      one('ava', 'stand', 'happy', 800, 848, 1.5),
    ],
    tint: 0xfff4e6,
    rim: 'warm',
    lampX: 1340,
  },
  'ending/unplugged': {
    people: [
      one('elara', 'stand', 'calm', 440, 800, 1.26),
      one('caleb', 'stand', 'happy', 1250, 806, 1.26, true),
      one('leo', 'sit', 'happy', 1086, 834, 1.3, true),
      one('ava', 'sit', 'happy', 560, 822, 1.42),
    ],
    tint: 0xf6eaf0,
    rim: 'warm',
    lampX: 900,
  },
  'ending/subscription': { people: [], tint: 0xffffff, rim: 'cold', lampX: 800 },
  'ending/two-bedtimes': {
    people: [
      one('caleb', 'stand', 'happy', 400, 826, 1.28),
      one('elara', 'stand', 'happy', 1190, 826, 1.26, true),
      one('leo', 'stand', 'happy', 1030, 820, 1.32, true),
      one('ava', 'stand', 'happy', 590, 826, 1.44),
    ],
    tint: 0xe6d0e2,
    rim: 'warm',
    lampX: 240,
  },
}
