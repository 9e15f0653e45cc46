/** What phone, screen and web page draw alike in the storybook: its cover, a lantern, and faces as the sphere bent them. */
import type { Stroke } from '../protocol/actions.ts'
import type { BookPictureView, DrawingView } from './types.ts'

/** The painted covers: how many there are, and their size (px). */
export const COVER_ART = { count: 4, width: 375, height: 498 } as const

/** The path of a cover's image from the game's root, counted from 0; an unknown one is the first. */
export const coverImage = (cover: number): string =>
  `/art/cover-${cover > 0 && cover < COVER_ART.count ? cover + 1 : 1}.webp`

/** The place of the title on a cover, in percent of its size. */
export const COVER_LABEL = { left: 18, right: 11, top: 12.5, height: 17 } as const

/** The drawings in the frame of a face, one or two; none that the book does not have. */
export const facesIn = (
  { drawing, beside }: { readonly drawing: number; readonly beside?: number },
  drawings: readonly DrawingView[],
): DrawingView[] => [drawing, beside].flatMap((index) => (index === undefined ? [] : (drawings[index] ?? [])))

/** Whether pictures are frames with the names of those who share roles. */
export const hangsNames = (pictures: readonly BookPictureView[]): boolean =>
  pictures.some((picture) => picture.kind === 'face' && picture.names !== undefined)

/** A lantern on a field of 24 × 30, as SVG paths. */
export const LANTERN_PATHS = {
  iron: 'M12 0.5a3.500 3.500 0 0 1 3.500 3.500H18l3 5H3l3-5h2.500A3.500 3.500 0 0 1 12 .5ZM4 26h16v3.500H4Z',
  glass: 'M4.500 10h15L21 25H3Z',
  flame: 'M12 13c2.500 3 3.500 4.800 3.500 6.800a3.500 3.500 0 0 1-7 0C8.500 17.800 9.500 16 12 13Z',
} as const

/** Where a face has its eyes and its mouth on the square of a drawing (0–1000), and how far each reaches. */
const EYES = [
  { x: 370, y: 400, reach: 170 },
  { x: 630, y: 400, reach: 170 },
] as const
const MOUTH = { x: 500, y: 680, reach: 260 } as const

/** 0 far from a place, 1 at it. */
const near = (dx: number, dy: number, reach: number): number =>
  Math.max(0, 1 - (dx * dx + dy * dy) / (reach * reach))

/** A drawing as the sphere bent it: one eye larger than the other, the mouth drawn aside, everything a little askew. */
export function bentStrokes(strokes: readonly Stroke[], seed: number): Stroke[] {
  const side = seed & 1 ? 1 : -1
  const wave = 2 * Math.PI * ((seed >>> 1) % 97) * 0.01
  return strokes.map(({ color, points }) => ({
    color,
    points: points.map((value, i) => {
      const isX = i % 2 === 0
      const x = isX ? value : (points[i - 1] ?? 0)
      const y = isX ? (points[i + 1] ?? 0) : value
      const eyes = EYES.map(
        (eye, n) => near(x - eye.x, y - eye.y, eye.reach) * (n === (seed & 1) ? 0.75 : -0.35),
      )
      const mouth = near(x - MOUTH.x, y - MOUTH.y, MOUTH.reach)
      const moved = isX
        ? x +
          eyes.reduce((sum, pull, n) => sum + pull * (x - (EYES[n]?.x ?? 0)), 0) +
          side * mouth * 90 +
          28 * Math.sin(y / 120 + wave)
        : y +
          eyes.reduce((sum, pull, n) => sum + pull * (y - (EYES[n]?.y ?? 0)), 0) +
          mouth * side * (x - MOUTH.x) * 0.45 +
          22 * Math.sin(x / 140 + wave)
      return Math.round(Math.max(0, Math.min(1_000, moved)))
    }),
  }))
}
