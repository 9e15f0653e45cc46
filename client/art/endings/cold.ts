/** The endings in cold light: the long night, the subscription, two bedtimes. */
import { PATTERNS } from '../house/patterns.ts'
import { skyline } from '../house/sky-art.ts'
import { hatch } from '../lib/brushwork.ts'
import { INK } from '../lib/palette.ts'
import { at, block, dot, linear, oval, shape, stroke, through } from '../lib/svg.ts'
import { glow, lightOver, put, vignette, wallAndFloor } from './plate-backdrop.ts'
import { sphere } from './plate-parts.ts'

/** "Long night": a van, the open door, and a doorstep for four. */
export function longNight(): string {
  const sky =
    linear('dawn', [
      [0, '#3A4480'],
      [0.5, '#8A7AA8'],
      [0.8, '#D9A6A0'],
      [1, '#F0C8A0'],
    ]) +
    through('air', block([-20, -20, 1640, 940], 'url(#dawn)')) +
    through(
      'city',
      skyline(-20, 640, 1640, 330, 44, {
        fill: '#7A6A9C',
        towers: 22,
        low: 0.3,
        high: 1,
        windows: 0.08,
        cold: 0.6,
      }),
    )
  const street = through(
    'plaster',
    shape('M-40 690C400 670 1100 676 1640 690V960H-40Z', '#6A6088') +
      hatch([0, 720, 1500, 160], '#9A90B0', { count: 120, seed: 6, opacity: 0.25, width: 5 }),
  )
  const house =
    through(
      'paperBig',
      shape('M-40 -40H760V706H-40Z', '#C9AE92') +
        hatch([0, 0, 640, 690], '#FFF6E0', { count: 90, seed: 2, opacity: 0.2, width: 6 }),
    ) +
    through('paperBig', shape('M-60 60L420 -60H860L800 96L-60 150Z', INK.roof)) +
    through(
      'paper',
      shape('M250 706V300C250 250 520 250 520 300V706Z', '#6A3F4A') +
        shape('M272 706V308C272 272 498 272 498 308V706Z', '#FFCF8A'),
    ) +
    through(
      'paper',
      shape('M272 706V308C272 280 300 282 322 292L390 330V742Z', '#B8472A') + dot(374, 520, 8, INK.amber),
    ) +
    through(
      'paper',
      shape('M180 700H600L640 752H140Z', '#B49A88') + shape('M140 752H640V778H140Z', '#8A7488'),
    ) +
    through('paper', block([610, 330, 110, 130], '#F1E2C4') + block([622, 342, 86, 106], '#3D3272')) +
    stroke('M665 342V448M622 395H708', '#F1E2C4', 7)
  const van =
    through(
      'paperBig',
      shape(
        'M900 760V470C900 440 920 424 950 424H1330C1360 424 1384 440 1400 470L1460 580C1500 590 1512 610 1512 640V760Z',
        '#EAF6FF',
      ) +
        shape('M1330 470H1380L1430 570H1330Z', '#3A5A8C') +
        shape('M900 640H1512V668H900Z', INK.sphere) +
        shape('M900 424H960V760H900Z', '#B8CCDC', 'opacity=".6"'),
    ) +
    through(
      'soft',
      dot(1100, 540, 52, 'none', 'stroke="#58C7F3" stroke-width="16"') +
        dot(1100, 540, 18, '#58C7F3') +
        stroke('M1190 520H1270M1190 550H1244', '#9FC4D8', 9),
    ) +
    through(
      'paper',
      [1010, 1390].map((x) => dot(x, 766, 54, '#22203F') + dot(x, 766, 24, '#8A93A8')).join(''),
    ) +
    through(
      'paperSmall',
      shape('M884 748V470L850 486V760Z', '#C9DCE8') + shape('M1500 690h24v22h-24z', '#FFE3A0'),
    )
  const boxes = through(
    'gouache',
    at(
      830,
      770,
      block([-60, -80, 120, 80], '#B08A5A') +
        block([-60, -52, 120, 14], '#D9B98A') +
        dot(0, -60, 16, 'none', 'stroke="#58C7F3" stroke-width="5"'),
    ) + at(850, 690, block([-44, -56, 88, 56], '#C49A68') + stroke('M0 -56V0', '#E3CFA4', 6)),
  )
  return (
    sky +
    street +
    house +
    van +
    boxes +
    lightOver('#CEC4DA', [
      { x: 390, y: 560, rx: 380, ry: 330, kind: 'warm' },
      { x: 1100, y: 540, rx: 420, ry: 320, kind: 'cold', strength: 0.6 },
      { x: 1200, y: 560, rx: 900, ry: 420, kind: 'warm', strength: 0.35 },
    ]) +
    glow('g1', 390, 470, 320, 'warm', 0.35) +
    glow('g2', 1512, 702, 120, 'warm', 0.5) +
    vignette('#14123A', 0.6)
  )
}

/** "Subscription": four doors with blue light under them, and a lamp left on. */
export function subscription(): string {
  const room = wallAndFloor({ wall: '#6A6AA8', floor: '#5A4A78', horizon: 640, pattern: 'leaves', seed: 21 })
  const marks = [
    shape('M0 4C12 -19 33 -15 31 0C30 13 12 13 0 8C-12 13 -30 13 -31 0C-33 -15 -12 -19 0 4Z', INK.lilac),
    shape('M0 -18L36 14C22 7 12 11 0 17C-12 11 -22 7 -36 14Z', '#5AB4DC'),
    shape('M-15 -12H15V22H-15ZM-5 -22H5V-12H-5Z', INK.amber),
    shape('M-11 -10H11L16 16H-16ZM-8 -20H8L11 -10H-11ZM-18 16H18V23H-18Z', INK.ember),
  ]
  const doors = marks
    .map((mark, i) => {
      const x = 210 + i * 330 + (i > 1 ? 190 : 0)
      return (
        through(
          'paper',
          at(
            x,
            640,
            shape('M-96 4V-380H96V4Z', '#4A5296') +
              shape('M-80 4V-366H80V4Z', '#3A4288') +
              shape('M-60 -200V-346H60V-200ZM-60 -30V-176H60V-30Z', '#323A7C') +
              dot(60, -180, 9, '#8FE2FF') +
              at(0, -272, mark, 1.3),
          ),
        ) +
        shape(`M${x - 80} 632H${x + 80}V644H${x - 80}Z`, '#B8F0FF') +
        shape(`M${x - 84} 644H${x + 84}L${x + 150} 800H${x - 150}Z`, '#58C7F3', 'opacity=".35"')
      )
    })
    .join('')
  const chair = put('armchair', 800, 800, 1.7) + put('floor-lamp', 952, 800, 1.7)
  const pools = marks.map((_, i) => ({
    x: 210 + i * 330 + (i > 1 ? 190 : 0),
    y: 680,
    rx: 210,
    ry: 130,
    kind: 'cold' as const,
    strength: 0.85,
  }))
  return (
    PATTERNS +
    room +
    doors +
    chair +
    at(
      800,
      680,
      through(
        'gouache',
        shape(
          'M-54 -6C-34 -16 -14 -10 0 0C14 -10 34 -16 54 -6L58 20C36 14 14 16 0 26C-14 16 -36 14 -58 20Z',
          '#FBF2DE',
        ),
      ),
    ) +
    lightOver('#6E6CB8', [...pools, { x: 860, y: 620, rx: 330, ry: 330, kind: 'warm' }]) +
    marks.map((_, i) => glow(`d${i}`, 210 + i * 330 + (i > 1 ? 190 : 0), 642, 170, 'cold', 0.55)).join('') +
    glow('lamp', 890, 476, 250, 'warm', 0.6) +
    vignette('#07071C', 0.7)
  )
}

/** "Two bedtimes": the landing at nine o'clock, with warm and cold light on one carpet. */
export function twoBedtimes(): string {
  const room = wallAndFloor({ wall: '#9C6F98', floor: '#8A5846', horizon: 620, pattern: 'leaves', seed: 31 })
  const carpet = through(
    'gouache',
    shape('M180 760C420 716 1180 716 1420 760L1500 846C1160 880 440 880 100 846Z', '#5A3A7C') +
      stroke('M220 772C460 736 1140 736 1380 772M160 830C480 856 1120 856 1440 830', INK.lilac, 6) +
      stroke('M800 736V866', INK.amber, 4, 'stroke-dasharray="12 12"'),
  )
  const warmDoor =
    through(
      'paper',
      at(250, 640, shape('M-130 8V-430H130V8Z', '#6A3F62') + shape('M-108 8V-410H108V8Z', '#FFC98A')),
    ) +
    at(250, 640, put('armchair', -10, -6, 0.95) + put('floor-lamp', 78, -6, 1)) +
    through('paper', shape('M142 648V232L60 206V684Z', '#94608A') + dot(78, 440, 9, INK.amber))
  const coldDoor =
    through(
      'paper',
      at(1350, 640, shape('M-130 8V-430H130V8Z', '#2C3A70') + shape('M-108 8V-410H108V8Z', '#7FD0F6')),
    ) +
    sphere(1350, 510, 0.78, { look: [-0.9, 0.5] }) +
    through('paper', shape('M1458 648V232L1540 206V684Z', '#20337A') + dot(1522, 440, 9, '#8FE2FF'))
  const clock = put('clock', 800, 270, 2.3)
  return (
    PATTERNS +
    room +
    warmDoor +
    coldDoor +
    clock +
    carpet +
    lightOver('#5A5698', [
      { x: 300, y: 560, rx: 640, ry: 480, kind: 'warm' },
      { x: 1310, y: 560, rx: 640, ry: 480, kind: 'cold' },
    ]) +
    oval(800, 880, 700, 16, '#0A0A20', 'opacity=".2"') +
    glow('g1', 330, 440, 330, 'warm', 0.45) +
    glow('g2', 1350, 500, 330, 'cold', 0.45) +
    vignette('#0C0A24', 0.6)
  )
}
