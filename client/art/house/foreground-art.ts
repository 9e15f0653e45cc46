/** Blurred things in front of the house, at the lower corners of the screen. */
import { INK } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import { at, block, dot, oval, shape, stroke } from '../lib/svg.ts'

/**
 * The corner of the screen is (0, 0): left pieces extend to the right, right ones to the left, all of them upwards.
 * Units are px of the screen's 1920 × 1080 picture.
 */
const DARK = '#1A1436'

const rim = (d: string, colour: string): string => stroke(d, colour, 7, 'opacity=".5"')

const mug = (x: number, hue: string): string =>
  at(
    x,
    0,
    shape('M-62 20L-58 -118H58L62 20Z', hue) +
      stroke('M58 -92C112 -92 112 -14 56 -14', hue, 22) +
      oval(0, -118, 58, 14, '#2A1620') +
      rim('M-56 -116L-60 10', '#FFB45A'),
  )

const kitchenLeft = (): string =>
  mug(150, '#4A2440') +
  shape('M262 30L250 -150H352L340 30Z', '#2E2348') +
  stroke('M276 -150L244 -262M300 -150L306 -286M326 -150L362 -254', '#4A2E3A', 17) +
  oval(240, -282, 24, 36, '#4A2E3A') +
  oval(308, -306, 20, 32, '#3A2A4A') +
  oval(370, -272, 24, 34, '#4A2E3A') +
  rim('M254 -146L264 20', '#FFB45A')

const leaf = (x: number, y: number, turn: number, size: number): string =>
  at(
    x,
    y,
    shape('M0 0C-46 -70 -40 -170 0 -240C40 -170 46 -70 0 0Z', '#16243A') + rim('M0 -8V-220', '#3F6B50'),
    size,
    turn,
  )
const livingLeft = (): string =>
  leaf(40, 30, -26, 1.1) + leaf(90, 40, 6, 1.35) + leaf(130, 50, 34, 1.05) + leaf(20, 40, 62, 0.9)
const livingRight = (): string =>
  shape('M-420 50C-430 -60 -380 -96 -300 -92L30 -92V50Z', '#3A1C34') +
  shape('M-420 50C-440 -20 -420 -80 -370 -84C-320 -80 -318 -10 -324 50Z', '#4E2438') +
  rim('M-404 -40C-396 -74 -370 -84 -346 -76M-300 -90H0', '#D8683F')

const nookLeft = (): string =>
  block([0, -54, 300, 84], '#3A2448') +
  block([18, -112, 262, 58], '#4E2A36') +
  block([4, -160, 250, 48], '#23304A') +
  stroke('M0 -52H300M18 -110H280M4 -158H254', '#FFB45A', 6, 'opacity=".45"') +
  shape('M60 -160C90 -200 170 -200 236 -164Z', '#5A4A5A')
const ball = (x: number, y: number, r: number, hue: string): string =>
  at(
    x,
    y,
    dot(0, 0, r, hue) +
      stroke(
        `M${-r * 0.8} ${-r * 0.2}C${-r * 0.2} ${-r * 0.7} ${r * 0.4} ${-r * 0.6} ${r * 0.8} ${-r * 0.1}M${-r * 0.7} ${r * 0.4}C0 ${-r * 0.2} ${r * 0.4} 0 ${r * 0.6} ${r * 0.5}`,
        '#fff',
        6,
        'opacity=".16"',
      ),
  )
const nookRight = (): string =>
  ball(-210, -40, 78, '#4A2440') +
  ball(-90, -66, 96, '#5A3420') +
  stroke('M-290 30L-60 -190M-200 20L-10 -176', '#8A5A3A', 12) +
  dot(-58, -194, 15, '#8A5A3A') +
  dot(-8, -180, 15, '#8A5A3A')

const cable = (d: string, width: number): string =>
  stroke(d, DARK, width) + stroke(d, INK.sphere, 5, 'opacity=".4" transform="translate(-4 -10)"')
const sphereLeft = (): string =>
  cable('M-20 -40C120 -120 200 60 420 10', 40) +
  cable('M-20 -150C60 -150 120 -20 200 40', 30) +
  shape('M-20 40V-120L70 -150L110 -100V40Z', '#141A3E') +
  dot(46, -96, 12, INK.sphere, 'opacity=".9"') +
  dot(46, -54, 9, INK.sphere, 'opacity=".5"')
const sphereRight = (): string =>
  cable('M20 -90C-140 -130 -180 40 -400 20', 36) +
  shape('M20 40V-170L-60 -190L-130 -130V40Z', '#141A3E') +
  stroke('M-96 -120L-20 -160M-96 -90L-20 -120', INK.sphere, 7, 'opacity=".5"')

const BOX_LEFT = [-60, -360, 560, 420] as const
const BOX_RIGHT = [-500, -360, 560, 420] as const

/** The pieces, named `near/<room>-left` and `near/<room>-right`. */
export function nearPieces(): ArtPiece[] {
  const soft = (svg: string): string => `<g filter="url(#blur6)">${svg}</g>`
  const on = (name: string, svg: string) =>
    piece(`near/${name}`, 'near', soft(svg), name.endsWith('left') ? BOX_LEFT : BOX_RIGHT, { scale: 0.5 })
  return [
    on('kitchen-left', kitchenLeft()),
    on('living-left', livingLeft()),
    on('living-right', livingRight()),
    on('nook-left', nookLeft()),
    on('nook-right', nookRight()),
    on('sphere-left', sphereLeft()),
    on('sphere-right', sphereRight()),
  ]
}
