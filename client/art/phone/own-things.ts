/** Sprites of the four own ways. */
import { hatch } from '../lib/brushwork.ts'
import { INK } from '../lib/palette.ts'
import { block, dot, oval, shape, stroke } from '../lib/svg.ts'

/** A telephone's handset, upright, the earpiece at the top. */
const handset = (): string =>
  shape(
    'M-24 -104C-2 -112 22 -104 26 -84C28 -66 10 -62 6 -50C0 -20 0 20 6 50C10 62 28 66 26 84C22 104 -2 112 -24 104C-44 60 -44 -60 -24 -104Z',
    '#2F7FC4',
  ) +
  shape('M-24 -104C-44 -60 -44 60 -24 104C-14 60 -14 -60 -24 -104Z', '#1B5690') +
  oval(12, -84, 17, 20, '#123D6C') +
  oval(12, 84, 17, 20, '#123D6C') +
  dot(14, -84, 4, '#8FDCF6') +
  dot(14, 84, 4, '#8FDCF6')

const telephone = (): string =>
  shape('M-110 60C-108 10 -70 -20 -56 -44H56C70 -20 108 10 110 60Z', '#2F7FC4') +
  shape('M-110 60C-108 34 -100 20 -88 6H88C100 20 108 34 110 60Z', '#1B5690') +
  block([-78, -58, 30, 22], '#1B5690') +
  block([48, -58, 30, 22], '#1B5690') +
  dot(0, 6, 40, INK.paper) +
  [...Array(10).keys()]
    .map((i) => dot(Math.cos(i * 0.6) * 27, 6 + Math.sin(i * 0.6) * 27, 5.4, '#8A6A4A'))
    .join('') +
  dot(0, 6, 13, INK.amber)

/** Elara's head from the side. */
const elara = (): string =>
  shape('M-6 250C0 190 40 168 96 160C180 168 236 200 244 250Z', '#E0A02C') +
  shape('M62 120H138V190H62Z', '#8A5636') +
  oval(96, 6, 118, 142, '#B07A54') +
  shape('M-22 18C-34 30 -40 44 -28 50C-30 60 -26 66 -16 68L4 40Z', '#B07A54') +
  dot(196, -128, 52, '#3A2233') +
  shape(
    'M-16 -34C-20 -130 70 -166 150 -132C216 -100 228 -20 204 52C186 84 168 70 160 40C150 -10 110 -44 40 -46C16 -46 -4 -42 -16 -34Z',
    '#3A2233',
  ) +
  hatch([30, -130, 160, 80], '#6A4456', { count: 10, seed: 4, opacity: 0.6, width: 3, slope: 0.5 }) +
  shape('M-30 -4L2 -12', 'none') +
  stroke('M8 -10Q22 -20 36 -12', '#3A2233', 6) +
  stroke('M10 12Q22 20 34 12', '#3A2233', 5) +
  stroke('M2 84Q20 94 38 84', '#7A2F30', 6) +
  oval(30, 52, 18, 11, '#E4736A', 'opacity=".4"') +
  oval(112, 20, 30, 40, '#9C6A48') +
  stroke('M100 -2C124 -12 134 16 118 30C112 38 116 46 106 48', '#6E4228', 5) +
  dot(112, 66, 7, INK.amber)

/** A plug; pale, so that the game can tint it in its cable's colour. */
const plug = (): string =>
  shape('M-50 -26H4C22 -26 30 -14 30 0C30 14 22 26 4 26H-50Z', '#F2ECE2') +
  shape('M-50 4H30C30 16 22 26 4 26H-50Z', '#B9B0A8') +
  block([30, -15, 24, 8], '#D8D8E4') +
  block([30, 7, 24, 8], '#D8D8E4') +
  stroke('M-30 -22V22M-18 -22V22', '#8A8088', 3)

const socket = (): string =>
  shape('M-50 -50H50V50H-50Z', '#F2ECE2') +
  oval(0, 0, 40, 40, '#2A2A44') +
  dot(-1, -11, 7, '#070716') +
  dot(-1, 11, 7, '#070716') +
  dot(-42, -42, 4, '#8A8088') +
  dot(42, 42, 4, '#8A8088')

/** A paper label. */
const label = (): string =>
  shape('M-116 -28L112 -32L118 26L-110 32Z', INK.paper) +
  stroke('M-104 20C-40 16 40 22 104 16', '#C9A878', 2, 'opacity=".6"')

/** A tumbler to listen with at a door. */
const tumbler = (): string =>
  shape('M-60 -46C-20 -52 40 -44 66 -34V34C40 44 -20 52 -60 46Z', '#BFE3F2', 'opacity=".75"') +
  oval(-60, 0, 14, 47, '#EAFFFF', 'opacity=".9"') +
  oval(66, 0, 9, 34, '#8FC4E0') +
  stroke('M-40 -30C0 -36 30 -32 52 -26', '#FFFFFF', 5, 'opacity=".8"')

/** The drawings of this file. */
export const OWN_THINGS = { handset, telephone, elara, plug, socket, label, tumbler } as const
