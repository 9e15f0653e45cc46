/** Sky, moon, clouds and the city behind the house. */
import { specks } from '../lib/brushwork.ts'
import { SKY_NIGHT } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import { dice } from '../lib/seeded-random.ts'
import { block, dot, linear, n, shape, stroke, through } from '../lib/svg.ts'

interface Skyline {
  fill: string
  towers: number
  /** Heights of the lowest and the highest tower, as shares of the skyline's. */
  low: number
  high: number
  windows: number
  /** Share of cold windows among the lit ones. */
  cold: number
}

/** A row of towers, standing on y, with lit windows. */
export function skyline(x: number, y: number, w: number, h: number, seed: number, look: Skyline): string {
  const roll = dice(seed)
  let outline = ''
  let windows = ''
  for (let i = 0; i < look.towers; i++) {
    const bx = x + (i / look.towers) * w + ((roll() - 0.5) * w) / look.towers
    const bw = (w / look.towers) * (0.6 + roll())
    const bh = h * (look.low + (look.high - look.low) * roll() ** 1.6)
    const top = y - bh
    outline += tower(roll(), bx, bw, bh, top, y)
    const columns = Math.max(1, Math.floor(bw / 13))
    for (let row = top + bh * 0.32; row < y - 8; row += 15) {
      for (let column = 0; column < columns; column++) {
        if (roll() > look.windows) continue
        const wx = bx + bw * 0.22 + ((column + 0.3) * bw * 0.58) / columns
        windows += `<rect x="${n(wx)}" y="${n(row + roll() * 3)}" width="${n(3 + roll() * 2)}" height="${n(5 + roll() * 3)}" fill="${roll() < look.cold ? '#8FDCF6' : '#FFCF7A'}" opacity="${(0.45 + roll() * 0.55).toFixed(2)}"/>`
      }
    }
  }
  return `<path d="${outline}" fill="${look.fill}"/>${windows}`
}

function tower(kind: number, x: number, w: number, h: number, top: number, y: number): string {
  const p = (...v: number[]) => v.map(n).join(' ')
  if (kind < 0.25)
    return `M${p(x, y)}L${p(x + w * 0.1, top + w)}Q${p(x + w * 0.5, top - w * 0.5, x + w * 0.9, top + w)}L${p(x + w, y)}Z`
  if (kind < 0.5)
    return `M${p(x, y)}L${p(x + w * 0.2, top + h * 0.3)}L${p(x + w * 0.42, top)}L${p(x + w * 0.5, top - h * 0.12)}L${p(x + w * 0.58, top)}L${p(x + w * 0.8, top + h * 0.3)}L${p(x + w, y)}Z`
  if (kind < 0.75) return `M${p(x, y)}L${p(x, top + w * 0.4)}L${p(x + w, top)}L${p(x + w, y)}Z`
  return `M${p(x, y)}L${p(x + w * 0.05, top + h * 0.25)}L${p(x + w * 0.25, top + h * 0.25)}L${p(x + w * 0.25, top)}L${p(x + w * 0.7, top)}L${p(x + w * 0.7, top + h * 0.15)}L${p(x + w, top + h * 0.15)}L${p(x + w, y)}Z`
}

const FULL = [-120, -70, 2160, 1220] as const

const clouds = (high: string, low: string): string =>
  through(
    'air',
    shape(
      'M-140 330C160 290 260 350 420 318C500 300 620 340 760 350C620 404 420 424 -140 420ZM1180 286C1480 210 1640 270 2060 224L2060 304C1700 334 1500 300 1180 286Z',
      high,
      'opacity=".4"',
    ) +
      shape(
        'M-140 560C200 520 500 590 900 550C1300 520 1600 590 2060 540V640C1600 660 1300 610 900 640C500 660 200 610 -140 650Z',
        low,
        'opacity=".3"',
      ),
  )

function sky(id: string, hues: readonly string[], cloud: readonly [string, string], stars: number): string {
  const stops = hues.map((hue, i) => [[0, 0.28, 0.5, 0.68, 0.84][i] ?? 1, hue] as const)
  const bright = [
    [180, 120],
    [620, 60],
    [1180, 44],
    [1520, 130],
    [1820, 70],
    [1690, 250],
  ]
    .map(([x = 0, y = 0]) =>
      shape(`M${x} ${y - 7}l2 5l5 2l-5 2l-2 5l-2 -5l-5 -2l5 -2z`, '#FFF4D6', 'opacity=".9"'),
    )
    .join('')
  return `${linear(id, stops)}${through('air', block(FULL, `url(#${id})`))}${stars ? specks([-100, -60, 2100, 600], '#FFF4D6', stars, 5) + bright : ''}${clouds(...cloud)}`
}

/** A full moon of radius 92 px around (0, 0). */
export const moon = (): string =>
  through(
    'wash',
    dot(0, 0, 92, '#F3E3BD') +
      dot(-24, -20, 16, '#DCC79A', 'opacity=".6"') +
      dot(26, 32, 22, '#DCC79A', 'opacity=".5"') +
      dot(22, -40, 10, '#DCC79A', 'opacity=".5"') +
      shape('M40 -82A92 92 0 0 1 20 90A110 110 0 0 0 40 -82Z', '#D2B98C', 'opacity=".5"'),
  )

const fog = (id: string, y: number, h: number, opacity: number): string =>
  `${linear(id, [
    [0, '#7A5A9A', 0],
    [1, '#B07A9A', opacity],
  ])}${block([-120, y, 2160, h], `url(#${id})`)}`

const cityFar = (): string =>
  through(
    'city',
    skyline(-110, 930, 2140, 560, 11, {
      fill: '#6A5596',
      towers: 32,
      low: 0.35,
      high: 1,
      windows: 0.36,
      cold: 0.4,
    }),
  ) + fog('fogA', 480, 460, 0.45)

const rail = (): string =>
  stroke('M-120 660C300 580 520 720 960 640S1600 580 2060 660', '#2F2860', 9) +
  stroke(
    'M-120 655C300 575 520 715 960 635S1600 575 2060 655',
    '#8FE2FF',
    2,
    'stroke-dasharray="26 60" opacity=".85"',
  )

const cityNear = (): string =>
  rail() +
  through(
    'city',
    skyline(-110, 965, 2140, 460, 23, {
      fill: '#3D3272',
      towers: 28,
      low: 0.25,
      high: 0.95,
      windows: 0.5,
      cold: 0.3,
    }),
  ) +
  fog('fogB', 640, 330, 0.3) +
  through(
    'city',
    skyline(-120, 995, 350, 350, 31, {
      fill: '#211D50',
      towers: 5,
      low: 0.4,
      high: 1,
      windows: 0.56,
      cold: 0.25,
    }) +
      skyline(1720, 995, 320, 330, 37, {
        fill: '#211D50',
        towers: 5,
        low: 0.4,
        high: 1,
        windows: 0.56,
        cold: 0.25,
      }),
  )

/** SkyNest's tower, with a lamp like the sphere at its top; anchored at its foot. */
const skyNest = (): string =>
  through(
    'city',
    shape('M-26 0L-8 -520L0 -790L8 -520L26 0Z', '#463A7C') +
      `<ellipse cx="0" cy="-610" rx="64" ry="17" fill="none" stroke="#463A7C" stroke-width="13"/><ellipse cx="0" cy="-612" rx="64" ry="17" fill="none" stroke="#8FE2FF" stroke-width="2"/>` +
      dot(0, -678, 23, '#BFF0FF') +
      dot(0, -678, 12, '#EAFFFF') +
      stroke('M0 -500V-60', '#8FE2FF', 2, 'opacity=".5" stroke-dasharray="4 18"'),
  )

/** A drifting cloud, long or heaped; anchored at its middle. */
const drifting = (heaped: boolean): string =>
  through(
    'air',
    shape(
      heaped
        ? 'M-260 40C-300 10 -240 -22 -190 -14C-170 -58 -90 -66 -56 -34C-20 -78 80 -74 104 -28C150 -52 220 -30 216 6C270 8 276 40 236 46C80 62 -120 60 -260 40Z'
        : 'M-400 18C-300 -16 -180 -6 -80 -22C40 -40 180 -26 260 -10C330 -14 400 0 420 20C240 42 -180 46 -400 18Z',
      '#8D78B8',
      'opacity=".5"',
    ) +
      shape(
        heaped
          ? 'M-190 -14C-170 -58 -90 -66 -56 -34C-20 -78 80 -74 104 -28C60 -40 -20 -30 -60 -14C-110 -22 -150 -20 -190 -14Z'
          : 'M-80 -22C40 -40 180 -26 260 -10C160 -12 40 -14 -80 -22Z',
        '#D9B8D8',
        'opacity=".4"',
      ),
  )

/** The pieces of the sky, named `sky/<part>`. */
export function skyPieces(): ArtPiece[] {
  return [
    piece('sky/night', 'sky', sky('skyN', SKY_NIGHT, ['#8D6FAE', '#B07A9A'], 190), FULL, { scale: 0.8 }),
    piece(
      'sky/dusk',
      'sky-dusk',
      sky('skyD', ['#2C2560', '#63458A', '#C06A82', '#EE9A70', '#F8C07A'], ['#E58F86', '#F8C07A'], 60),
      FULL,
      { scale: 0.6 },
    ),
    piece(
      'sky/morning',
      'sky-morning',
      sky('skyM', ['#7FB4CC', '#A9CDC8', '#F2DCB0', '#FFDCA0', '#FFC088'], ['#FFF4DC', '#FFF0D0'], 0),
      FULL,
      { scale: 0.6 },
    ),
    piece('sky/moon', 'city', moon(), [-120, -120, 240, 240], { scale: 1.2 }),
    piece('sky/cloud-long', 'city', drifting(false), [-440, -60, 880, 130], { scale: 0.6 }),
    piece('sky/cloud-heap', 'city', drifting(true), [-330, -100, 660, 180], { scale: 0.6 }),
    piece('sky/city-far', 'city', cityFar(), [-120, 330, 2160, 620], { scale: 1 }),
    piece('sky/city-near', 'city', cityNear(), [-120, 480, 2160, 530], { scale: 1 }),
    piece('sky/tower', 'city', skyNest(), [-110, -820, 220, 840], { scale: 1 }),
  ]
}
