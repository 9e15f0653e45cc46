/** The kitchen table as other suppers lay it: for pancakes, for a hidden pudding, and for a band of glasses. */
import { at, cut, oval, shape, stroke } from '../lib/svg.ts'

const CLOTH =
  'M-142 -72C-70 -79 70 -79 142 -72L147 -8C136 -2 128 -14 116 -6C104 2 96 -14 84 -6C70 2 62 -13 48 -6C34 2 26 -13 12 -6C-2 2 -10 -13 -24 -6C-38 2 -46 -13 -60 -6C-74 2 -82 -14 -94 -6C-106 2 -114 -13 -126 -6C-136 -1 -142 -4 -147 -8Z'
const FOLDS =
  'M-118 -66C-122 -44 -124 -24 -122 -8M-66 -68C-64 -44 -66 -24 -62 -8M24 -68C22 -46 26 -24 22 -8M96 -67C98 -46 96 -26 100 -8'

/** A table with a cloth down to the floor. @param pattern on the cloth @param things on the table, whose top is at y = −72 */
const table = (name: string, ground: string, edge: string, pattern: string, things: string): string =>
  shape('M-132 -10h12v10h-12zM120 -10h12v10h-12z', '#5A3426') +
  shape(CLOTH, ground) +
  cut(`${name}-cloth`, CLOTH, pattern) +
  stroke(FOLDS, '#8A6A5A', 3, 'opacity=".35"') +
  shape('M-142 -72C-70 -79 70 -79 142 -72L142 -66C70 -72 -70 -72 -142 -66Z', edge) +
  things

/** One pancake, seen from the side. */
const pancake = (x: number, y: number, width: number, n: number): string =>
  oval(x, y, width, 6.5, n % 2 ? '#B9742C' : '#C98838') +
  oval(x, y - 2, width * 0.95, 5, n % 2 ? '#E8B25C' : '#F0C272')

/** A plate with a pancake that has been begun. */
const plate = (x: number): string =>
  at(
    x,
    -72,
    oval(0, 1, 21, 4.5, '#FFF6E2') + oval(0, 0, 17, 3, '#D9C7A4') + pancake(0, -4, 14, x > 0 ? 1 : 0),
  )

/** The table for pancakes: a stack that leans, syrup, lemons, and a pan with one in the air. */
export function pancakeTable(): string {
  const gingham =
    [-126, -84, -42, 0, 42, 84, 126]
      .map((x) => stroke(`M${x * 0.97} -78L${x * 1.02} -2`, '#E0A32A', 18, 'opacity=".42"'))
      .join('') + [-58, -24].map((y) => stroke(`M-150 ${y}H150`, '#E0A32A', 14, 'opacity=".38"')).join('')
  const stack = Array.from({ length: 9 }, (_, n) =>
    pancake(Math.sin(n * 1.3) * 3 + n * 0.8, -6 - n * 7, 31 - (n % 3), n),
  ).join('')
  const tower = at(
    2,
    -72,
    oval(0, 1, 42, 6, '#FFF6E2') +
      stack +
      shape(
        'M-22 -64C-20 -70 30 -71 36 -65C38 -54 33 -44 31 -52C29 -60 24 -50 23 -40C21 -32 16 -36 17 -48C12 -58 4 -52 2 -44C-1 -40 -5 -46 -4 -54C-12 -60 -20 -54 -22 -64Z',
        '#8A4318',
        'opacity=".92"',
      ) +
      shape('M0 -72l17 -4l4 7l-17 4z', '#FFE48A'),
  )
  const jug = at(
    -62,
    -73,
    shape('M-15 0C-19 -14 -15 -24 -11 -34H11C15 -24 19 -14 15 0Z', '#D9F0F6', 'opacity=".9"') +
      shape('M-15 0C-18 -10 -16 -17 -14 -22H14C16 -17 18 -10 15 0Z', '#9A4E1C') +
      stroke('M13 -30c14 0 14 20 2 22', '#BFE3F2', 4) +
      shape('M-11 -34L-17 -39L-6 -38Z', '#D9F0F6'),
  )
  const lemons = at(
    60,
    -73,
    oval(0, 0, 22, 4, '#7FA0B8') +
      oval(-8, -8, 9, 8, '#F2C931') +
      oval(8, -8, 9, 8, '#F7DA5A') +
      oval(0, -15, 9, 7.5, '#F2C931') +
      shape('M7 -20l7 -4l-1 7z', '#6E9440'),
  )
  const pan = at(
    -108,
    -76,
    oval(0, 0, 26, 5.5, '#2E2A33') + oval(0, -2, 22, 3.5, '#4B4652') + stroke('M-22 0L-44 -8', '#5A3426', 6),
  )
  const flying = at(
    -112,
    -112,
    `<g transform="rotate(-18)">${pancake(0, 0, 20, 1)}</g>` +
      stroke('M-20 14q-4 8 -2 14M20 14q5 7 3 13', '#FFE9B8', 2.4, 'opacity=".8"'),
  )
  return table(
    'pancake',
    '#FBF0CE',
    '#FFF8E4',
    gingham,
    plate(106) + plate(-26 - 10) + pan + flying + tower + jug + lemons,
  )
}

/** A covered dish. @param hue of the cover */
const dish = (x: number, hue: string, shade: string, height: number): string =>
  at(
    x,
    -72,
    oval(0, 1, 23, 4.5, '#FFF6E2') +
      shape(
        `M-19 -1C-20 ${-height * 0.7} -9 ${-height} 0 ${-height}C9 ${-height} 20 ${-height * 0.7} 19 -1Z`,
        hue,
      ) +
      shape(
        `M-19 -1C-20 ${-height * 0.7} -9 ${-height} 0 ${-height}C-8 ${-height * 0.8} -10 -12 -8 -1Z`,
        shade,
        'opacity=".6"',
      ) +
      oval(0, -height - 3, 5, 4.5, '#F0D79A') +
      stroke(`M8 ${-height * 0.72}c5 6 6 12 6 18`, '#FFF8E8', 2.6, 'opacity=".7"'),
  )

/** The table of the hidden pudding: six covered dishes, and four spoons that wait. */
export function puddingTable(): string {
  const dots = Array.from({ length: 40 }, (_, i) => {
    const [row, column] = [Math.floor(i / 10), i % 10]
    return oval(-138 + column * 30 + (row % 2) * 15, -64 + row * 18, 4.5, 4.5, '#8E428C', 'opacity=".5"')
  }).join('')
  const spoons = [-90, -2, 46, 90]
    .map((x) => at(x, -69, oval(0, -1, 3, 5, '#C9D3DA') + stroke('M0 3V11', '#C9D3DA', 2.4)))
    .join('')
  return table(
    'pudding',
    '#F3E0EE',
    '#FFF3FA',
    dots,
    dish(-116, '#C2862B', '#7E4F12', 34) +
      dish(-70, '#AE3A57', '#6B1B33', 46) +
      dish(-24, '#3A8F79', '#1C5647', 30) +
      dish(24, '#5566B4', '#2C3876', 42) +
      dish(70, '#C2862B', '#7E4F12', 38) +
      dish(116, '#8D5AA8', '#51306A', 32) +
      spoons,
  )
}

/** A glass of water. @param level how full it is, 0–1 */
const glass = (x: number, level: number, hue: string): string => {
  const top = -50 + (1 - level) * 42
  return at(
    x,
    -72,
    shape('M-15 -52L-12 0H12L15 -52Z', '#E9F7FB', 'opacity=".55"') +
      shape(
        `M${-12 - (level * 42) / 18} ${top}L-12 0H12L${12 + (level * 42) / 18} ${top}Z`,
        hue,
        'opacity=".85"',
      ) +
      oval(0, top, 12 + (level * 42) / 18, 2.4, '#D8F6FF') +
      stroke('M-15 -52L-12 0H12L15 -52', '#FFFFFF', 2, 'opacity=".9"') +
      stroke('M-9 -44L-7.500 -12', '#FFFFFF', 2.4, 'opacity=".7"'),
  )
}

/** The table of the glass band: six glasses, each fuller than the one before, and spoons to play them with. */
export function glassTable(): string {
  const stripes = [-132, -108, -84, -60, -36, -12, 12, 36, 60, 84, 108, 132]
    .map((x, i) => stroke(`M${x * 0.97} -78L${x * 1.02} -2`, '#2F6FA8', i % 3 === 0 ? 9 : 3, 'opacity=".4"'))
    .join('')
  const water = ['#58A8D8', '#5BB6C4', '#6A9BE0', '#58C0B0', '#7F94E0', '#4F9FD0']
  const glasses = water.map((hue, i) => glass(-112 + i * 45, 0.22 + i * 0.14, hue)).join('')
  const spoons =
    at(-134, -74, oval(0, -20, 4.5, 7, '#D5DDE2') + stroke('M0 -14L3 0', '#D5DDE2', 3)) +
    at(136, -72, oval(4, -22, 4.5, 7, '#D5DDE2') + stroke('M3 -16L-2 0', '#D5DDE2', 3))
  return table('glass', '#E6EEF3', '#F7FCFF', stripes, glasses + spoons)
}
