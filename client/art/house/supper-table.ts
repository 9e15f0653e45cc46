/** The kitchen table laid for supper, and other things of the kitchen. */
import { INK } from '../lib/palette.ts'
import { at, block, boxPath, cut, dot, linear, oval, shape, stroke } from '../lib/svg.ts'
import { skyline } from './sky-art.ts'

const bowl = (x: number, hue: string): string =>
  at(
    x,
    -72,
    oval(0, 1, 17, 4, '#5A3426', 'opacity=".35"') +
      shape('M-15 -8C-13 2 -6 3 0 3C6 3 13 2 15 -8Z', hue) +
      oval(0, -8, 15, 3.6, '#FFF6E2') +
      oval(0, -7.6, 12, 2.4, '#E0923A') +
      stroke('M12 -7q9 -5 12 -13', '#B9C6CC', 2),
  )

/** The big pan with a dent. */
const pan = (): string =>
  at(
    8,
    -74,
    shape('M-26 0C-30 -12 -29 -22 -28 -27H28C29 -20 28 -13 23 -9C27 -5 27 -2 26 0Z', '#C8442C') +
      shape('M-26 0C-30 -12 -29 -22 -28 -27H-18C-20 -16 -19 -6 -16 0Z', '#8F2A20', 'opacity=".8"') +
      oval(0, -27, 28, 6, '#E86A48') +
      oval(0, -27, 22, 4.2, '#F2B45A') +
      stroke('M-28 -20c-10 -2 -10 8 -1 8M28 -20c10 -2 10 8 1 8', '#8F2A20', 3.6) +
      stroke('M16 -30L40 -52', '#8A5A3A', 4),
  )
const bread = (): string =>
  at(
    66,
    -73,
    shape('M-28 1H28L24 5H-24Z', '#8A5A3A') +
      shape('M-24 0C-30 -18 -12 -22 2 -21C18 -22 30 -16 26 0Z', '#C98440') +
      stroke('M-12 -18l5 8M0 -20l5 9M12 -19l5 9', '#F0C488', 2.6),
  )

/** The kitchen table from the front, laid for four, with a cloth down to the floor. */
export function supperTable(): string {
  const cloth =
    'M-142 -72C-70 -79 70 -79 142 -72L147 -8C136 -2 128 -14 116 -6C104 2 96 -14 84 -6C70 2 62 -13 48 -6C34 2 26 -13 12 -6C-2 2 -10 -13 -24 -6C-38 2 -46 -13 -60 -6C-74 2 -82 -14 -94 -6C-106 2 -114 -13 -126 -6C-136 -1 -142 -4 -147 -8Z'
  const checks = [-120, -90, -60, -30, 0, 30, 60, 90, 120]
    .map((x, i) => stroke(`M${x * 0.97} -76L${x * 1.02} -4`, INK.ember, i % 2 ? 3 : 8, 'opacity=".35"'))
    .join('')
  const rows = [-58, -40, -22]
    .map((y, i) => stroke(`M-146 ${y}H146`, INK.ember, i % 2 ? 3 : 8, 'opacity=".3"'))
    .join('')
  const folds = stroke(
    'M-118 -66C-122 -44 -124 -24 -122 -8M-66 -68C-64 -44 -66 -24 -62 -8M24 -68C22 -46 26 -24 22 -8M96 -67C98 -46 96 -26 100 -8',
    '#A97A5A',
    3,
    'opacity=".4"',
  )
  return (
    shape('M-132 -10h12v10h-12zM120 -10h12v10h-12z', '#5A3426') +
    shape(cloth, '#F4E4C6') +
    cut('supper-cloth', cloth, checks + rows) +
    folds +
    shape('M-142 -72C-70 -79 70 -79 142 -72L142 -66C70 -72 -70 -72 -142 -66Z', '#FFF6E0') +
    bowl(-112, '#8D78C8') +
    bowl(-62, '#2F93BD') +
    bowl(-18, '#E0A02C') +
    bowl(112, '#C4502E') +
    bread() +
    pan() +
    at(
      -88,
      -74,
      shape('M-5 0v-18h10v18z', '#BFE3F2') + shape('M-5 -9h10v9h-10z', '#E8745A', 'opacity=".8"'),
    ) +
    at(92, -74, shape('M-5 0v-18h10v18z', '#BFE3F2') + shape('M-5 -9h10v9h-10z', '#E8745A', 'opacity=".8"'))
  )
}

/** The morning outside the kitchen window; fits over its night panes. */
export const windowDay = (): string =>
  linear('dawn', [
    [0, '#9CD0DC'],
    [0.55, '#FFE6B0'],
    [1, '#FFBE80'],
  ]) +
  cut(
    'pane-day',
    `${boxPath([-36, -44, 34, 36])}${boxPath([2, -44, 34, 36])}${boxPath([-36, -4, 34, 48])}${boxPath([2, -4, 34, 48])}`,
    block([-48, -44, 96, 88], 'url(#dawn)') +
      dot(16, -10, 15, '#FFF6D6') +
      skyline(-54, 46, 108, 46, 415, {
        fill: '#C98A86',
        towers: 7,
        low: 0.2,
        high: 1,
        windows: 0,
        cold: 0,
      }) +
      shape('M-54 46V34C-20 26 10 38 54 28V46Z', INK.leaf),
  )

/** The neighbours' cat, curled up; anchored under its belly. */
export const cat = (): string =>
  shape('M-34 0C-42 -22 -22 -34 0 -33C24 -33 40 -20 35 0C20 5 -20 5 -34 0Z', '#D98F48') +
  shape('M-34 0C-38 -12 -34 -22 -24 -28C-28 -16 -24 -6 -14 2Z', '#A8622C', 'opacity=".7"') +
  stroke(
    'M-8 -33C-12 -26 -12 -20 -9 -15M6 -33C4 -26 5 -20 9 -16M19 -29C18 -23 20 -19 24 -16',
    '#A8622C',
    3.4,
  ) +
  stroke('M32 -6C42 2 20 7 -2 3C-10 2 -14 0 -18 -3', '#C07A38', 8) +
  stroke('M-8 2.500C-12 1.500 -15 0 -18 -3', '#FFF0D8', 8) +
  shape('M-38 -6C-40 -20 -30 -24 -22 -23L-16 -31L-12 -20C-4 -16 -4 -4 -12 0C-22 4 -34 2 -38 -6Z', '#E09A54') +
  shape('M-34 -19L-36 -31L-26 -23Z', '#E09A54') +
  shape('M-34 -22L-35 -28L-29 -23Z', '#C4705A') +
  stroke('M-32 -11q3.500 3 6 0M-21 -11q3.500 3 6 0', INK.line, 1.8) +
  shape('M-26 -6.500l5 0l-2.500 2.600z', '#8A3A36') +
  stroke('M-36 -5l-9 -2M-36 -3l-8 2M-11 -5l9 -2', '#FFF0D8', 1, 'opacity=".8"')

/** A round stool with a knitted cover. */
export const stool = (): string =>
  shape(
    'M-46 -4C-54 -22 -52 -40 -42 -45C-22 -52 22 -52 42 -45C52 -40 54 -22 46 -4C30 5 -30 5 -46 -4Z',
    '#5E8F6A',
  ) +
  shape('M-42 -45C-22 -52 22 -52 42 -45C30 -36 -30 -36 -42 -45Z', '#8FC09A') +
  stroke('M-30 -39C-35 -26 -33 -12 -30 0M0 -38V3M30 -39C35 -26 33 -12 30 0', '#3F6B50', 2.4)
