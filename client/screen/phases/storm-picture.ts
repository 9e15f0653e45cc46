/** The picture of the house in the storm, for the three acts of the malfunction. */
import { LANTERN } from '../../../shared/content/constants.ts'
import { byRole, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import { tailOf } from '../../ui/letters.ts'
import type { Picture } from '../world/picture.ts'
import { basePicture, outside } from '../world/picture-builder.ts'

/** Where the four float: x, y (world px), rotation (degrees). */
const FLOAT: Readonly<Record<Role, readonly [x: number, y: number, turn: number]>> = {
  ava: [520, 800, -14],
  leo: [1030, 548, 20],
  elara: [350, 650, -14],
  caleb: [1230, 810, -12],
}

interface StormMarks {
  named?: Role | null
  wind?: number
  caught?: boolean
  /** The storm's intensity, 0–1. */
  intensity?: number
  /** Whether the players' words fly in the sky. */
  words?: boolean
  /** Lines of the nook that fly with them. */
  echoes?: readonly string[]
}

/** The longest end of a line that fits in the wind, in letters. */
const ECHO_LETTERS = 24

/** Brightness without any lights, and what all lights together add. */
const DARKEST = 0.3
const BREATH = 0.55
const ALL_LIGHTS = LANTERN.lights * LANTERN.count

/** The house in pieces, with the players' drawings and words flying around it. */
export function stormPicture(
  view: PublicView,
  { named = null, wind = 0, caught = false, intensity = 0.5, words = true, echoes = [] }: StormMarks = {},
): Picture {
  const home = basePicture(view)
  const nouns = words ? ROLES.flatMap((role) => [view.people[role].fear, view.people[role].treasure]) : []
  const flying = [...nouns, ...echoes.map((line) => tailOf(line, ECHO_LETTERS))]
  return {
    ...home,
    light: DARKEST + (BREATH * (view.lights ?? 0)) / ALL_LIGHTS,
    sphere: { mood: 'cracked', look: named ? [0.9, 0.1] : [0.1, 0.5], power: 1 },
    figures: byRole((role) => {
      if (role === 'ava' && caught)
        return outside(640, 560, 0.72, { turn: 24, mood: 'worried', dreaming: true })
      const [x, y, turn] = FLOAT[role]
      return outside(x, y, 0.74, { turn, mood: 'worried', pose: 'walk', facing: x < 640 ? 'right' : 'left' })
    }),
    storm: {
      named,
      namedLights: named ? (view.people[named].lights ?? 0) : 0,
      wind,
      intensity,
      words: flying.filter((text) => text !== null),
    },
  }
}
