/** The covers of the storybook. */
import { hatch } from '../lib/brushwork.ts'
import { FAMILY, INK, MEMBER_INK } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import { at, block, dot, type SvgBox, shape, stroke, through } from '../lib/svg.ts'
import { lantern, sphere } from './plate-parts.ts'

/** Covers are 480 × 640 px. The title is text over the label, which is 340 × 110 px around (255, 150). */
const COVER: SvgBox = [0, 0, 480, 640]

interface Binding {
  cloth: string
  dark: string
  trim: string
  picture: () => string
}

const fourLanterns = (lit: number): string =>
  FAMILY.map((member, i) =>
    at(140 + i * 80, 244 + (i % 2) * 22, i < lit ? lantern(member, 0, 0, 0.98) : faded(member)),
  ).join('')
const faded = (member: (typeof FAMILY)[number]): string =>
  shape('M-23 27L23 27L30 82L-30 82ZM-16 14H16L23 24H-23ZM-33 82H33L27 93H-27Z', MEMBER_INK[member].dark)
const moon = shape('M40 -64A70 70 0 1 0 52 46A58 58 0 0 1 40 -64Z', INK.paper)
const stars = (list: readonly (readonly [number, number])[]) =>
  list
    .map(([x, y]) =>
      shape(
        `M${x} ${y - 12}l3.500 8.500l8.500 3.500l-8.500 3.500l-3.500 8.500l-3.500 -8.500l-8.500 -3.500l8.500 -3.500z`,
        '#FFE3A0',
      ),
    )
    .join('')

/** From the fewest to the most stars of the family (docs/game.md says how many). */
const BINDINGS: readonly Binding[] = [
  {
    cloth: '#2A3270',
    dark: '#1A1F4E',
    trim: '#8FB6D6',
    picture: () => sphere(260, 380, 1, { dais: true, look: [0, 0.3] }),
  },
  {
    cloth: '#57407C',
    dark: '#3A2A5C',
    trim: '#D9C8F6',
    picture: () => at(260, 470, moon, 1.05) + fourLanterns(1),
  },
  {
    cloth: '#A8432C',
    dark: '#7C2A1A',
    trim: '#F2C879',
    picture: () =>
      fourLanterns(3) +
      stars([
        [170, 470],
        [350, 460],
        [260, 520],
        [220, 420],
        [310, 410],
      ]),
  },
  {
    cloth: '#C07A1E',
    dark: '#8A5412',
    trim: '#FFF0C8',
    picture: () =>
      sphere(258, 478, 0.72, { asleep: true, dais: false, wear: 'nightcap' }) +
      fourLanterns(4) +
      stars([
        [140, 430],
        [386, 420],
        [130, 540],
        [392, 530],
      ]),
  },
]

function cover({ cloth, dark, trim, picture }: Binding): string {
  const board = through(
    'paperBig',
    block([30, 30, 420, 580], cloth) +
      hatch([40, 40, 360, 560], '#fff', { count: 70, seed: 4, opacity: 0.08, width: 6 }) +
      block([30, 30, 40, 580], dark),
  )
  const tooling = through(
    'soft',
    stroke('M92 54H428V586H92Z', trim, 5) +
      stroke('M104 66H416V574H104Z', trim, 2) +
      [
        [92, 54],
        [428, 54],
        [92, 586],
        [428, 586],
      ]
        .map(([x = 0, y = 0]) => dot(x, y, 11, trim) + dot(x, y, 5, dark))
        .join(''),
  )
  const label = through(
    'paper',
    shape('M106 100L404 94L410 206L100 208Z', INK.paper) + stroke('M116 198L398 194', '#D9C49A', 2),
  )
  return board + tooling + label + picture()
}

/** The covers, named `book/cover-1` and so on, each an image of its own: a phone loads only that of its night. */
export function coverPieces(): ArtPiece[] {
  return BINDINGS.map((binding, i) =>
    piece(`book/cover-${i + 1}`, `cover-${i + 1}`, cover(binding), COVER, { scale: 0.8 }),
  )
}
