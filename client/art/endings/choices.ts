/** The three pictures of the last choice. */
import { hatch, specks } from '../lib/brushwork.ts'
import { FAMILY, INK } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import { at, block, cut, dot, linear, oval, radial, type SvgBox, shape, stroke, through } from '../lib/svg.ts'
import { lantern, sphere } from './plate-parts.ts'

/** The pictures are 300 × 300 px. */
const CARD: SvgBox = [0, 0, 300, 300]
const ROOM: SvgBox = [-20, -20, 340, 340]
const inside = (id: string, picture: string): string => cut(id, 'M0 0H300V300H0Z', picture)

/** "Let go": lamp light; the sphere is unplugged, asleep, and wears a nightcap. */
function letGo(): string {
  const wall =
    linear('letGoWall', [
      [0, '#F3B45E'],
      [0.6, '#CF7A46'],
      [1, '#8F4436'],
    ]) +
    through(
      'plaster',
      block(ROOM, 'url(#letGoWall)') +
        [30, 90, 150, 210, 270].map((x) => block([x - 8, -20, 16, 250], '#E8A254', 'opacity=".35"')).join(''),
    ) +
    through('wash', block([-20, 222, 340, 120], '#7A3A2E')) +
    hatch([0, 226, 300, 70], '#C9825A', { count: 46, seed: 5, opacity: 0.4, width: 4 })
  const sun =
    radial('letGoSun', [
      [0, '#FFF4CE', 1],
      [0.5, '#FFDC90', 0.6],
      [1, '#FFC060', 0],
    ]) + dot(86, 84, 120, 'url(#letGoSun)')
  const socket = through(
    'paperSmall',
    block([34, 64, 84, 96], INK.paper, 'rx="12"') +
      dot(76, 112, 31, '#E2CFA8') +
      dot(64, 112, 6, INK.line) +
      dot(88, 112, 6, INK.line) +
      dot(76, 76, 3.4, '#A88A58') +
      dot(76, 148, 3.4, '#A88A58'),
  )
  const cable = 'M196 232C150 264 150 284 100 272C62 262 64 238 92 236'
  const plug = at(
    112,
    232,
    shape('M-26 -22H14C30 -22 34 -10 34 0C34 10 30 22 14 22H-26Z', '#2C3A7A') +
      shape('M-26 -22H14C24 -22 30 -16 32 -8H-26Z', '#5A74C4') +
      stroke('M-27 -11H-52M-27 11H-52', '#F2E2B8', 8) +
      stroke('M-27 -14H-50', '#FFFFFF', 2.4),
    1,
    -14,
  )
  return inside(
    'letGo',
    wall +
      sun +
      socket +
      stroke(cable, '#1B2350', 13) +
      stroke(cable, '#4A60B0', 4) +
      sphere(212, 178, 0.78, { asleep: true, dais: true, wear: 'nightcap' }) +
      through('paperSmall', plug),
  )
}

/** "Weave": both lights; a small sphere amid four lanterns, all tied together. */
function weave(): string {
  const ground =
    radial('weaveGround', [
      [0, '#D8BEF4'],
      [0.5, '#8A68B8'],
      [1, '#3E2E70'],
    ]) +
    radial('weaveGlow', [
      [0, '#FFD890', 0.75],
      [1, '#FFC070', 0],
    ]) +
    through('plaster', block(ROOM, 'url(#weaveGround)')) +
    specks([0, 0, 300, 300], '#FFE9B8', 40, 12, 2.6)
  const places = [
    [54, 26],
    [246, 26],
    [54, 176],
    [246, 176],
  ] as const
  // Threads go over and under each other on their way to the ball.
  const threads = places
    .map(([x, y]) => {
      const [fx, fy] = [x, y + 62]
      const side = x < 150 ? 1 : -1
      const d = (k: number) =>
        `M${fx} ${fy}C${fx + side * (30 + k)} ${fy - 26 + k} ${150 - side * 40} ${150 + k} 150 ${150 + (fy - 150) * 0.3}`
      return (
        stroke(d(-12), '#8A5A1C', 8) +
        stroke(d(-12), '#FFD890', 5) +
        stroke(d(14), '#8A5A1C', 7) +
        stroke(d(14), '#FFF0C8', 3.6)
      )
    })
    .join('')
  // The yarn goes around the ball below its eye, tied in a bow.
  const yarn = ['M89 160C112 188 188 188 211 160', 'M92 171C116 199 184 199 208 171'].map(
    (d) => stroke(d, '#8A5A1C', 9) + stroke(d, '#FFDC94', 5),
  )
  const bow =
    stroke(
      'M150 188C128 168 116 198 150 190C184 198 172 168 150 188M150 190L138 214M150 190L164 212',
      '#8A5A1C',
      9,
    ) +
    stroke(
      'M150 188C128 168 116 198 150 190C184 198 172 168 150 188M150 190L138 214M150 190L164 212',
      '#FFF0C8',
      5,
    )
  const family = FAMILY.map((member, i) => {
    const [x, y] = places[i] ?? [0, 0]
    return dot(x, y + 58, 62, 'url(#weaveGlow)') + lantern(member, x, y, 0.94)
  }).join('')
  return inside(
    'weave',
    ground +
      threads +
      at(0, 0, sphere(150, 150, 0.62, { dais: false, look: [0, 0.35] })) +
      yarn.join('') +
      bow +
      family,
  )
}

/** "Hold on": cold light; the sphere looks at the viewer, and the four lanterns are dark. */
function holdOn(): string {
  const rays = [...Array(14).keys()].map((i) => {
    const a = (i / 14) * Math.PI * 2
    const [far, wide] = [320, 0.075]
    const p = (angle: number) => `${150 + Math.cos(angle) * far} ${132 + Math.sin(angle) * far}`
    return shape(`M150 132L${p(a - wide)}L${p(a + wide)}Z`, '#A9EBFF', 'opacity=".26"')
  })
  const ground =
    radial('holdGround', [
      [0, '#BDF1FF'],
      [0.42, '#3D9AE0'],
      [0.8, '#1F4AA0'],
      [1, '#142A70'],
    ]) +
    through('plaster', block(ROOM, 'url(#holdGround)')) +
    rays.join('') +
    through('wash', oval(150, 316, 200, 64, '#101C54'))
  const dark = FAMILY.map((_, i) =>
    at(
      48 + i * 68,
      218,
      shape('M-23 27L23 27L30 82L-30 82ZM-16 14H16L23 24H-23ZM-33 82H33L27 93H-27Z', '#0F1742') +
        stroke('M-19 31L-25 78', '#7FD6F7', 3, 'opacity=".8"'),
      0.78,
    ),
  ).join('')
  return inside(
    'holdOn',
    ground + sphere(150, 132, 1, { dais: false, look: [0, 0.1] }) + through('paperSmall', dark),
  )
}

const CHOICE_DRAWINGS = { 'let-go': letGo, weave, 'hold-on': holdOn } as const

/** The three pictures, named `choice/<id>` for the screen, and `phone-choice/<id>`, small, for phones. */
export function choicePieces(): ArtPiece[] {
  return Object.entries(CHOICE_DRAWINGS).flatMap(([id, draw]) => [
    piece(`choice/${id}`, 'choices', draw(), CARD, { scale: 1.2 }),
    piece(`phone-choice/${id}`, 'phone-choices', draw(), CARD, { scale: 0.45 }),
  ])
}
