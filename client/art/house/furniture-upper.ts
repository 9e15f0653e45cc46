/** Furniture of study, landing, workshop, the sphere's room and cellar. */
import { INK } from '../lib/palette.ts'
import { at, block, dot, n, oval, shape, stroke } from '../lib/svg.ts'
import { shelfOfBooks } from './furniture-ground.ts'

const LINE = INK.line
const CABLE = '#14204F'

// Study
export const poster = (): string =>
  at(
    0,
    0,
    shape('M-30 -38H30V38H-30Z', INK.skynest) +
      dot(0, -8, 16, 'none', 'stroke="#58C7F3" stroke-width="6"') +
      dot(0, -8, 6, '#58C7F3') +
      stroke('M-18 18H18M-12 26H12', '#7FA8C0', 3) +
      dot(0, -36, 3, INK.ember),
    1,
    2,
  )
export const studyShelf = (): string =>
  at(-44, 0, shelfOfBooks(88, 132, 8)) +
  shape('M-30 -132h26v-14h-26zM-26 -146h18v-8h-18z', '#8A93A8') +
  shape('M10 -132c-2 -20 14 -22 16 -10c2 -6 12 -2 8 10z', INK.leaf)
export const desk = (): string =>
  shape('M-78 0V-44H-66V0ZM66 0V-44H78V0Z', '#5A3424') +
  block([26, -44, 52, 34], '#6E4630') +
  stroke('M34 -28H70M34 -14H70', '#3A2218', 2) +
  dot(52, -35, 2.4, INK.amber) +
  dot(52, -20, 2.4, INK.amber) +
  shape('M-88 -52H88V-42H-88Z', '#9A6640') +
  stroke('M-88 -52H88', '#D9A870', 2) +
  block([40, -58, 30, 6], '#EAF6FF') +
  block([44, -63, 26, 5], '#C9B48A') +
  shape('M-22 -52h10v-12h-10z', '#E4572E') +
  stroke('M-18 -64v-10M-14 -64l3 -11', '#F2B134', 2)
/** The study's monitor. */
export const screen = (): string =>
  shape('M-8 0H8L12 -2H-12Z', '#1D2547') +
  block([-3, -10, 6, 10], '#1D2547') +
  block([-37, -58, 74, 50], '#1D2547') +
  block([-32, -53, 64, 40], '#9FE2FB') +
  dot(0, -36, 11, 'none', 'stroke="#1D5FB4" stroke-width="4"') +
  dot(0, -36, 4, '#1D5FB4') +
  stroke('M-24 -19H24', '#EAFFFF', 3)
export const deskLamp = (): string =>
  oval(0, -2, 13, 4, LINE) +
  stroke('M0 -3L-6 -28L10 -46', LINE, 4) +
  shape('M4 -54L24 -46L16 -30L-4 -42Z', '#F2B134') +
  oval(10, -35, 8, 4, '#FFF3CF', 'transform="rotate(28 10 -35)"')

// Landing
export const doorChild = (): string =>
  shape('M-40 2V-136H40V2Z', '#6A3F62') +
  shape('M-32 2V-128H32V2Z', '#94608A') +
  shape('M-24 -68V-120H24V-68ZM-24 -8V-58H24V-8Z', '#7B4A6A') +
  stroke('M-24 -68V-120H24M-24 -8V-58H24', '#3F2440', 2.4, 'opacity=".6"') +
  dot(25, -62, 4.4, INK.amber) +
  at(
    0,
    -94,
    shape('M-17 -11H17V11H-17Z', INK.paper) +
      shape('M0 1C5 -7 12 -6 12 0C12 5 5 5 0 3C-5 5 -12 5 -12 0C-12 -6 -5 -7 0 1Z', '#8D78C8'),
    1,
    -4,
  )
/** The door of the sphere's room, with light under it. */
export const doorSphere = (): string =>
  shape('M-38 2V-136H38V2Z', '#2C3A70') +
  shape('M-30 2V-128H30V2Z', '#20337A') +
  shape('M-22 -70V-118H22V-70ZM-22 -14V-60H22V-14Z', '#1A2B66') +
  block([-30, -6, 60, 8], '#A8ECFF') +
  shape('M-46 4L46 4L58 16L-58 16Z', '#8FDCF6', 'opacity=".55"') +
  dot(-23, -62, 4.4, '#8FE2FF') +
  stroke('M-31 -128V0M31 -128V0', '#8FE2FF', 2, 'opacity=".7"') +
  dot(0, -94, 11, 'none', 'stroke="#58C7F3" stroke-width="3.500"') +
  dot(0, -94, 4, '#8FE2FF')
export function stairs(): string {
  const steps = 9
  let d = 'M-70 2'
  for (let i = 0; i < steps; i++) d += `v${n(-176 / steps)}h${n(126 / steps)}`
  const bars = [...Array(steps).keys()]
    .map((i) => `M${n(-70 + (i + 0.5) * 14)} ${n(2 - (i + 1) * 19.5)}v-44`)
    .join('')
  return (
    shape(`${d}V2Z`, '#84543E') +
    shape('M-40 2L56 2L56 -150Z', '#5E3A30', 'opacity=".55"') +
    stroke(d, '#E9BE90', 3.4, 'opacity=".85"') +
    stroke(bars, '#EAD0A8', 2.6, 'opacity=".75"') +
    stroke('M-68 -60L56 -232', '#C98A54', 6) +
    dot(-69, -60, 7, '#D9A05E') +
    shape('M-18 2V-40H14V2Z', '#3A2230') +
    shape('M-14 2V-36H10V2Z', '#6E4634') +
    dot(6, -16, 2, INK.amber)
  )
}
export const clock = (): string =>
  shape('M-19 -34C-19 -50 19 -50 19 -34V34H-19Z', '#5A3426') +
  shape('M-12 4H12V28H-12Z', '#2E1A1E') +
  stroke('M0 2V18', INK.amber, 2) +
  dot(0, 20, 4.4, INK.amber) +
  dot(0, -20, 14, INK.paper) +
  stroke('M0 -20v-9M0 -20l6 4', LINE, 2.2) +
  dot(0, -20, 2, INK.ember)
export const runner = (): string =>
  shape('M-150 -2C-100 -8 100 -8 150 -2L160 5H-160Z', '#5A3A7C') +
  stroke('M-140 1H140', INK.lilac, 2.4, 'stroke-dasharray="10 8"')
export const nightLight = (): string =>
  block([-7, -8, 14, 12], INK.paper) +
  shape('M-10 -8C-10 -28 10 -28 10 -8Z', '#FFD48A') +
  shape('M-4 -12c-4 -6 2 -12 6 -8c-4 2 -4 6 -2 8z', '#FFFBE6')

// Workshop
export const bench = (): string =>
  shape('M-104 0V-50H-92V0ZM92 0V-50H104V0Z', '#6A4632') +
  shape('M-114 -60H114V-49H-114Z', '#B07C50') +
  stroke('M-114 -60H114', '#E0B080', 2.2) +
  shape('M-86 -60v-26h46v26z', '#C9662E') +
  dot(-63, -73, 7, '#8FE2FF') +
  dot(-46, -80, 2.6, INK.amber) +
  stroke('M-20 -62V-82L4 -100M28 -61C28 -92 62 -92 62 -61', LINE, 4.4) +
  shape('M72 -60v-14h30v14z', '#7F8FA8') +
  shape('M76 -74l8 -12h14v12z', '#A8B4C4') +
  block([-92, -34, 184, 6], '#8A5E40') +
  shape('M-76 -34v-12h28v12zM-30 -34v-9h36v9zM30 -34v-13h26v13z', '#7A8A6A') +
  stroke('M10 -62l8 -8l10 4', INK.sphere, 3)
/** Leo's glider, hanging from a beam; anchored at its middle. */
export const glider = (): string =>
  stroke('M0 -92V-34M-60 -60V-4M60 -68V-4', '#2B2140', 2) +
  at(
    0,
    0,
    shape('M0 -38L104 26C66 16 42 32 0 18C-42 32 -66 16 -104 26Z', '#2F93BD') +
      shape('M0 -38L104 26C66 16 42 32 0 18Z', '#1F6F9E') +
      stroke('M0 -38V18M0 -38L54 20M0 -38L-54 20', '#D8F3FD', 2.6) +
      shape('M-6 -36L0 -46L6 -36Z', INK.amber) +
      stroke('M-14 24L0 44L14 24', '#5A3A2C', 4),
    1,
    -8,
  )
export const tools = (): string =>
  block([-46, -34, 92, 60], '#6A5A4A') +
  stroke('M-34 -24V2M-34 2l-6 10M-34 2l6 10', '#D0D8DE', 4) +
  stroke('M-12 -22V12', '#C98A54', 6) +
  block([-20, -28, 16, 9], '#8A93A8') +
  stroke('M12 -22V8', '#E4572E', 5) +
  stroke('M12 8V18', '#D0D8DE', 3) +
  dot(34, -10, 10, 'none', 'stroke="#F2B134" stroke-width="5"') +
  dot(34, -10, 4, '#6A5A4A')
/** The panel of the rewiring. */
export const panel = (): string =>
  block([-28, -48, 56, 86], '#2C3A60') +
  block([-22, -42, 44, 40], '#16204A') +
  stroke('M-16 -34H16M-16 -24H8M-16 -14H12', '#58C7F3', 3) +
  [0, 1, 2]
    .map((i) => dot(-14 + i * 14, 10, 4.6, [INK.amber, INK.ember, INK.sphere][i] ?? INK.amber))
    .join('') +
  stroke(
    'M-14 24C-40 40 -60 20 -80 46M0 24C-30 60 -60 30 -96 48M14 24C20 40 10 44 24 48',
    '#58C7F3',
    3.4,
    'opacity=".9"',
  ) +
  stroke('M0 26C-20 50 -50 36 -70 48', INK.ember, 3)
/** A bare bulb; anchored at the upper end of its wire. */
export const bulb = (length: number): string =>
  stroke(`M0 0V${length}`, LINE, 3) +
  shape(`M-6 ${length}h12v8h-12z`, '#6A5A58') +
  shape(
    `M-6 ${length + 8}C-16 ${length + 16} -12 ${length + 34} 0 ${length + 34}C12 ${length + 34} 16 ${length + 16} 6 ${length + 8}Z`,
    '#FFE3A0',
  ) +
  shape(`M-3 ${length + 12}C-8 ${length + 18} -6 ${length + 28} 0 ${length + 28}Z`, '#FFFBE6')

// The sphere's room
export const racks = (): string =>
  [-34, 10]
    .map(
      (x, k) =>
        block([x, -150 + k * 20, 38, 150 - k * 20], '#26357C') +
        block([x + 4, -144 + k * 20, 30, 134 - k * 20], '#14204F') +
        [...Array(6 - k).keys()]
          .map(
            (i) =>
              block([x + 7, -138 + k * 20 + i * 22, 24, 13], '#1E2F70') +
              dot(x + 12, -131 + k * 20 + i * 22, 2.6, i % 3 ? '#8FE2FF' : '#F2B134') +
              dot(x + 20, -131 + k * 20 + i * 22, 2.6, '#3F8FD0'),
          )
          .join(''),
    )
    .join('')
/** Cables from the roof into the ball; anchored where they meet above it. */
export const cables = (): string =>
  stroke(
    'M-52 -60C-54 -10 -40 30 -36 96M-6 -34C-4 10 -6 40 -4 92M46 -8C50 30 36 60 34 98M120 30C130 80 90 110 62 112',
    CABLE,
    10,
  ) +
  stroke('M-52 -60C-54 -10 -40 30 -36 96M-6 -34C-4 10 -6 40 -4 92', '#3A5AA8', 2.4) +
  [
    [-44, 36],
    [-5, 44],
    [44, 52],
  ]
    .map(([x = 0, y = 0]) => dot(x, y, 7, CABLE) + dot(x, y, 3.6, '#8FE2FF'))
    .join('')

// Cellar
export const fuseBox = (): string =>
  block([-46, -52, 92, 100], '#8A6248') +
  block([-35, -41, 70, 78], '#2A1620') +
  [...Array(6).keys()]
    .map(
      (i) =>
        block([-28 + (i % 3) * 22, -32 + Math.floor(i / 3) * 34, 14, 24], i === 4 ? INK.ember : '#E3D0A4') +
        block([-24 + (i % 3) * 22, -27 + Math.floor(i / 3) * 34, 6, 8], LINE, 'opacity=".6"'),
    )
    .join('') +
  stroke('M-46 -30L-58 -38V30L-46 22', '#6A4A38', 5) +
  stroke('M30 -52V-112M0 -52V-112', '#9A93A8', 5) +
  shape('M-20 42h40l-4 8h-32z', INK.paper)
export const jars = (): string =>
  block([-66, 0, 132, 7], '#7A5A4A') +
  stroke('M-54 7v10M54 7v10', '#5A4238', 5) +
  [
    [-56, '#C25238'],
    [-30, '#7FB685'],
    [-4, '#F2B134'],
    [22, '#B79CED'],
    [44, '#C98A54'],
  ]
    .map(
      ([x, hue]) =>
        shape(`M${x} 0v-22q0 -6 4 -7h12q4 1 4 7v22z`, String(hue), 'opacity=".9"') +
        block([Number(x) + 3, -33, 14, 5], '#D9C49A') +
        block([Number(x) + 4, -20, 3, 16], '#fff', 'opacity=".35"'),
    )
    .join('')
export function cellarStairs(): string {
  const steps = 8
  let d = 'M-66 2'
  for (let i = 0; i < steps; i++) d += `v${n(-150 / steps)}h${n(120 / steps)}`
  return (
    shape(`${d}V2Z`, '#4E4866') +
    shape('M-30 2L54 2L54 -130Z', '#38334E', 'opacity=".6"') +
    stroke(d, '#A8A0C0', 3, 'opacity=".75"')
  )
}
export const boxes = (): string =>
  block([-44, -44, 46, 44], '#A07A4E') +
  block([-44, -30, 46, 7], '#D9B98A', 'opacity=".6"') +
  block([4, -34, 38, 34], '#7F9C78') +
  block([-34, -74, 40, 30], '#8D5A44') +
  stroke('M-14 -74V-44M22 -34V0', '#E3CFA4', 2.6) +
  shape('M-30 -76c4 -16 18 -14 20 0z', '#6A8FB0')
export const boiler = (): string =>
  stroke('M0 -84V-150M-30 -86C-60 -110 -120 -84 -150 -120', '#9A93A8', 10) +
  shape('M-54 0C-64 -66 -46 -92 0 -92C46 -92 64 -66 54 0Z', '#94583E') +
  shape('M-54 0C-64 -66 -46 -92 -14 -92C-36 -80 -40 -40 -34 0Z', '#5E3428', 'opacity=".6"') +
  stroke('M-52 -18H52M-52 -66C-20 -72 20 -72 52 -66', '#4A2A24', 3) +
  dot(0, -40, 18, LINE) +
  dot(0, -40, 14, '#FF9B3D') +
  shape('M0 -52C8 -44 8 -34 0 -31C-8 -34 -8 -44 0 -52Z', '#FFE3A0') +
  dot(34, -46, 6, INK.paper) +
  stroke('M34 -46l3 -3', LINE, 1.6)
