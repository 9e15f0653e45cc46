/** Draws a face of a role as a player would: crooked, with the features that this role is known by. */
import type { Role } from '../content/ids.ts'
import type { Stroke } from '../protocol/actions.ts'
import { between, pick, type RngState } from '../rng.ts'

type DoodleLine = readonly number[]

/** How inexact the thumb is, on the drawing's square of 0–1000. */
const THUMB_ERROR = 16

/** A part of an ellipse around (x, y), from one angle to another (in full turns). */
function arc(x: number, y: number, rx: number, ry: number, from = 0, to = 1): DoodleLine {
  const steps = Math.max(4, Math.round(14 * Math.abs(to - from)))
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = (from + ((to - from) * i) / steps) * 2 * Math.PI
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)]
  }).flat()
}

/** A zigzag from left to right, between two heights. */
const zigzag = (left: number, right: number, high: number, low: number, teeth: number): DoodleLine =>
  Array.from({ length: teeth * 2 + 1 }, (_, i) => [
    left + ((right - left) * i) / (teeth * 2),
    i % 2 === 0 ? low : high,
  ]).flat()

const HEAD: DoodleLine = arc(500, 510, 320, 340, -0.25, 0.78)
const DOTS: readonly DoodleLine[] = [arc(380, 420, 14, 18), arc(620, 420, 14, 18)]
const WIDE: readonly DoodleLine[] = [
  arc(375, 420, 52, 58),
  arc(625, 420, 52, 58),
  arc(385, 428, 10, 12),
  arc(615, 428, 10, 12),
]
const GLASSES: readonly DoodleLine[] = [
  arc(365, 425, 88, 76),
  arc(635, 425, 88, 76),
  [453, 420, 500, 405, 547, 420],
  ...DOTS,
]
const SMILES: readonly (readonly DoodleLine[])[] = [
  [arc(500, 600, 150, 90, 0.02, 0.48)],
  [arc(500, 590, 170, 120, 0, 0.5), [330, 590, 670, 590]],
  [arc(500, 600, 150, 100, 0, 0.5), [350, 600, 650, 600], [470, 600, 470, 640, 520, 640, 520, 600]],
  [[390, 650, 470, 668, 560, 655, 640, 600]],
]
const NOSES: readonly DoodleLine[] = [[505, 470, 475, 545, 520, 550], arc(500, 530, 34, 28, 0.55, 1.05)]

/** The features of each role: the eyes, and lines with their crayon's number (see {@link Stroke}). */
const FEATURES: Readonly<
  Record<
    Role,
    { eyes: readonly DoodleLine[]; lines: readonly (readonly [color: number, line: DoodleLine])[] }
  >
> = {
  ava: {
    eyes: WIDE,
    lines: [
      [1, arc(500, 420, 320, 260, 0.54, 0.96)],
      [1, zigzag(110, 190, 300, 640, 3)],
      [1, zigzag(810, 890, 300, 640, 3)],
      [4, [90, 660, 150, 690, 210, 660, 150, 700, 120, 760]],
      [4, [790, 660, 850, 690, 910, 660, 850, 700, 880, 760]],
      [3, [330, 520, 340, 530]],
      [3, [380, 540, 388, 548]],
      [3, [640, 535, 648, 545]],
      [3, [690, 520, 698, 528]],
    ],
  },
  leo: {
    eyes: DOTS,
    lines: [
      [3, zigzag(210, 790, 60, 260, 6)],
      [2, arc(500, 560, 420, 430, 0.62, 0.88)],
      [2, [120, 430, 90, 700, 160, 950]],
      [2, [880, 430, 910, 700, 840, 950]],
      [0, [330, 350, 420, 330]],
      [0, [580, 330, 670, 350]],
    ],
  },
  elara: {
    eyes: GLASSES,
    lines: [
      [0, arc(500, 110, 120, 95)],
      [0, arc(500, 110, 60, 45)],
      [0, arc(500, 400, 320, 230, 0.53, 0.97)],
      [3, arc(190, 640, 22, 30)],
      [3, arc(810, 640, 22, 30)],
      [4, arc(500, 630, 80, 26)],
    ],
  },
  caleb: {
    eyes: DOTS,
    lines: [
      [4, zigzag(220, 780, 700, 900, 7)],
      [4, arc(430, 600, 75, 34, 0.5, 1)],
      [4, arc(570, 600, 75, 34, 0.5, 1)],
      [0, arc(300, 230, 80, 70, 0.3, 1.1)],
      [0, arc(430, 170, 80, 70, 0.4, 1.1)],
      [0, arc(570, 170, 80, 70, 0.4, 1.1)],
      [0, arc(700, 230, 80, 70, 0.4, 1.2)],
      [0, [320, 345, 430, 355]],
      [0, [570, 355, 680, 345]],
    ],
  },
}

/** A drawing of a role's face; different each time. */
export function doodle(rng: RngState, of: Role): Stroke[] {
  const { eyes, lines } = FEATURES[of]
  const skin = between(rng, 0, 5)
  // The whole face is shifted a little, and every point is off by a little more.
  const [dx, dy] = [between(rng, -30, 30), between(rng, -20, 20)]
  const stroke = (color: number, line: DoodleLine): Stroke => ({
    color,
    points: line.map((value, i) =>
      Math.max(
        0,
        Math.min(1000, Math.round(value + (i % 2 ? dy : dx) + between(rng, -THUMB_ERROR, THUMB_ERROR) / 2)),
      ),
    ),
  })
  return [
    stroke(skin, HEAD),
    ...lines.map(([color, line]) => stroke(color, line)),
    ...eyes.map((line) => stroke(0, line)),
    stroke(0, pick(rng, NOSES)),
    ...pick(rng, SMILES).map((line) => stroke(4, line)),
  ]
}
