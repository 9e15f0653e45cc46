/** The house itself: front wall, roof, ground and hedge; the rooms behind the wall come from room-interiors.ts. */
import { ROOMS, type RoomId } from '../../screen/world/house-layout.ts'
import { hatch } from '../lib/brushwork.ts'
import { INK } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import { cut, polyPath, shape, stroke, through } from '../lib/svg.ts'
import { PATTERNS } from './patterns.ts'
import { roomsBack } from './room-interiors.ts'

const holes = (ids: readonly RoomId[]): string => ids.map((id) => polyPath(ROOMS[id].outline)).join('')
const UPPER: readonly RoomId[] = ['workshop', 'sphere', 'study', 'landing', 'kitchen', 'living', 'nook']

const WALLS = 'M206 890V414L978 80L1594 392V578H1732V890Z'
/** The roof's outline, also used for the house from outside in the prologue. */
export const ROOF = 'M88 398L978 18L1690 376L1650 404L978 96L136 432Z'
/** The outline of the lean-to's roof. */
export const LEAN_TO = 'M1588 602L1606 560H1740L1776 602Z'

/** Stains on the cut wall, so that it is not one flat colour. */
const worn = (seed: number): string =>
  hatch([210, 90, 1500, 790], '#B08A60', { count: 220, seed, opacity: 0.2, width: 4, slope: 0.1 }) +
  hatch([210, 90, 1500, 790], '#FFF6E0', { count: 160, seed: seed + 1, opacity: 0.25, width: 3 })

function roof(): string {
  const base = through(
    'paperBig',
    shape(ROOF, INK.roof) +
      cut(
        'roof-a',
        ROOF,
        hatch([100, 40, 1560, 360], '#8D78C8', { count: 120, seed: 14, opacity: 0.2, width: 5 }) +
          hatch([100, 40, 1560, 360], '#33245A', { count: 120, seed: 15, opacity: 0.28, width: 6 }),
      ) +
      shape(ROOF, 'url(#shingles)'),
  )
  const ridge = stroke('M94 396L978 20L1686 375', '#CDB8F0', 3.4, 'opacity=".6"')
  const boards = stroke('M138 428L978 98L1648 402', '#EBD6B0', 5, 'opacity=".55"')
  return base + ridge + boards + through('paper', shape(LEAN_TO, INK.roof) + shape(LEAN_TO, 'url(#shingles)'))
}

const chimney = (): string =>
  through(
    'paper',
    shape('M676 206V92H744V180Z', '#8A4B58') +
      stroke('M680 116h28M714 134h28M682 152h30M708 100h28', '#4D2638', 3) +
      shape('M720 92H744V180L720 190Z', '#5A2C40', 'opacity=".5"') +
      shape('M664 96H756V78H664Z', '#A5656A'),
  )

/** The front wall with holes for the rooms, into which its shadow falls. */
function front(): string {
  const walls = `<path fill-rule="evenodd" d="${WALLS}${holes(UPPER)}" fill="#D9BE96"/><clipPath id="walls"><path clip-rule="evenodd" d="${WALLS}${holes(UPPER)}"/></clipPath><g clip-path="url(#walls)">${worn(5)}</g>`
  const cellar = `<path fill-rule="evenodd" d="M574 884H1386V1090H574Z${holes(['cellar'])}" fill="#6D5866"/>`
  const stones = stroke(
    'M580 910h14M582 950h12M580 990h14M582 1030h12M1366 920h14M1368 962h12M1366 1004h14M1368 1046h12',
    '#4A3A50',
    4,
  )
  const vine =
    stroke('M222 884C214 800 224 740 214 660C208 600 222 560 214 500', '#4C6B52', 4) +
    [
      [214, 840],
      [222, 800],
      [212, 760],
      [220, 716],
      [212, 676],
      [218, 630],
      [210, 590],
      [218, 548],
      [212, 512],
    ]
      .map(([x = 0, y = 0], i) =>
        shape(`M${x} ${y}c${i % 2 ? -12 : 12} -10 ${i % 2 ? -16 : 16} 2 0 8z`, i % 3 ? INK.leaf : '#5E8F6A'),
      )
      .join('')
  return `${PATTERNS}${through('paperBig', cellar)}${stones}${chimney()}${through('paperBig', walls)}${through('paperSmall', vine)}${roof()}`
}

const ground = (): string =>
  through(
    'paperBig',
    shape(
      'M-120 902C200 878 300 896 480 892L1480 892C1640 896 1760 880 2040 902L2040 1180L-120 1180Z',
      '#2C2750',
    ),
  ) +
  through(
    'wash',
    shape(
      'M-120 960C100 930 300 950 560 940V1180H-120ZM1400 944C1600 930 1800 960 2040 940V1180H1400Z',
      '#221E44',
    ) +
      hatch([-60, 925, 620, 150], '#4A4078', { count: 90, seed: 9, opacity: 0.35, width: 5 }) +
      hatch([1400, 925, 560, 150], '#4A4078', { count: 80, seed: 10, opacity: 0.35, width: 5 }),
  ) +
  through('paperSmall', roots() + path())

/** In the earth beside the cellar: roots, stones, a bone and a treasure box. */
const roots = (): string =>
  stroke(
    'M1440 930C1450 970 1480 980 1476 1030M1462 962C1500 970 1510 1000 1540 1006M500 926C490 960 460 970 466 1010',
    '#4E4476',
    5,
  ) +
  [
    [420, 1010, 22],
    [380, 1046, 15],
    [1560, 1046, 24],
    [1630, 1000, 14],
    [510, 1054, 12],
  ]
    .map(
      ([x = 0, y = 0, r = 0]) =>
        `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * 0.62}" fill="#4A4372"/><ellipse cx="${x - r * 0.2}" cy="${y - r * 0.2}" rx="${r * 0.6}" ry="${r * 0.25}" fill="#6A6098" opacity=".7"/>`,
    )
    .join('') +
  shape('M1486 1030h44v-26h-44zM1486 1004c0 -14 44 -14 44 0z', '#7A5A44') +
  stroke('M1486 1008H1530M1508 1000v12', '#E0B060', 3)
const path = (): string =>
  [
    [260, 924, 40],
    [170, 950, 48],
    [70, 980, 56],
    [-40, 1012, 60],
  ]
    .map(
      ([x = 0, y = 0, r = 0]) =>
        `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * 0.26}" fill="#6C6092"/><ellipse cx="${x - 4}" cy="${y - 2}" rx="${r * 0.8}" ry="${r * 0.16}" fill="#8C80B0" opacity=".6"/>`,
    )
    .join('')

/** A blurred hedge in front of everything, for depth. */
const hedge = (): string =>
  `<g filter="url(#blur6)">${shape('M-160 1190V1000C-60 976 -20 1000 20 976C70 950 120 996 160 990C220 984 250 1040 300 1046C340 1050 370 1090 400 1190ZM2080 1190V984C1960 964 1920 1004 1880 984C1830 966 1800 1026 1760 1034C1710 1044 1670 1090 1640 1190Z', '#0F0E2C')}${stroke('M60 980C50 940 30 930 34 896M140 986C150 960 170 950 164 920M1860 984C1856 940 1876 930 1868 896M1790 1026C1780 996 1764 990 1770 966', '#0F0E2C', 8)}</g>`

/** The house, named `house/<part>`; the parts are layers of the screen's picture. */
export function housePieces(): ArtPiece[] {
  return [
    piece('house/back', 'house-back', roomsBack(), [210, 90, 1520, 990], { scale: 2 }),
    piece('house/front', 'house-front', front(), [60, -20, 1760, 1120], { scale: 1.75 }),
    piece('house/ground', 'ground', ground(), [-100, 840, 2120, 290], { scale: 1 }),
    piece('house/hedge', 'ground', hedge(), [-100, 760, 2120, 370], { scale: 0.5 }),
  ]
}
