/** The four illustrations of the prologue. */
import { LEAN_TO, ROOF } from '../house/house-shell.ts'
import { PATTERNS } from '../house/patterns.ts'
import { moon, skyline } from '../house/sky-art.ts'
import { specks } from '../lib/brushwork.ts'
import { FAMILY, INK, MEMBER_INK, SKY_NIGHT } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import { dice } from '../lib/seeded-random.ts'
import { at, block, cut, dot, linear, shape, stroke, through } from '../lib/svg.ts'
import { bigWindow, glow, lightOver, PICTURE, pouf, put, vignette, wallAndFloor } from './plate-backdrop.ts'
import { lantern, sphere } from './plate-parts.ts'

const OUTSIDE = 'M206 900V414L978 80L1594 392V578H1732V900Z'
const CLAPBOARDS = [...Array(20).keys()].map((i) => `M206 ${140 + i * 38}H1732`).join('')

/** The lit windows of the house in the first illustration: four, and a round one. */
const LIT = [
  [478, 626],
  [1078, 626],
  [598, 456],
  [948, 456],
  [821, 330],
] as const

/** Lit windows of the city beside the house. */
function litCity(): string {
  const roll = dice(77)
  let out = ''
  for (let i = 0; i < 90; i++) {
    const x = i % 2 === 0 ? 8 + roll() * 320 : 1270 + roll() * 320
    const y = 430 + roll() * 230
    out += block(
      [x, y, 4 + roll() * 3, 7 + roll() * 4],
      roll() < 0.35 ? '#8FDCF6' : '#FFCF7A',
      `opacity="${(0.4 + roll() * 0.5).toFixed(2)}"`,
    )
  }
  return `<g style="mix-blend-mode:screen">${out}</g>`
}

/** 1: the house in the city from outside, a lantern in each of four windows. */
function oneHouse(): string {
  const sky =
    linear(
      'duskP',
      SKY_NIGHT.map((hue, i) => [[0, 0.3, 0.55, 0.75, 1][i] ?? 1, hue]),
    ) +
    through('air', block([-20, -20, 1640, 940], 'url(#duskP)')) +
    specks([20, 20, 1560, 380], '#FFF4D6', 90, 8)
  const city =
    through(
      'city',
      skyline(-20, 760, 1640, 560, 61, {
        fill: '#6A5596',
        towers: 26,
        low: 0.35,
        high: 1,
        windows: 0.16,
        cold: 0.5,
      }),
    ) +
    through(
      'city',
      skyline(-20, 790, 1640, 380, 67, {
        fill: '#3D3272',
        towers: 22,
        low: 0.3,
        high: 1,
        windows: 0.34,
        cold: 0.4,
      }),
    )
  const nest = through(
    'city',
    `${shape('M1390 790L1404 260L1412 60L1420 260L1434 790Z', '#463A7C')}<ellipse cx="1412" cy="210" rx="46" ry="12" fill="none" stroke="#463A7C" stroke-width="10"/>${dot(1412, 160, 16, '#BFF0FF')}`,
  )
  const hill = through('plaster', shape('M-40 760C300 700 1200 690 1640 770V940H-40Z', '#3A3466'))
  const house =
    PATTERNS +
    at(
      234,
      176,
      through('paper', shape('M676 206V92H744V180Z', '#8A4B58') + shape('M664 96H756V78H664Z', '#A5656A')) +
        through('paperBig', shape(OUTSIDE, '#E0C59C')) +
        cut('outside', OUTSIDE, stroke(CLAPBOARDS, '#8A6A50', 3, 'opacity=".28"')) +
        through('paperBig', shape(ROOF, INK.roof) + shape(ROOF, 'url(#shingles)')) +
        through('paper', shape(LEAN_TO, INK.roof)) +
        through(
          'paper',
          shape('M880 890V660C880 604 1050 604 1050 660V890Z', '#8A2F20') +
            shape('M898 890V664C898 620 1032 620 1032 664V890Z', '#C4502E') +
            dot(1010, 776, 9, INK.amber),
        ),
      0.6,
    )
  const windows = FAMILY.map((member, i) => {
    const x = [410, 1010, 530, 880][i] ?? 0
    const y = [556, 556, 386, 386][i] ?? 0
    return (
      through('paper', block([x, y, 136, 126], '#FBF0D6')) +
      through('soft', block([x + 11, y + 11, 114, 104], '#FFC36A')) +
      at(x + 68, y + 14, lantern(member, 0, 0, 0.78)) +
      through(
        'paperSmall',
        block([x - 8, y - 6, 152, 14], MEMBER_INK[member].main) +
          block([x - 10, y + 124, 156, 11], '#C9A880'),
      )
    )
  }).join('')
  const garden =
    through('paper', dot(821, 330, 40, '#FBF0D6') + dot(821, 330, 30, '#FFC36A')) +
    stroke('M821 300V360M791 330H851', '#FBF0D6', 6) +
    through(
      'paper',
      shape(
        'M360 722C350 660 420 640 440 680C470 640 520 670 512 722ZM1130 722C1130 650 1210 640 1220 690C1250 660 1290 690 1280 722Z',
        '#4C6B62',
      ),
    ) +
    through(
      'paperSmall',
      shape('M770 716H862L920 900H690Z', '#6C6092') + stroke('M752 770H876M730 830H900', '#4A4078', 5),
    )
  const smoke = through(
    'air',
    stroke('M660 214C640 170 690 150 668 108C652 76 690 56 684 20', '#B9A4D8', 20, 'opacity=".45"'),
  )
  return (
    sky +
    at(150, 330, moon(), 0.9) +
    city +
    nest +
    hill +
    house +
    windows +
    garden +
    smoke +
    lightOver('#726CBC', [
      ...LIT.map(([x, y]) => ({ x, y, rx: 190, ry: 170, kind: 'warm' as const })),
      { x: 800, y: 700, rx: 260, ry: 230, kind: 'warm', strength: 0.8 },
      { x: 800, y: 880, rx: 340, ry: 120, kind: 'warm', strength: 0.5 },
      { x: 150, y: 330, rx: 300, ry: 280, kind: 'cold', strength: 0.4 },
      { x: 1412, y: 170, rx: 300, ry: 260, kind: 'cold', strength: 0.6 },
    ]) +
    LIT.map(([x, y], i) => glow(`w${i}`, x, y, 170, 'warm', 0.6)).join('') +
    litCity() +
    glow('moon1', 150, 330, 240, 'cold', 0.3) +
    glow('nest', 1412, 160, 170, 'cold', 0.6) +
    vignette('#0A0A28', 0.6)
  )
}

/** 2: the family in one chair, before the sphere came. */
function oneChair(): string {
  const room = wallAndFloor({ wall: '#BE6A44', floor: '#8A5440', horizon: 640, pattern: 'moths', seed: 43 })
  const window = bigWindow(
    180,
    120,
    300,
    330,
    ['#2A2766', '#5A4488', '#C9828A'],
    dot(400, 200, 30, '#F3E3BD') + specks([190, 130, 280, 200], '#FFF4D6', 20, 5, 1.4),
  )
  const seats = put('armchair', 800, 790, 2.9) + pouf(1110, 826, 1.2)
  return (
    PATTERNS +
    room +
    window +
    put('bookcase', 1400, 668, 2.1) +
    put('plant', 560, 690, 1.3) +
    put('floor-lamp', 1230, 750, 2.2) +
    lightOver('#7A6AA8', [{ x: 940, y: 500, rx: 760, ry: 560, kind: 'warm' }]) +
    seats +
    glow('lampP', 1152, 330, 320, 'warm', 0.6) +
    vignette('#1A0A2A', 0.65)
  )
}

/** 3: SkyNest's present, the sphere. */
function thePresent(): string {
  const room = wallAndFloor({ wall: '#5A6AA8', floor: '#4A4A80', horizon: 640, pattern: 'stripes', seed: 51 })
  const box =
    through(
      'paper',
      shape('M520 650L620 610H980L1080 650V840H520Z', '#EAF6FF') +
        shape('M520 650H1080V840H520Z', '#DCEEF8') +
        shape('M770 650h60v190h-60z', INK.sphere),
    ) +
    through('paper', shape('M520 650L440 700L560 720ZM1080 650L1160 700L1040 720Z', '#EAF6FF')) +
    through(
      'soft',
      dot(640, 750, 30, 'none', 'stroke="#58C7F3" stroke-width="9"') + dot(640, 750, 10, '#58C7F3'),
    )
  const ribbon = through(
    'gouache',
    shape(
      'M800 640C720 590 640 610 660 650C680 680 760 660 800 640ZM800 640C880 590 960 610 940 650C920 680 840 660 800 640Z',
      '#2F93BD',
    ) + dot(800, 642, 18, '#58C7F3'),
  )
  return (
    PATTERNS +
    room +
    sphere(800, 440, 1.75, { look: [0.1, 0.6], dais: false }) +
    box +
    ribbon +
    lightOver('#4A4896', [
      { x: 800, y: 440, rx: 700, ry: 560, kind: 'cold' },
      { x: 150, y: 640, rx: 330, ry: 320, kind: 'warm', strength: 0.7 },
    ]) +
    glow('ball3', 800, 440, 520, 'cold', 0.5) +
    vignette('#07071C', 0.65)
  )
}

/** 4: the lanterns flicker, and only Ava counts them. */
function flicker(): string {
  const room = wallAndFloor({ wall: '#9A5244', floor: '#6A4240', horizon: 660, pattern: 'moths', seed: 57 })
  const hung = FAMILY.map(
    (member, i) => stroke(`M${410 + i * 260} -10V150`, INK.line, 4) + lantern(member, 410 + i * 260, 146, 2),
  ).join('')
  const threads = through(
    'soft',
    stroke('M410 150C480 90 600 90 670 150M670 150C740 90 860 90 930 150', '#FFDF9E', 5) +
      stroke('M930 150C1000 90 1120 90 1190 150', '#FFDF9E', 5, 'stroke-dasharray="4 18"'),
  )
  const pools = FAMILY.map((_, i) => ({
    x: 410 + i * 260,
    y: 270,
    rx: [190, 130, 110, 160][i] ?? 150,
    ry: [190, 130, 110, 160][i] ?? 150,
    kind: 'warm' as const,
    strength: [0.9, 0.55, 0.4, 0.7][i] ?? 0.6,
  }))
  return (
    PATTERNS +
    room +
    hung +
    threads +
    lightOver('#5652A0', [...pools, { x: 1560, y: 700, rx: 460, ry: 420, kind: 'cold', strength: 0.9 }]) +
    FAMILY.map((_, i) =>
      glow(
        `f${i}`,
        410 + i * 260,
        290,
        [190, 120, 90, 160][i] ?? 120,
        'warm',
        [0.5, 0.3, 0.22, 0.42][i] ?? 0.3,
      ),
    ).join('') +
    glow('door4', 1580, 660, 260, 'cold', 0.5) +
    vignette('#0A0820', 0.7)
  )
}

/** The illustrations, one for each sentence of the prologue. */
export function prologuePieces(): ArtPiece[] {
  return [oneHouse, oneChair, thePresent, flicker].map((draw, i) =>
    piece(`prologue/${i + 1}`, `prologue-${i + 1}`, draw(), PICTURE, { scale: 0.85 }),
  )
}
