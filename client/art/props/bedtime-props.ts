/** Things of the evenings: nightcap, towel, pancakes, the bedsheet. */
import { INK } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import { cut, dot, oval, shape, stroke, through } from '../lib/svg.ts'

/** A nightcap for the sphere; anchored at the ball's centre, as all that it wears. */
export const nightcap = (): string =>
  shape(
    'M-72 -66C-60 -120 10 -150 60 -132C104 -120 128 -84 132 -40C118 -70 96 -84 70 -78C66 -70 66 -66 66 -60Z',
    '#C4502E',
  ) +
  shape(
    'M-40 -100C-10 -128 40 -138 70 -126C104 -112 124 -80 132 -40C118 -70 96 -84 70 -78C40 -104 0 -106 -40 -100Z',
    '#E07A50',
    'opacity=".7"',
  ) +
  stroke('M-46 -98C-10 -112 40 -108 72 -92M-18 -124C20 -132 60 -126 92 -108', '#F6E9D2', 7, 'opacity=".85"') +
  shape(
    'M-82 -58C-40 -84 40 -84 78 -56C74 -44 66 -40 60 -42C20 -60 -28 -60 -66 -42C-76 -42 -82 -50 -82 -58Z',
    INK.paper,
  ) +
  dot(132, -34, 16, INK.paper) +
  dot(128, -38, 6, '#fff', 'opacity=".7"')

/** A checked tea towel hung over the ball. */
const towel = (): string => {
  const cloth =
    'M-112 10C-118 -60 -66 -112 2 -114C72 -112 118 -62 112 14C120 44 128 66 132 96C118 86 108 90 98 106C90 78 78 52 66 30C40 46 0 18 -34 8C-60 -2 -84 20 -96 50C-104 76 -110 84 -122 108C-126 78 -124 40 -112 10Z'
  const checks =
    [-90, -54, -18, 18, 54, 90]
      .map((x, i) =>
        stroke(
          `M${x * 0.8} -120C${x} -50 ${x * 1.1} 20 ${x * 1.25} 110`,
          INK.ember,
          i % 2 ? 5 : 13,
          'opacity=".7"',
        ),
      )
      .join('') +
    [-78, -34, 10, 54]
      .map((y, i) =>
        stroke(`M-130 ${y + 26}C-60 ${y} 60 ${y} 130 ${y + 28}`, INK.ember, i % 2 ? 5 : 13, 'opacity=".55"'),
      )
      .join('')
  const folds =
    shape(
      'M-104 10C-100 -50 -70 -90 -40 -104C-66 -60 -80 0 -88 34C-100 70 -108 84 -122 108C-126 78 -124 40 -112 10Z',
      '#7A5A8A',
      'opacity=".28"',
    ) +
    shape(
      'M40 -106C76 -70 84 -10 98 106C108 90 118 86 132 96C124 10 100 -80 40 -106Z',
      '#7A5A8A',
      'opacity=".26"',
    )
  return (
    shape(cloth, '#F7EFE0') +
    cut('towel', cloth, checks + folds) +
    stroke('M-34 8C0 18 40 46 66 30', '#C9B9A0', 3, 'opacity=".7"')
  )
}

const plug = (): string =>
  stroke('M-90 10C-60 30 -40 -20 -10 0', '#1B2350', 9) +
  shape('M-12 -16H14C26 -16 26 16 14 16H-12Z', '#26357C') +
  stroke('M24 -7H38M24 7H38', '#C9D8DC', 5) +
  dot(2, 0, 4, '#58C7F3', 'opacity=".5"')

/** A plate of pancakes. */
export const pancakes = (): string =>
  oval(0, 22, 104, 23, '#DFE9EA') +
  oval(0, 18, 74, 14, '#C3D3D6') +
  [8, -6, -20, -34]
    .map(
      (y, i) =>
        shape(
          `M${-66 + i * 3} ${y}C${-66 + i * 3} ${y - 21} ${66 - i * 3} ${y - 21} ${66 - i * 3} ${y}C${66 - i * 3} ${y + 18} ${-66 + i * 3} ${y + 18} ${-66 + i * 3} ${y}Z`,
          ['#B8702F', '#D98F48', '#C07A3A', '#E6AA62'][i] ?? '#C07A3A',
        ) +
        stroke(
          `M${-58 + i * 3} ${y + 4}C${-30} ${y + 12} 30 ${y + 12} ${58 - i * 3} ${y + 4}`,
          '#8A4A1E',
          1.8,
          'opacity=".5"',
        ),
    )
    .join('') +
  shape('M-17 -50L15 -54L21 -41L-13 -37Z', '#FFE9A0') +
  shape('M20 -44C48 -40 40 -18 50 -4C56 8 42 12 40 -2C34 -20 20 -26 10 -38Z', '#7A3414')

/** A bedsheet worn as a ghost: two holes for the eyes, and feet below it. */
const sheet = (): string =>
  shape('M-24 -4h18v10h-22c-2 -6 0 -10 4 -10zM8 -4h18c6 2 8 8 8 10h-26z', '#8A6A5A') +
  shape(
    'M-62 -14C-58 -90 -52 -196 0 -198C54 -196 58 -96 66 -16C54 -2 44 -22 32 -8C20 4 10 -18 -2 -6C-14 4 -24 -18 -36 -8C-46 0 -54 -4 -62 -14Z',
    '#EFE9F4',
  ) +
  shape(
    'M-62 -14C-58 -90 -52 -190 -14 -197C-34 -150 -36 -60 -36 -8C-46 0 -54 -4 -62 -14Z',
    '#A99AC4',
    'opacity=".55"',
  ) +
  stroke('M20 -120C24 -80 26 -40 22 -14M-8 -90C-10 -60 -8 -30 -10 -12', '#A99AC4', 3, 'opacity=".6"') +
  oval(-6, -156, 7, 10, '#2A2550') +
  oval(22, -156, 7, 10, '#2A2550') +
  [
    [-30, -60],
    [30, -80],
    [0, -40],
    [-20, -110],
  ]
    .map(([x = 0, y = 0]) => dot(x, y, 5, '#B79CED', 'opacity=".5"'))
    .join('')

/** The pieces of this file. */
export function bedtimePieces(): ArtPiece[] {
  return [
    piece('sphere/nightcap', 'props', through('figure', nightcap()), [-130, -180, 300, 180]),
    piece('sphere/towel', 'props', through('paper', towel()), [-170, -160, 340, 310]),
    piece('prop/plug', 'props', through('paperSmall', plug()), [-110, -40, 180, 90]),
    piece('prop/pancakes', 'props', through('gouache', pancakes()), [-130, -80, 260, 150], { scale: 1.5 }),
    piece('prop/sheet', 'props', through('figure', sheet()), [-100, -220, 200, 250]),
  ]
}
