/** The empty rooms behind the front wall. */
import { ROOMS, type RoomId } from '../../screen/world/house-layout.ts'
import { hatch } from '../lib/brushwork.ts'
import { block, boxPath, cut, n, polyPath, shape, stroke, through } from '../lib/svg.ts'
import { boards, PATTERNS } from './patterns.ts'

const DARK = '#0B0A26'

interface Finish {
  wall: string
  floor: string
  pattern: string
  /** Colour of the panelling, and its height above the floor (px); 0 for none. */
  panel?: string
  panelHeight?: number
  /** Depth of the floor as seen from the front (px). */
  depth: number
  rail?: string
}

/** Mid tones: the game multiplies a light map over the rooms, which makes the night. */
const FINISH: Readonly<Record<RoomId, Finish>> = {
  kitchen: {
    wall: '#8FB09A',
    floor: '#C08E62',
    pattern: '',
    panel: '#C9D8C4',
    panelHeight: 96,
    depth: 32,
    rail: '#F1E4C6',
  },
  living: {
    wall: '#BE5F44',
    floor: '#855038',
    pattern: 'moths',
    panel: '#8A4434',
    panelHeight: 46,
    depth: 34,
    rail: '#E6B788',
  },
  nook: {
    wall: '#B4703F',
    floor: '#84503A',
    pattern: 'stripes',
    panel: '#7C4630',
    panelHeight: 62,
    depth: 34,
    rail: '#E6B788',
  },
  study: { wall: '#B8924A', floor: '#7A5038', pattern: 'diamonds', depth: 28, rail: '#EED7A2' },
  landing: {
    wall: '#9C6F98',
    floor: '#8A5846',
    pattern: 'leaves',
    panel: '#7A5280',
    panelHeight: 52,
    depth: 30,
    rail: '#E4C4DC',
  },
  sphere: { wall: '#4F79C0', floor: '#46559A', pattern: 'hexes', depth: 42, rail: '#8FD4F4' },
  workshop: { wall: '#7F9CB2', floor: '#8E7860', pattern: 'planks', depth: 22, rail: '#C9D8DC' },
  cellar: { wall: '#6A6486', floor: '#514C66', pattern: 'bricks', depth: 24 },
}

/** A room as a shallow box: back wall, floor, darker sides and some ceiling. */
function room(id: RoomId): string {
  const { box, outline } = ROOMS[id]
  const [x, y, w, h] = box
  const { wall, floor, pattern, panel, panelHeight = 0, depth, rail } = FINISH[id]
  const ceiling = 12
  const insetLeft = 9 + Math.max(0, (960 - x) * 0.022)
  const insetRight = 9 + Math.max(0, (x + w - 960) * 0.022)
  const [bx, by, bw, bh] = [x + insetLeft, y + ceiling, w - insetLeft - insetRight, h - ceiling - depth]
  const foot = by + bh
  const sideLeft = polyPath([
    [x, y],
    [bx, by],
    [bx, foot],
    [x, y + h],
  ])
  const sideRight = polyPath([
    [x + w, y],
    [bx + bw, by],
    [bx + bw, foot],
    [x + w, y + h],
  ])
  const ground = polyPath([
    [x, y + h],
    [bx, foot],
    [bx + bw, foot],
    [x + w, y + h],
  ])
  const seed = Math.round(x + y)
  let back = shape(boxPath([bx, by, bw, bh]), wall)
  if (pattern) back += block([bx, by, bw, bh], `url(#${pattern})`)
  if (id === 'kitchen')
    back += block([bx, foot - 96, bw, 96], '#7E9C98') + block([bx, foot - 96, bw, 96], 'url(#tiles)')
  back += hatch([bx, by, bw * 0.86, bh], '#fff', {
    count: Math.round((bw * bh) / 1800),
    seed,
    opacity: 0.06,
    slope: 0.5,
    width: 14,
  })
  back += hatch([bx, by, bw * 0.86, bh], DARK, {
    count: Math.round((bw * bh) / 2200),
    seed: seed + 3,
    opacity: 0.05,
    slope: -0.6,
    width: 15,
  })
  if (panel && id !== 'kitchen') back += panelling(bx, foot - panelHeight, bw, panelHeight, panel)
  if (rail && panelHeight) back += block([bx, foot - panelHeight - 5, bw, 6], rail, 'opacity=".75"')
  const boardLines = stroke(boards(x, w, y + h, bx, bw, foot), DARK, 2.2, 'opacity=".28"')
  const worn = hatch([x + 10, foot + 4, w * 0.8, depth - 8], '#fff', {
    count: Math.round(w / 14),
    seed: seed + 7,
    opacity: 0.1,
    width: 4,
  })
  const skirting = rail
    ? block([bx, foot - 9, bw, 9], rail, 'opacity=".5"') + block([bx, foot - 2, bw, 3], DARK, 'opacity=".25"')
    : ''
  const top =
    shape(
      polyPath([
        [x, y],
        [bx, by],
        [bx + bw, by],
        [x + w, y],
      ]),
      DARK,
      'opacity=".5"',
    ) + block([bx, by, bw, 22], DARK, 'opacity=".2"')
  const sides =
    shape(sideLeft, wall) +
    shape(sideLeft, DARK, 'opacity=".34"') +
    shape(sideRight, wall) +
    shape(sideRight, DARK, 'opacity=".24"')
  const slopes = outline.length === 4 && outline[0]?.[0] === x ? '' : slopeShade(id)
  return cut(
    `room-${id}`,
    polyPath(outline),
    shape(boxPath(box), DARK) +
      sides +
      back +
      shape(ground, floor) +
      boardLines +
      worn +
      skirting +
      top +
      slopes,
  )
}

function panelling(x: number, y: number, w: number, h: number, colour: string): string {
  const count = Math.round(w / 62)
  const step = w / count
  let fields = ''
  for (let i = 0; i < count; i++) {
    const left = x + i * step + 7
    fields +=
      block([left, y + 9, step - 14, h - 24], '#fff', 'opacity=".07"') +
      stroke(`M${n(left)} ${n(y + h - 15)}V${n(y + 9)}H${n(left + step - 14)}`, DARK, 1.8, 'opacity=".3"') +
      stroke(`M${n(left)} ${n(y + h - 15)}H${n(left + step - 14)}V${n(y + 9)}`, '#fff', 1.6, 'opacity=".18"')
  }
  return block([x, y, w, h], colour) + fields
}

/** A sloping ceiling: a dark band with beams. */
function slopeShade(id: RoomId): string {
  const lines: Partial<Record<RoomId, string>> = {
    study: 'M250 408L432 331',
    sphere: 'M1020 122L1576 398',
    workshop: 'M480 313L978 104L1012 116',
  }
  const d = lines[id]
  if (!d) return ''
  return stroke(d, DARK, 46, 'opacity=".22"') + stroke(d, DARK, 20, 'opacity=".3"')
}

/** All rooms behind the front wall, without furniture. */
export function roomsBack(): string {
  const order: RoomId[] = ['workshop', 'sphere', 'study', 'landing', 'kitchen', 'living', 'nook', 'cellar']
  return `${PATTERNS}${through('wash', order.map(room).join(''))}`
}
