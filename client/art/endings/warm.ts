/** The endings in warm light: sacred, new bedtime, unplugged. */
import { PATTERNS } from '../house/patterns.ts'
import { skyline } from '../house/sky-art.ts'
import { INK } from '../lib/palette.ts'
import { at, block, dot, oval, shape, stroke, through } from '../lib/svg.ts'
import { bigWindow, glow, lightOver, pouf, put, vignette, wallAndFloor } from './plate-backdrop.ts'
import { drawn, lantern, sphere } from './plate-parts.ts'

const towers = (x: number, y: number, w: number, h: number, seed: number, fill: string, windows: number) =>
  skyline(x, y, w, h, seed, { fill, towers: Math.round(w / 52), low: 0.3, high: 1, windows, cold: 0.3 })

/** "Sacred": one chair for four, and the sphere on the floor in a nightcap. */
export function sacred(): string {
  const room = wallAndFloor({ wall: '#BE6A44', floor: '#8A5440', horizon: 640, pattern: 'moths', seed: 3 })
  const window = bigWindow(
    150,
    110,
    330,
    360,
    ['#2A2766', '#5A4488', '#C9828A'],
    towers(130, 480, 380, 190, 5, '#3D3272', 0.4) + dot(400, 190, 34, '#F3E3BD'),
  )
  const rug = through(
    'gouache',
    `${oval(800, 780, 560, 74, '#5A4390')}<ellipse cx="800" cy="778" rx="500" ry="58" fill="none" stroke="#B79CED" stroke-width="6"/><ellipse cx="800" cy="777" rx="420" ry="44" fill="none" stroke="#F2B134" stroke-width="4" stroke-dasharray="18 16"/>`,
  )
  // Threads between all lanterns, with paper stars on them.
  const threads =
    through(
      'soft',
      stroke(
        'M610 92Q655 150 700 66Q745 140 790 80Q835 140 880 62M610 92Q700 190 790 80M700 66Q790 170 880 62M610 92Q745 230 880 62',
        '#FFE3A8',
        4,
      ),
    ) +
    through(
      'paperSmall',
      [
        [655, 126, 9],
        [745, 112, 12],
        [836, 112, 9],
        [705, 160, 10],
        [790, 150, 8],
      ]
        .map(([x = 0, y = 0, r = 0]) =>
          at(x, y, shape('M0 -10L3 -3L10 0L3 3L0 10L-3 3L-10 0L-3 -3Z', '#FFF3CF'), r / 8, 8),
        )
        .join(''),
    )
  const seats = put('armchair', 800, 770, 2.7) + pouf(1080, 806, 1.15)
  return (
    PATTERNS +
    room +
    window +
    put('bookcase', 1370, 664, 2) +
    put('plant', 560, 690, 1.4) +
    rug +
    put('floor-lamp', 1180, 740, 2.1) +
    at(0, 120, threads) +
    sphere(390, 700, 0.72, { asleep: false, look: [0.9, -0.2], wear: 'nightcap' }) +
    put('cat', 560, 806, 1.35) +
    put('book-pile', 300, 800, 1.5) +
    lantern('ava', 610, 216, 0.9) +
    lantern('leo', 700, 190, 0.9) +
    lantern('elara', 790, 204, 0.9) +
    lantern('caleb', 880, 186, 0.9) +
    lightOver('#8A78B0', [
      { x: 960, y: 460, rx: 760, ry: 560, kind: 'warm' },
      { x: 390, y: 690, rx: 240, ry: 200, kind: 'cold', strength: 0.7 },
      { x: 745, y: 270, rx: 350, ry: 190, kind: 'warm', strength: 0.8 },
    ]) +
    seats +
    through('gouache', stroke('M610 216V-20M700 190V-20M790 204V-20M880 186V-20', '#3A2230', 4)) +
    glow('g1', 1106, 340, 300, 'warm', 0.55) +
    glow('g2', 390, 690, 190, 'cold', 0.4) +
    glow('g3', 745, 280, 250, 'warm', 0.4) +
    vignette('#1A0A2A', 0.6)
  )
}

/** "New bedtime": a list of rules on the fridge, with jam on rule four. */
export function newBedtime(): string {
  const room =
    wallAndFloor({ wall: '#9CBCA0', floor: '#C89468', horizon: 650, pattern: 'diamonds', seed: 8 }) +
    through(
      'soft',
      block([-20, 470, 1640, 180], '#7E9C98') +
        block([-20, 470, 1640, 180], 'url(#tiles)') +
        block([-20, 462, 1640, 12], '#F1E4C6'),
    )
  const window = bigWindow(
    1090,
    100,
    340,
    290,
    ['#8FC3D6', '#F2DCB0', '#FFD9A0'],
    towers(1070, 400, 380, 130, 9, '#C99A98', 0) + dot(1340, 190, 40, '#FFF3C8'),
  )
  const rule = (y: number, d: string, done: boolean) =>
    stroke(`M-84 ${y}H74`, '#D9C49A', 2) +
    at(-66, y - 16, d) +
    stroke(`M-34 ${y - 14}q14 -8 28 0t28 0t28 0t20 0`, '#4A5A94', 4) +
    (done ? stroke(`M66 ${y - 18}l8 9l14 -20`, INK.leaf, 5) : '')
  const book = shape('M-13 -8L0 -3L13 -8V8L0 13L-13 8Z', INK.ember)
  const moon = shape('M4 -12A12 12 0 1 0 10 9A10 10 0 0 1 4 -12Z', INK.amber)
  const ball = dot(0, 0, 11, INK.sphere) + dot(0, -1, 5, '#0D1D4A')
  const pair =
    dot(-7, -4, 5, INK.lilac) +
    dot(7, -4, 5, INK.ember) +
    stroke('M-14 11c2 -12 12 -12 14 0M0 11c2 -12 12 -12 14 0', INK.line, 3)
  const list = at(
    0,
    0,
    shape('M-108 -150L102 -154L108 150L-104 146Z', '#FBF3E0') +
      rule(-86, book, true) +
      rule(-30, ball, true) +
      rule(26, pair, true) +
      rule(82, moon, false) +
      shape('M30 56C50 40 84 52 82 76C92 92 60 104 48 92C30 96 18 70 30 56Z', '#A8322E', 'opacity=".82"') +
      dot(92, 106, 6, '#A8322E', 'opacity=".75"') +
      dot(54, 66, 6, '#F08070', 'opacity=".6"') +
      stroke(
        'M-60 118c6 -10 18 -10 20 0s-8 12 -12 6M-10 124c8 -14 20 -8 18 2M30 122l8 -12l8 12z',
        '#8D78C8',
        4,
      ) +
      dot(-80, -132, 9, INK.amber) +
      dot(76, -136, 9, INK.lilac),
    1,
    -2,
  )
  const fridge = through(
    'soft',
    shape('M-190 420V-330C-190 -372 -168 -392 -126 -392H126C168 -392 190 -372 190 -330V420Z', '#C8E0DA') +
      shape('M-190 420V-330C-190 -372 -168 -392 -126 -392H-104L-116 420Z', '#8FB0B0', 'opacity=".5"') +
      stroke('M-188 -196H188', '#5E7F84', 7) +
      stroke('M150 -236V-330M150 -150V0', '#4A5F6A', 16) +
      block([-160, 416, 50, 22], '#2A2A3A') +
      block([110, 416, 50, 22], '#2A2A3A'),
  )
  return (
    PATTERNS +
    room +
    window +
    at(560, 410, fridge) +
    through('paper', at(530, 400, list, 1.25)) +
    put('table', 1220, 800, 2) +
    at(1196, 632, drawn('prop/pancakes'), 0.9) +
    sphere(1440, 560, 0.42, { asleep: true, dais: false, wear: 'nightcap' }) +
    put('cups', 250, 300, 1.7) +
    lightOver('#F0DCC8', [{ x: 1260, y: 300, rx: 900, ry: 640, kind: 'warm', strength: 0.9 }]) +
    glow('g1', 1320, 200, 420, 'warm', 0.35) +
    vignette('#5A2A3A', 0.45)
  )
}

/** "Unplugged": a round pale patch on the floor where the sphere was, and a cushion on it. */
export function unplugged(): string {
  const room = wallAndFloor({ wall: '#7C9CC4', floor: '#9A86A0', horizon: 600, pattern: 'hexes', seed: 12 })
  const window = bigWindow(
    560,
    70,
    480,
    360,
    ['#8FC3D6', '#F2DCB0', '#FFCF98'],
    towers(540, 440, 520, 150, 19, '#D0A09A', 0) +
      dot(900, 210, 56, '#FFF3C8') +
      shape('M520 430C640 390 860 410 1080 384V470H520Z', INK.leaf),
  )
  const patch =
    through('wash', oval(800, 742, 330, 74, '#D8C8C4') + oval(800, 742, 300, 62, '#E9DDD2')) +
    stroke(
      'M560 700C590 690 600 700 620 692M980 792C1010 800 1030 790 1050 796',
      '#7A6A80',
      3,
      'opacity=".5"',
    )
  const cushion = through(
    'gouache',
    shape(
      'M660 742C650 700 690 690 800 692C910 690 950 700 940 742C950 784 910 790 800 788C690 790 650 784 660 742Z',
      '#C4502E',
    ) +
      stroke('M676 742C720 762 880 762 924 742', '#F0A070', 5) +
      stroke('M700 712L900 772M900 712L700 772', '#8A2F20', 3, 'opacity=".5"') +
      dot(800, 740, 9, INK.amber) +
      [
        [662, 700],
        [938, 700],
        [662, 784],
        [938, 784],
      ]
        .map(([x = 0, y = 0]) => dot(x, y, 10, INK.amber))
        .join(''),
  )
  const book = at(
    800,
    706,
    shape(
      'M-70 -14C-46 -24 -18 -16 0 -4C18 -16 46 -24 70 -14L76 18C48 10 20 14 0 26C-20 14 -48 10 -76 18Z',
      '#FBF2DE',
    ) +
      stroke(
        'M0 -4V26M-56 -4C-42 -8 -26 -6 -12 2M-58 8C-42 4 -26 6 -12 14M56 -4C42 -8 26 -6 12 2M58 8C42 4 26 6 12 14',
        '#B9A788',
        3,
      ),
  )
  return (
    PATTERNS +
    room +
    window +
    patch +
    cushion +
    through('gouache', book) +
    at(1230, 640, drawn('prop/plug'), 1.4, 24) +
    put('racks', 1420, 636, 1.5) +
    put('book-pile', 300, 700, 1.7) +
    lightOver('#E6D2D8', [{ x: 800, y: 420, rx: 820, ry: 620, kind: 'warm' }]) +
    pouf(1090, 826, 1.3) +
    `<g style="mix-blend-mode:soft-light">${shape('M560 70H1040L1260 900H440Z', '#FFF0B8', 'opacity=".5"')}</g>` +
    glow('g1', 900, 210, 460, 'warm', 0.4) +
    vignette('#4A2A4A', 0.5)
  )
}
