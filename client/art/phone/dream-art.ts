/** The sprites of the mini-games. */
import { drawn, lantern } from '../endings/plate-parts.ts'
import { INK } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import { at, block, dot, n, oval, radial, shape, stroke, through } from '../lib/svg.ts'
import { NIGHT_THINGS } from './night-things.ts'
import { OWN_THINGS } from './own-things.ts'

/** Leo's glider from behind, with Leo under it. */
const glider = (): string =>
  shape(
    'M0 -34C34 -40 88 -14 108 14C96 8 84 8 74 16C66 6 54 6 44 18C34 8 16 6 0 16C-16 6 -34 8 -44 18C-54 6 -66 6 -74 16C-84 8 -96 8 -108 14C-88 -14 -34 -40 0 -34Z',
    '#2F93BD',
  ) +
  shape('M0 -34C34 -40 88 -14 108 14C96 8 84 8 74 16C66 6 54 6 44 18C34 8 16 6 0 16Z', '#1F6F9E') +
  stroke('M0 -34V16M0 -34L44 18M0 -34L-44 18M0 -34L74 16M0 -34L-74 16', '#D8F3FD', 2.2, 'opacity=".8"') +
  stroke('M-26 14L0 38L26 14', '#5A3A2C', 4) +
  shape('M-9 22C-14 40 -10 66 -6 78L8 78C12 64 14 40 9 22Z', '#3B4478') +
  oval(0, 14, 12, 13, '#1F6F9E') +
  shape('M-8 76L-12 92L-2 92L0 78ZM8 76L12 92L2 92L0 78Z', '#E8ECF2')

const cloud = (): string =>
  shape(
    'M-90 24C-112 22 -114 -8 -88 -10C-86 -38 -44 -46 -28 -26C-12 -50 34 -46 40 -18C62 -30 92 -14 84 8C104 12 100 30 84 28Z',
    '#D8CFF0',
  ) +
  shape(
    'M-90 24C-60 30 50 34 84 28C96 28 100 18 92 10C60 24 -50 22 -104 4C-106 14 -102 23 -90 24Z',
    '#9A8CC8',
    'opacity=".55"',
  )
const star = (lit: boolean): string =>
  shape('M0 -26L7 -8L26 -7L11 5L16 24L0 13L-16 24L-11 5L-26 -7L-7 -8Z', lit ? '#FFE3A0' : '#8A84C4') +
  (lit ? shape('M0 -26L7 -8L26 -7L0 0Z', '#FFFBE6', 'opacity=".8"') : '')
const breeze = (): string =>
  stroke('M-80 4C-40 -12 -6 14 40 -4C66 -14 86 -6 80 4C74 14 60 8 66 -2', '#CFEAF8', 7)
const ring = (): string =>
  `<ellipse rx="52" ry="52" fill="none" stroke="#FFD48A" stroke-width="9"/><ellipse rx="52" ry="52" fill="none" stroke="#FFF6DA" stroke-width="3" stroke-dasharray="14 12"/>`

/** An eye of the corridor's watcher. */
const watcher = (open: boolean): string =>
  oval(0, 0, 74, 46, '#0D1D4A') +
  (open
    ? `${radial('watch', [
        [0, '#EAFFFF'],
        [0.45, '#8FE6FF'],
        [1, '#1D5FB4'],
      ])}${oval(0, 0, 66, 38, '#CFEFFB')}${dot(0, 0, 33, 'url(#watch)')}${dot(0, 0, 14, '#071233')}${dot(-6, -7, 5, '#fff')}`
    : shape('M-66 0C-40 -40 40 -40 66 0C40 22 -40 22 -66 0Z', '#2F6FB0') +
      stroke('M-66 0C-40 24 40 24 66 0M-40 14l-7 12M-14 20l-3 13M14 20l3 13M40 14l7 12', '#8FC8F0', 5))
const mirrorFace = (): string =>
  oval(0, 0, 96, 112, '#C98D63') +
  shape(
    'M-96 0C-96 62 -54 112 0 112C-34 92 -60 50 -60 0C-60 -46 -40 -92 0 -112C-54 -112 -96 -62 -96 0Z',
    '#A5694A',
    'opacity=".45"',
  ) +
  shape(
    'M-104 -10C-120 -110 -50 -140 4 -138C66 -136 116 -104 104 -8C96 -46 80 -70 56 -82L36 -60L24 -84L0 -58L-22 -84L-42 -58L-62 -78C-84 -64 -96 -40 -104 -10Z',
    '#3A2233',
  ) +
  shape('M2 4C12 18 14 28 4 31C-6 31 -6 26 2 4Z', '#A5694A') +
  oval(-50, 34, 17, 11, '#E4736A', 'opacity=".4"') +
  oval(52, 34, 17, 11, '#E4736A', 'opacity=".4"')
const pairOf = (left: string, right: string): string => at(-38, 0, left) + at(38, 0, right)
const BROWS: Record<string, string> = {
  level: pairOf(stroke('M-22 2Q0 -8 22 2', '#3A2233', 9), stroke('M-22 2Q0 -8 22 2', '#3A2233', 9)),
  raised: pairOf(stroke('M-22 -4Q0 -24 22 -4', '#3A2233', 9), stroke('M-22 -4Q0 -24 22 -4', '#3A2233', 9)),
  sloping: pairOf(stroke('M-22 8Q2 -4 22 -12', '#3A2233', 9), stroke('M-22 -12Q-2 -4 22 8', '#3A2233', 9)),
  frowning: pairOf(stroke('M-22 -12Q2 -6 22 8', '#3A2233', 9), stroke('M-22 8Q-2 -6 22 -12', '#3A2233', 9)),
}
const openEye = (r: number): string =>
  oval(0, 0, r * 1.25, r * 1.3, '#FFF6E6') + dot(1, 1, r * 0.72, '#1B1630') + dot(4, -4, r * 0.22, '#fff')
const narrowEye =
  oval(0, 2, 19, 8, '#FFF6E6') + dot(1, 2, 7.5, '#1B1630') + stroke('M-22 -3Q0 -9 22 -3', '#1B1630', 6)
const EYES: Record<string, string> = {
  open: pairOf(openEye(14), openEye(14)),
  wide: pairOf(openEye(20), openEye(20)),
  narrow: pairOf(narrowEye, narrowEye),
  closed: pairOf(stroke('M-18 -2Q0 14 18 -2', '#1B1630', 8), stroke('M-18 -2Q0 14 18 -2', '#1B1630', 8)),
}
const MOUTHS: Record<string, string> = {
  smile:
    shape('M-38 -10Q0 0 38 -10Q30 26 0 28Q-30 26 -38 -10Z', '#7A2F30') +
    shape('M-32 -7Q0 2 32 -7L28 2Q0 10 -28 2Z', '#FFF6E6') +
    oval(0, 20, 15, 7, '#E4736A'),
  line: stroke('M-26 0Q0 4 26 -2', '#7A2F30', 8),
  round: oval(0, 2, 16, 20, '#7A2F30') + oval(0, 12, 10, 8, '#E4736A'),
  downturned: stroke('M-28 12Q0 -14 28 12', '#7A2F30', 8),
}

const curtain = (): string =>
  shape('M0 0H120C112 110 76 190 20 240C8 260 4 270 0 290Z', '#A8322E') +
  stroke(
    'M30 0C30 90 20 160 6 220M66 0C64 80 44 160 16 230M98 0C92 80 64 150 30 222',
    '#6E1E26',
    5,
    'opacity=".6"',
  ) +
  stroke('M0 240C20 236 34 226 44 212', INK.amber, 8)
const lullabyNote = (): string =>
  shape(
    'M-18 26C-30 26 -32 10 -20 8C-14 6 -8 8 -6 12V-34L26 -42V14C26 28 8 34 2 24C-2 14 10 4 18 8V-22L2 -18V22C2 28 -8 28 -18 26Z',
    '#FFE3A0',
  )
const footlight = (): string =>
  shape('M-22 12C-22 -10 22 -10 22 12Z', '#F2B134') +
  block([-26, 10, 52, 10], '#5A3426') +
  oval(0, 4, 14, 8, '#FFFBE6', 'opacity=".85"')

const fuse = (blown: boolean): string =>
  block([-20, -34, 40, 68], blown ? '#5A4A44' : '#E3D0A4') +
  block([-20, -34, 40, 12], '#8A93A8') +
  block([-20, 22, 40, 12], '#8A93A8') +
  (blown ? stroke('M-8 -14L4 -2L-4 4L8 16', '#12132B', 4) : stroke('M0 -22C8 -10 -8 10 0 22', INK.ember, 5)) +
  shape('M-14 -20h8v40h-8z', '#fff', 'opacity=".25"')
const earDial = (): string =>
  dot(0, 0, 74, '#5A3A2C') +
  dot(0, 0, 62, '#E7CB97') +
  [...Array(24).keys()]
    .map(
      (i) =>
        `<path transform="rotate(${n(i * 15)})" d="M0 -58V${i % 6 ? -50 : -44}" stroke="#4A2016" stroke-width="${i % 6 ? 2 : 4}"/>`,
    )
    .join('')
const dialKnob = (): string =>
  dot(0, 0, 34, '#A8321F') +
  shape('M0 -52L10 -20H-10Z', '#A8321F') +
  dot(0, 0, 22, '#C9503A') +
  stroke('M-12 -12C-8 -17 -2 -19 4 -18', '#fff', 4, 'opacity=".5"')

/** The sprites on the sheet `phone-dreams`. Each is anchored at its middle unless it stands or hangs. */
export function dreamPieces(): ArtPiece[] {
  const on = (name: string, svg: string, half: number, filter = 'gouache', scale = 1.5) =>
    piece(
      name,
      'phone-dreams',
      through(filter, svg),
      [-half - 20, -half - 20, half * 2 + 40, half * 2 + 40],
      { scale },
    )
  const parts = (kind: string, set: Record<string, string>) =>
    Object.entries(set).map(([look, svg]) => on(`mirror/${kind}-${look}`, svg, 70, 'soft'))
  return [
    piece('dream/lantern', 'phone-dreams', lantern('ava', 0, 0, 0.9), [-60, -20, 120, 150], { scale: 1.5 }),
    piece(
      'dream/lantern-dark',
      'phone-dreams',
      at(0, 0, drawn('lantern/glass-dark') + drawn('lantern/iron-ava'), 0.9),
      [-60, -20, 120, 150],
      { scale: 1.5 },
    ),
    on('dream/glider', glider(), 110),
    on('dream/cloud', cloud(), 110, 'wash', 1),
    on('dream/breeze', breeze(), 90, 'wash', 1),
    on('dream/ring', ring(), 60, 'soft', 1),
    on('dream/star', star(false), 30),
    on('dream/star-lit', star(true), 30),
    on('dream/eye-open', watcher(true), 80, 'gouache', 1),
    on('dream/eye-closed', watcher(false), 80, 'gouache', 1),
    on('mirror/face', mirrorFace(), 145, 'soft', 1),
    ...parts('brows', BROWS),
    ...parts('eyes', EYES),
    ...parts('mouth', MOUTHS),
    piece('encore/curtain', 'phone-dreams', through('gouache', curtain()), [-20, -20, 170, 340], {
      scale: 0.9,
    }),
    on('encore/note', lullabyNote(), 46),
    on('encore/footlight', footlight(), 36),
    on('own/fuse', fuse(false), 46),
    on('own/fuse-blown', fuse(true), 46),
    on('own/dial', earDial(), 84, 'gouache', 1.25),
    on('own/knob', dialKnob(), 60, 'gouache', 1.25),
    on('dream/puff-in', NIGHT_THINGS.puff(false), 120, 'soft', 1),
    on('dream/puff-out', NIGHT_THINGS.puff(true), 120, 'soft', 1),
    on('dream/hand', NIGHT_THINGS.hand(), 114, 'gouache', 1),
    on('dream/shade', NIGHT_THINGS.shade(), 215, 'gouache', 0.8),
    on('dream/slipper', NIGHT_THINGS.slipper(), 90, 'gouache', 1),
    on('dream/way-out', NIGHT_THINGS.wayOut(), 110, 'gouache', 1),
    on('dream/roofs', NIGHT_THINGS.roofs(), 130, 'wash', 0.8),
    on('dream/thumb', NIGHT_THINGS.thumb(), 134, 'soft', 1),
    on('dream/spark', NIGHT_THINGS.spark(), 32, 'soft', 1),
    on('mirror/frame', NIGHT_THINGS.mirrorFrame(), 190, 'gouache', 0.9),
    on('encore/crowd', NIGHT_THINGS.crowd(), 210, 'soft', 1),
    on('own/handset', OWN_THINGS.handset(), 112, 'gouache', 1),
    on('own/telephone', OWN_THINGS.telephone(), 116, 'gouache', 0.9),
    on('own/elara', OWN_THINGS.elara(), 255, 'soft', 0.8),
    on('own/plug', OWN_THINGS.plug(), 60, 'gouache', 1),
    on('own/socket', OWN_THINGS.socket(), 56, 'gouache', 1),
    on('own/label', OWN_THINGS.label(), 122, 'soft', 1),
    on('own/tumbler', OWN_THINGS.tumbler(), 80, 'gouache', 1),
  ]
}
