/** Furniture of kitchen, living room and nook. */
import { INK } from '../lib/palette.ts'
import { dice } from '../lib/seeded-random.ts'
import { at, block, boxPath, cut, dot, n, oval, shape, stroke } from '../lib/svg.ts'
import { skyline } from './sky-art.ts'

const LINE = INK.line

/** A shelf of books of a size (px), standing on (0, 0). The seed decides what the books look like. */
export function shelfOfBooks(width: number, height: number, seed: number): string {
  const roll = dice(seed)
  const hues = ['#A8432C', '#D9952F', '#6B8F6E', '#4A5A94', '#8D78C8', '#C9B48A', '#7C3A4A', '#2F7C8F']
  const rows = Math.max(1, Math.round(height / 46))
  const step = height / rows
  let out = shape(boxPath([0, -height, width, height]), '#5A3426')
  for (let row = 0; row < rows; row++) {
    const foot = -row * step - 5
    out += block([5, foot - step + 7, width - 10, step - 7], '#2E1A26')
    for (let x = 8; x < width - 16; ) {
      const w = 6 + roll() * 8
      const h = (step - 10) * (0.62 + roll() * 0.36)
      const hue = hues[Math.floor(roll() * hues.length)] ?? '#A8432C'
      if (roll() < 0.1) {
        out +=
          roll() < 0.5
            ? dot(x + 6, foot - 6, 6, INK.lamp)
            : shape(`M${n(x)} ${n(foot)}l4 -14l8 0l4 14z`, INK.leaf)
        x += 19
        continue
      }
      const book =
        block([0, -h, w, h], hue) +
        block([0, -h * 0.75, w, 3], INK.paper, 'opacity=".7"') +
        (w > 9 ? block([0, -h * 0.3, w, 2], INK.paper, 'opacity=".45"') : '')
      out += at(x, foot, book, 1, roll() < 0.1 ? 9 : 0)
      x += w + 1.5
    }
    out += block([2, foot, width - 4, 5], '#8A5A3A')
  }
  return out
}

export const windowPiece = (): string => {
  const glass =
    block([-48, -44, 96, 88], '#1C1D4E') +
    cut(
      'pane',
      boxPath([-48, -44, 96, 88]),
      skyline(-54, 46, 108, 70, 415, {
        fill: '#3D3272',
        towers: 7,
        low: 0.2,
        high: 1,
        windows: 0.5,
        cold: 0.3,
      }) +
        dot(-24, -24, 2, '#fff4d6') +
        dot(20, -32, 1.6, '#fff4d6') +
        dot(34, -14, 1.3, '#fff4d6'),
    )
  const curtains =
    shape('M-62 -54C-34 -54 -30 -44 -34 -20C-40 6 -52 30 -62 44Z', '#D9714A') +
    shape('M62 -54C34 -54 30 -44 34 -20C40 6 52 30 62 44Z', '#D9714A') +
    stroke(
      'M-54 -50C-46 -20 -52 10 -58 34M54 -50C46 -20 52 10 58 34M-44 -50C-40 -34 -42 -16 -46 0M44 -50C40 -34 42 -16 46 0',
      '#A84A2C',
      2.4,
      'opacity=".7"',
    )
  return (
    shape(boxPath([-56, -52, 112, 104]), '#EAD7B0') +
    glass +
    stroke('M0 -44V44M-48 -6H48', '#EAD7B0', 6) +
    curtains +
    stroke('M-70 -55H70', '#7A4A3A', 5) +
    shape('M-64 50H64L68 60H-68Z', '#EAD7B0') +
    shape('M-30 50c-3 -16 9 -16 8 0zM-22 50c1 -20 12 -14 6 0z', INK.leaf) +
    shape('M-34 40h22l-3 12h-16z', INK.ember)
  )
}

export const cups = (): string =>
  block([-62, 0, 124, 8], '#8A5A3A') +
  stroke('M-50 8v12M50 8v12', '#6A4430', 5) +
  [
    [-48, '#B79CED'],
    [-20, '#58C7F3'],
    [8, '#F2B134'],
    [36, '#E4572E'],
  ]
    .map(
      ([x, hue]) =>
        shape(`M${x} 0v-18h18v18z`, String(hue)) +
        stroke(`M${Number(x) + 18} -14c8 0 8 10 0 10`, String(hue), 3) +
        block([Number(x) + 3, -16, 3, 13], '#fff', 'opacity=".3"'),
    )
    .join('') +
  shape('M-8 -22c0 -14 16 -14 16 0zM-10 -22h20v4h-20z', '#7C94A8', 'opacity=".0"')

export function fridge(): string {
  const note = (x: number, y: number, hue: string, turn: number) =>
    at(x, y, shape('M-9 -11H9V11H-9Z', '#FBF2DE') + dot(0, -10, 2.6, hue), 1, turn)
  const drawing = (x: number, y: number, inner: string, turn: number) =>
    at(x, y, shape('M-13 -15H13V15H-13Z', '#F6E9D2') + inner, 1, turn)
  return (
    shape('M-49 0V-188C-49 -204 -41 -212 -25 -212H25C41 -212 49 -204 49 -188V0Z', '#C2DCD6') +
    shape('M-49 0V-188C-49 -204 -41 -212 -25 -212H-19L-23 0Z', '#8FB0B0', 'opacity=".55"') +
    shape('M30 -212C42 -210 49 -202 49 -188V0H40V-190C40 -204 36 -210 30 -212Z', '#fff', 'opacity=".35"') +
    stroke('M-47 -138H47', '#5E7F84', 3.4) +
    stroke('M35 -152V-178M35 -124V-82', '#4A5F6A', 6) +
    drawing(
      -22,
      -172,
      stroke('M-6 -4a7 7 0 1 1 12 0a7 7 0 1 1 -12 0M-7 10c2 -8 12 -8 14 0', '#A2622B', 2) +
        dot(-2, -5, 1.2, LINE) +
        dot(3, -5, 1.2, LINE),
      -6,
    ) +
    drawing(4, -102, stroke('M-9 6h18M-8 2h16M-7 -2h14M-3 -6l4 -4', '#C07A3A', 2.6), 5) +
    note(-28, -62, INK.ember, -6) +
    note(-4, -58, INK.amber, 2) +
    note(20, -62, INK.sphere, 6) +
    block([-43, -2, 14, 7], '#2A2A3A') +
    block([29, -2, 14, 7], '#2A2A3A')
  )
}

export const stove = (): string =>
  block([-42, -88, 84, 88], '#DCE3DA') +
  block([-42, -88, 84, 10], '#5E6A78') +
  block([-32, -62, 64, 44], '#3A3448') +
  block([-27, -57, 54, 28], '#6A4A4A') +
  stroke('M-28 -70h4M-14 -70h4M0 -70h4M14 -70h4', '#5E6A78', 5) +
  stroke('M-30 -66H30', '#A8B2B4', 2) +
  shape('M-26 -88C-30 -116 6 -116 2 -88Z', '#D8492E') +
  stroke('M2 -100q12 -2 14 -12', '#D8492E', 5) +
  stroke('M-22 -112C-20 -126 -4 -126 -2 -112', LINE, 3) +
  dot(-12, -113, 3, LINE) +
  block([14, -96, 24, 8], '#4A5564')

export const table = (): string =>
  shape('M-78 -56L-66 -56L-72 0L-82 0ZM66 -56L78 -56L82 0L72 0Z', '#6A3E28') +
  shape('M-96 -70L96 -70L90 -56L-90 -56Z', '#8A5230') +
  shape(
    'M-98 -73C-50 -79 50 -79 98 -73L94 -50L80 -44L66 -52L50 -44L34 -52L17 -44L0 -52L-17 -44L-34 -52L-50 -44L-66 -52L-80 -44L-94 -50Z',
    '#F0DFC0',
  ) +
  stroke('M-90 -60C-50 -66 50 -66 90 -60', INK.ember, 2.4, 'opacity=".6"') +
  [-66, -26, 22, 62]
    .map(
      (x, i) =>
        oval(x, -75, 14, 4.4, '#C9D8DC') +
        oval(x, -76, 9, 2.6, '#E8F0F0') +
        shape(`M${x + 15} -77v-13h9v13z`, [INK.lilac, INK.sphere, INK.amber, INK.ember][i] ?? INK.paper),
    )
    .join('') +
  shape('M-11 -77C-17 -96 15 -96 11 -77Z', '#2F6F8F') +
  stroke('M10 -87q10 -2 12 -9', '#2F6F8F', 4) +
  dot(0, -94, 2.6, INK.amber) +
  stroke('M-6 -78v2', LINE, 1)

/** A hanging lamp; anchored at the ceiling. */
export const pendant = (): string =>
  stroke('M0 0V74', LINE, 3.4) +
  shape('M-34 104C-30 74 30 74 34 104Z', '#F2C879') +
  shape('M-34 104C-30 74 -8 76 -4 80C-18 86 -22 96 -22 104Z', '#FFF0C8', 'opacity=".7"') +
  oval(0, 104, 34, 7, '#C9662E') +
  oval(0, 105, 16, 8, '#FFF6DA') +
  dot(0, 74, 5, LINE)

export const rugLiving = (): string =>
  shape('M-200 4C-140 -18 140 -18 200 4C140 14 -140 14 -200 4Z', '#5A4390') +
  stroke('M-176 3C-120 -12 120 -12 176 3', INK.lilac, 3) +
  stroke('M-140 3C-90 -6 90 -6 140 3', INK.amber, 2.4, 'stroke-dasharray="10 9"') +
  stroke('M-200 4l-10 3M-190 7l-8 5M200 4l10 3M190 7l8 5', INK.lilac, 2)
export const rugNook = (): string =>
  shape('M-150 4C-100 -14 100 -14 150 4C100 12 -100 12 -150 4Z', '#D9A24A') +
  stroke('M-128 3C-84 -9 84 -9 128 3', '#8A3A2A', 3) +
  stroke('M-96 3C-60 -4 60 -4 96 3', '#FFF0C8', 2, 'stroke-dasharray="6 8"')
export const plant = (): string =>
  shape('M-18 0L-23 -34H23L18 0Z', '#C9662E') +
  shape('M-25 -40H25V-31H-25Z', '#A84A2C') +
  shape(
    'M0 -40C-30 -58 -34 -92 -20 -116C-14 -92 -6 -70 0 -40ZM2 -40C26 -64 38 -92 28 -112C16 -96 6 -70 2 -40ZM0 -40C-4 -80 0 -110 6 -132C14 -104 10 -70 4 -40Z',
    '#5E8F6A',
  ) +
  stroke('M-18 -104C-14 -80 -6 -60 0 -42M6 -120C8 -90 6 -64 2 -44M26 -102C18 -84 10 -64 4 -44', '#3F6B50', 2)
export const blocks = (): string =>
  block([-26, -22, 22, 22], INK.amber) +
  block([-2, -22, 22, 22], INK.sphere) +
  at(-2, -34, block([-11, -11, 22, 22], INK.ember), 1, 12) +
  stroke('M-19 -15l8 8M-11 -15l-8 8M5 -11h8', '#fff', 2.6, 'opacity=".8"') +
  dot(-2, -34, 4, '#FFF0C8')
export const bookPile = (): string =>
  block([-28, -9, 56, 9], '#4A5A94') +
  block([-22, -18, 46, 9], '#A8432C') +
  block([-25, -26, 50, 8], '#6B8F6E') +
  shape('M-20 -26L0 -32L22 -26L0 -22Z', '#FBF2DE') +
  shape('M-20 -26L0 -22L22 -26L22 -24L0 -19L-20 -24Z', '#D9C49A') +
  stroke('M-24 -5H24M-18 -14H20', INK.paper, 1.8, 'opacity=".7"')
export const wallBooks = (): string =>
  at(-62, 0, shelfOfBooks(124, 50, 4)) +
  block([-74, 0, 148, 8], '#7A4A34') +
  stroke('M-56 8v10M56 8v10', '#5A3426', 5)

/** The armchair of the nook; anchored between its feet. */
export const armchair = (): string =>
  shape('M-56 0L-49 -12L-42 0ZM42 0L49 -12L56 0Z', LINE) +
  shape('M-58 -118C-62 -158 -32 -170 0 -170C36 -170 62 -156 58 -114L54 -40L-54 -40Z', '#C25238') +
  shape(
    'M-43 -104C-45 -146 -21 -156 2 -156C30 -156 47 -142 45 -104L41 -52L-41 -52Z',
    '#9A3A2A',
    'opacity=".75"',
  ) +
  shape('M-50 -62C-22 -72 26 -72 50 -62L50 -38L-50 -38Z', '#E07A50') +
  shape('M-50 -40L50 -40L52 -8L-52 -8Z', '#9A3A2A') +
  stroke('M-48 -36H48', '#F0A070', 2.4, 'opacity=".7"') +
  shape('M-71 -80C-78 -98 -50 -104 -46 -84L-43 -8L-64 -8Z', '#C25238') +
  shape('M71 -80C78 -98 50 -104 46 -84L43 -8L64 -8Z', '#C25238') +
  shape(
    'M-70 -84C-70 -96 -52 -98 -48 -84C-52 -92 -64 -92 -70 -84ZM70 -84C70 -96 52 -98 48 -84C52 -92 64 -92 70 -84Z',
    '#F0A070',
    'opacity=".8"',
  ) +
  [
    [-20, -130],
    [0, -135],
    [20, -130],
    [-11, -110],
    [11, -110],
  ]
    .map(([x = 0, y = 0]) => dot(x, y, 3, '#F0B080', 'opacity=".8"'))
    .join('') +
  at(
    57,
    -40,
    shape('M-9 -10H9V10H-9Z', INK.lilac) +
      stroke('M-9 -10H9V10H-9Z', INK.paper, 1.6, 'stroke-dasharray="3 3"'),
    1,
    8,
  ) +
  stroke('M-52 -136C-44 -160 -20 -166 0 -166C24 -166 46 -158 52 -136', '#F0A070', 3, 'opacity=".6"')

export const floorLamp = (): string =>
  shape('M-24 0C-20 -9 20 -9 24 0Z', LINE) +
  stroke('M0 -6L2 -150C2 -192 -12 -208 -36 -208', '#4A2A28', 6) +
  shape('M-58 -214L-14 -214L6 -170L-78 -170Z', '#FFD48A') +
  shape('M-58 -214L-42 -214L-52 -170L-78 -170Z', '#FFF3CF', 'opacity=".7"') +
  shape('M-78 -172q7 10 14 0q7 10 14 0q7 10 14 0q7 10 14 0q7 10 14 0q7 10 14 0z', '#D9763A') +
  stroke('M-20 -168V-146', '#4A2A28', 1.6) +
  dot(-20, -143, 3, INK.amber)
