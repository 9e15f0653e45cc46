/** The torn house of the malfunction. */
import { ROOMS, type RoomId } from '../../screen/world/house-layout.ts'
import { PATTERNS } from '../house/patterns.ts'
import { hatch } from '../lib/brushwork.ts'
import { INK } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import { dice, type SeededRandom } from '../lib/seeded-random.ts'
import { cut, dot, polyPath, type SvgPoint, shape, stroke, through } from '../lib/svg.ts'

/** Points along a closed outline, about every `step` px, each moved away from its middle by what `push` returns (px). */
function tornAlong(
  outline: readonly SvgPoint[],
  step: number,
  push: (roll: SeededRandom) => number,
  seed: number,
): SvgPoint[] {
  const roll = dice(seed)
  const middle = outline.reduce<[number, number]>(
    (sum, [x, y]) => [sum[0] + x / outline.length, sum[1] + y / outline.length],
    [0, 0],
  )
  return outline.flatMap(([x, y], i) => {
    const [nx, ny] = outline[(i + 1) % outline.length] ?? [x, y]
    const count = Math.max(2, Math.round(Math.hypot(nx - x, ny - y) / step))
    return [...Array(count).keys()].map((k): SvgPoint => {
      const share = (k + roll() * 0.5) / count
      const [px, py] = [x + (nx - x) * share, y + (ny - y) * share]
      const [dx, dy] = [px - middle[0], py - middle[1]]
      const away = push(roll) / Math.hypot(dx, dy)
      return [px + dx * away, py + dy * away]
    })
  })
}

/** The torn edge of a room that was ripped out of the house: a frame of wall and plaster. */
function tornEdge(id: RoomId): string {
  const { outline } = ROOMS[id]
  const seed = id.length * 31 + id.charCodeAt(0)
  const outer = polyPath(tornAlong(outline, 46, (roll) => 12 + roll() * 34, seed))
  const inner = polyPath(tornAlong(outline, 34, (roll) => -4 - roll() * 15, seed + 1))
  const core = polyPath(tornAlong(outline, 40, (roll) => 4 + roll() * 8, seed + 2))
  const ring = (from: string, to: string, fill: string) =>
    `<path fill-rule="evenodd" d="${from}${to}" fill="${fill}"/>`
  return (
    through('paper', ring(outer, inner, '#C9AE86') + ring(core, inner, '#EBD9B4')) +
    stroke(inner, '#0B0A26', 3, 'opacity=".45"')
  )
}

const roofShard = (d: string): string =>
  PATTERNS +
  through(
    'paperBig',
    shape(d, INK.roof) +
      cut(
        'shard',
        d,
        hatch([-220, -140, 440, 280], '#8D78C8', { count: 50, seed: 3, opacity: 0.25, width: 5 }),
      ) +
      shape(d, 'url(#shingles)') +
      stroke(d, '#CDB8F0', 3, 'opacity=".4"'),
  )

const WIND = [
  'M-150 6C-80 -18 -10 22 70 -4C120 -20 150 -8 142 14C134 30 112 20 120 8',
  'M-120 0C-50 16 20 -18 90 4C122 14 128 -14 108 -16C94 -16 94 -2 104 0',
]
const gust = (i: number): string => through('wash', stroke(WIND[i] ?? '', '#CFEAF8', 9, 'opacity=".75"'))

const plank = (): string =>
  through(
    'paperSmall',
    shape('M-70 -9L60 -13L74 -4L66 10L-62 12L-76 2Z', '#8A5A3A') +
      stroke('M-58 -2C-20 -6 20 2 60 -4M-50 6C-10 2 20 8 54 4', '#5A3426', 2),
  )
const brick = (): string =>
  through(
    'paperSmall',
    shape('M-20 -11L17 -13L21 9L-17 12Z', '#9A5258') + stroke('M-12 -4h18M-8 5h16', '#5A2C40', 2),
  )
const sock = (): string =>
  through(
    'paperSmall',
    shape('M-14 -44L12 -46L14 6C30 12 40 24 34 36C26 48 -6 44 -14 30C-18 18 -14 -18 -14 -44Z', '#F6E9D2') +
      shape('M-14 -34L12 -36V-26L-14 -24ZM-14 -16L13 -18V-8L-14 -6Z', INK.ember) +
      dot(0, 18, 3, INK.line) +
      dot(16, 20, 3, INK.line) +
      shape('M-14 -44L12 -46V-40L-14 -38Z', INK.sphere),
  )

/** Torn edges of each room, shards of roof, things that fly about, and wind. */
export function wreckPieces(): ArtPiece[] {
  const small = [-90, -70, 180, 140] as const
  const rooms = Object.keys(ROOMS) as RoomId[]
  return [
    ...rooms.map((id) => {
      const [x, y, w, h] = ROOMS[id].box
      return piece(`torn/${id}`, 'wreck', tornEdge(id), [x - 80, y - 80, w + 160, h + 160], {
        anchor: [x + w / 2, y + h / 2],
        scale: 1,
      })
    }),
    piece(
      'wreck/roof-left',
      'wreck',
      roofShard('M-190 60L-150 -40L20 -110L60 -70L90 -96L170 20L120 30L100 70L20 40L-60 80L-100 50Z'),
      [-240, -150, 480, 290],
      { scale: 1 },
    ),
    piece(
      'wreck/roof-right',
      'wreck',
      roofShard('M-160 -70L-60 -96L10 -60L60 -84L150 10L176 70L110 60L60 96L-10 58L-90 70L-140 10Z'),
      [-240, -150, 480, 290],
      { scale: 1 },
    ),
    piece('wreck/plank', 'wreck', plank(), small, { scale: 1.5 }),
    piece('wreck/brick', 'wreck', brick(), small, { scale: 1.5 }),
    piece('wreck/sock', 'wreck', sock(), small, { scale: 1.5 }),
    piece('wreck/gust-long', 'wreck', gust(0), [-200, -60, 400, 120], { scale: 1 }),
    piece('wreck/gust-short', 'wreck', gust(1), [-200, -60, 400, 120], { scale: 1 }),
  ]
}
