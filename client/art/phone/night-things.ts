/** Sprites of the dreams: the wind with a face, a hand against it, what is in the corridor, a mirror, an audience. */
import { hatch } from '../lib/brushwork.ts'
import { INK } from '../lib/palette.ts'
import { at, block, dot, oval, radial, shape, stroke } from '../lib/svg.ts'

/** The wind: a cloud that blows to the right, or takes a breath before it does. */
const puff = (blowing: boolean): string =>
  shape(
    'M-84 40C-116 36 -118 -8 -84 -14C-84 -58 -28 -76 0 -52C26 -72 74 -52 72 -16C98 -8 96 36 66 40Z',
    '#C9DDF2',
  ) +
  shape(
    'M-84 40C-60 48 40 50 66 40C84 38 92 24 88 10C60 34 -60 34 -108 8C-110 24 -102 38 -84 40Z',
    '#8FA6D8',
  ) +
  hatch([-80, -40, 130, 60], '#F4FBFF', { count: 9, seed: 5, opacity: 0.5, width: 5 }) +
  (blowing
    ? stroke('M-6 -22Q8 -34 22 -22M34 -20Q46 -30 56 -18', '#28406E', 6) +
      oval(62, 14, 11, 13, '#28406E') +
      oval(64, 15, 6, 8, '#0D1D4A')
    : dot(8, -14, 7, '#28406E') + dot(44, -12, 7, '#28406E') + oval(56, 16, 14, 9, '#28406E')) +
  oval(24, 10, blowing ? 22 : 14, blowing ? 17 : 10, '#F2A0A0', 'opacity=".6"')

/** A hand held up against wind from the left: cold on its back, with a warm glow on its rim. */
const hand = (): string => {
  const finger = (x: number, top: number, lean: number): string =>
    at(
      0,
      0,
      stroke(`M${x} 0V${top}`, '#D9996C', 21) +
        stroke(`M${x - 4} -4V${top + 4}`, '#EAB58A', 7, 'opacity=".8"'),
      1,
      lean,
    )
  return (
    shape('M-34 78C-40 92 -40 104 -38 112H38C40 104 40 92 34 78Z', '#8D78C8') +
    stroke('M-36 84C-14 92 14 92 36 84', '#D9C8F6', 6) +
    finger(-33, -52, -13) +
    finger(-11, -74, -4) +
    finger(12, -72, 4) +
    finger(34, -52, 13) +
    stroke('M30 44C50 36 60 20 64 -2', '#D9996C', 23) +
    shape('M-46 -4C-46 -22 46 -22 46 -4C50 40 44 72 32 84H-32C-44 72 -50 40 -46 -4Z', '#D9996C') +
    shape(
      'M-46 -4C-46 -22 -20 -20 -14 -14C-26 20 -24 60 -12 84H-32C-44 72 -50 40 -46 -4Z',
      '#9C6A4C',
      'opacity=".6"',
    ) +
    stroke('M-30 10C-10 4 12 4 32 12M-34 34C-12 26 10 28 28 38', '#A8704E', 3, 'opacity=".8"') +
    stroke('M45 -6C50 36 44 68 34 82', INK.lamp, 5, 'opacity=".9"')
  )
}

/** The corridor's watcher: shaggy, its elbows on the walls. The game draws a player's portrait as its face. */
const shade = (): string =>
  shape(
    'M-150 190C-168 120 -186 90 -190 20C-206 26 -214 8 -200 -6C-190 -18 -178 -20 -168 -40C-170 -60 -150 -70 -140 -92C-142 -116 -112 -124 -100 -140C-86 -164 -60 -156 -44 -168C-20 -184 14 -186 36 -172C58 -172 76 -160 92 -146C118 -140 124 -116 138 -100C150 -84 166 -64 168 -40C182 -22 192 -16 202 -4C212 12 204 26 190 20C186 90 170 120 152 190L120 172L98 192L66 174L40 194L8 176L-20 194L-50 174L-82 192L-112 172Z',
    '#1B2050',
  ) +
  hatch([-150, -120, 300, 280], '#3A4694', { count: 34, seed: 9, opacity: 0.5, width: 6, slope: 1.2 }) +
  shape('M-168 -40C-140 -92 -100 -140 -44 -168C-100 -130 -130 -80 -142 -20Z', '#5A78C8', 'opacity=".55"') +
  shape(
    'M92 -146C130 -110 160 -60 168 -40C182 -22 192 -16 202 -4C170 -30 130 -90 92 -146Z',
    '#5A78C8',
    'opacity=".4"',
  ) +
  oval(0, -34, 112, 116, '#0E1234', 'opacity=".85"')

/** A slipper with a face, seen from above and behind. */
const slipper = (): string =>
  shape('M-32 60C-44 10 -42 -50 0 -62C42 -50 44 10 32 60C20 76 -20 76 -32 60Z', '#7A63B8') +
  shape('M-30 4C-40 -40 -20 -60 0 -62C20 -60 40 -40 30 4C14 -8 -14 -8 -30 4Z', INK.lilac) +
  shape('M-22 -52L-30 -84L-6 -62ZM22 -52L30 -84L6 -62Z', INK.lilac) +
  dot(-12, -30, 5, INK.line) +
  dot(12, -30, 5, INK.line) +
  stroke('M-6 -18Q0 -12 6 -18', INK.line, 3.4) +
  oval(0, 34, 22, 20, '#57408E', 'opacity=".6"')

/** The door at the end of the corridor, ajar, with a lamp behind it. */
const wayOut = (): string =>
  `${radial('wayOut', [
    [0, '#FFF8DC'],
    [0.6, '#FFD27A'],
    [1, '#FFB45A'],
  ])}` +
  shape('M-64 96V-58C-64 -106 64 -106 64 -58V96Z', '#3A2A5E') +
  shape('M-48 96V-54C-48 -88 48 -88 48 -54V96Z', 'url(#wayOut)') +
  shape('M-48 96V-54C-48 -84 -10 -86 -4 -82V84Z', '#7A4A6A') +
  dot(-14, 12, 6, INK.amber)

/** The curled frame of a mirror. */
const mirrorFrame = (): string => {
  const curl = (turn: number): string =>
    at(0, 0, stroke('M-26 -146C-40 -166 -10 -182 0 -164C10 -182 40 -166 26 -146', '#8A5A1C', 9), 1, turn)
  return (
    `<path fill-rule="evenodd" fill="#C9922E" d="M0 -152C86 -152 132 -84 132 0C132 84 86 152 0 152C-86 152 -132 84 -132 0C-132 -84 -86 -152 0 -152ZM0 -126C-72 -126 -108 -70 -108 0C-108 70 -72 126 0 126C72 126 108 70 108 0C108 -70 72 -126 0 -126Z"/>` +
    `<ellipse rx="119" ry="138" fill="none" stroke="#FFE3A0" stroke-width="5" stroke-dasharray="22 13"/>` +
    curl(0) +
    curl(180) +
    dot(0, -160, 8, INK.ember) +
    dot(0, 160, 8, INK.ember)
  )
}

/** Heads and arms of an audience, seen from behind. */
const crowd = (): string => {
  const head = (x: number, y: number, hair: string): string =>
    at(
      x,
      y,
      `${hair}${oval(0, 4, 27, 31, '#2A1434')}${shape('M-46 92C-44 46 -20 38 0 38C20 38 44 46 46 92Z', '#331A3E')}`,
    )
  const arm = (x: number, lean: number): string =>
    stroke(`M${x} 70C${x + lean} 30 ${x + lean * 1.4} 0 ${x + lean * 1.2} -34`, '#331A3E', 17)
  return (
    arm(-128, -10) +
    arm(-30, 10) +
    arm(166, 12) +
    head(-160, 10, shape('M-34 4C-44 -40 44 -40 34 4Z', '#2A1434')) +
    head(-76, -4, dot(0, -34, 15, '#2A1434') + shape('M-30 4C-36 -34 36 -34 30 4Z', '#2A1434')) +
    head(10, 12, shape('M-32 0L-26 -40L-8 -26L6 -44L18 -24L32 -34L32 4Z', '#2A1434')) +
    head(106, 2, shape('M-34 30C-50 -44 50 -44 34 30Z', '#2A1434')) +
    stroke('M-184 -10C-170 -30 -150 -30 -138 -12M86 -24C98 -38 118 -36 128 -18', '#8A3A5E', 4, 'opacity=".8"')
  )
}

/** A spark of four points; white, so that the game can tint it. */
const spark = (): string =>
  shape('M0 -30C2 -8 8 -2 30 0C8 2 2 8 0 30C-2 8 -8 2 -30 0C-8 -2 -2 -8 0 -30Z', '#FFFFFF')

/** Roofs far below the glider; side by side they make a street. */
const roofs = (): string =>
  block([-130, -30, 70, 150], '#123457') +
  block([-60, 6, 60, 120], '#0E2A4A') +
  shape('M0 120V-70L34 -100L68 -70V120Z', '#16406A') +
  block([68, -14, 62, 140], '#0F2F54') +
  [...Array(26).keys()]
    .map((i) => {
      const [x, y] = [-122 + ((i * 53) % 236), -20 + ((i * 37) % 120)]
      return block([x, y, 7, 10], i % 4 === 0 ? INK.sphere : INK.lamp, `opacity="${0.45 + (i % 3) * 0.2}"`)
    })
    .join('')

/** The thumb of demos; its tip is the anchor. */
const thumb = (): string =>
  shape('M-26 4C-26 -34 26 -34 26 4L34 60C44 76 52 100 50 130H-40C-40 96 -40 70 -32 48Z', '#D9C8F6') +
  shape(
    'M-26 4C-26 -10 -18 -22 -8 -25C-14 0 -14 60 -22 130H-40C-40 96 -40 70 -32 48Z',
    '#A98FDC',
    'opacity=".7"',
  ) +
  shape('M-13 -2C-13 -22 13 -22 13 -2L11 14C4 20 -4 20 -11 14Z', '#F6EEFF') +
  stroke('M-18 46Q0 54 20 46', '#8D78C8', 3)

/** The drawings of this file. */
export const NIGHT_THINGS = {
  puff,
  hand,
  shade,
  slipper,
  wayOut,
  mirrorFrame,
  crowd,
  spark,
  roofs,
  thumb,
} as const
