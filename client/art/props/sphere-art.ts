/** The DreamSphere. */
import { type ArtPiece, piece } from '../lib/piece.ts'
import { at, cut, dot, n, oval, radial, shape, stroke, through } from '../lib/svg.ts'

/** The anchor of all parts is the ball's centre; its radius is 100 px. The game moves the eye. */
const DEEP = '#0D1D4A'
const BALL = radial(
  'ball',
  [
    [0, '#D6F7FF'],
    [0.35, '#7FD6F7'],
    [0.72, '#2F86CF'],
    [1, '#1B3F93'],
  ],
  'cx=".42" cy=".34" r=".72"',
)
const DIM = radial(
  'ball',
  [
    [0, '#8FB6D6'],
    [0.4, '#4F80B4'],
    [0.8, '#274C8C'],
    [1, '#182A66'],
  ],
  'cx=".42" cy=".34" r=".72"',
)
const IRIS = radial('iris', [
  [0, '#EAFFFF'],
  [0.4, '#8FE6FF'],
  [0.8, '#37A5E6'],
  [1, '#1D5FB4'],
])

function ball(body: string, lit: boolean): string {
  const lights = [...Array(9).keys()].map((i) => {
    const a = -70 + i * 17.5
    return `M${n(a * 1.1)} ${n(62 - Math.abs(a) * 0.22)}v${8 + (i % 3) * 5}`
  })
  return `${body}${dot(0, 0, 104, '#17204C')}${dot(0, 0, 100, 'url(#ball)')}
${shape('M-92 -30C-60 -96 60 -96 92 -30C60 -62 -60 -62 -92 -30Z', '#EAFAFF', `opacity="${lit ? 0.5 : 0.25}"`)}${shape('M-97 14C-60 54 60 54 97 14C84 70 40 98 0 98C-40 98 -84 70 -97 14Z', '#12306E', 'opacity=".45"')}
${stroke('M-98 -4C-60 34 60 34 98 -4', '#0F2556', 3.4)}${stroke('M-98 -8C-60 29 60 29 98 -8', '#C9F3FF', 1.6, `opacity="${lit ? 0.8 : 0.35}"`)}
${lit ? stroke(lights.join(''), '#9FE8FF', 3.4, 'opacity=".7"') : ''}
${stroke('M-66 -58C-50 -78 -24 -88 -2 -89', '#fff', 6.5, `opacity="${lit ? 0.8 : 0.4}"`)}${dot(-76, -42, 4.5, '#fff', `opacity="${lit ? 0.75 : 0.4}"`)}`
}

function eye(): string {
  const rays = [...Array(18).keys()].map((i) => {
    const a = (i / 18) * Math.PI * 2
    return `M${n(Math.cos(a) * 24)} ${n(Math.sin(a) * 23)}L${n(Math.cos(a) * 36)} ${n(Math.sin(a) * 33)}`
  })
  return `${IRIS}${oval(0, 0, 48, 45, DEEP)}${oval(0, 0, 42, 39, 'url(#iris)')}${stroke(rays.join(''), '#E6FBFF', 1.8, 'opacity=".55"')}`
}

const pupil = (): string =>
  oval(0, 0, 18, 20, '#071233') + oval(-5, -7, 6.5, 5.5, '#fff') + dot(7, 8, 2.6, '#BFF0FF')

/** A half-closed lid, for a sulking sphere. */
const sulkLid = (): string =>
  cut(
    'socket',
    'M-48 0A48 45 0 0 1 48 0A48 45 0 0 1 -48 0Z',
    shape('M-60 -60H60V-4C30 -18 -30 -12 -60 -2Z', '#2A6CB4') +
      stroke('M-60 -2C-30 -12 30 -18 60 -4', DEEP, 5),
  ) + stroke('M-47 -8A48 45 0 0 1 47 -10', DEEP, 5)

const closedLid = (): string =>
  stroke('M-46 -2C-26 20 26 20 46 -2M-36 9l-8 9M-13 16l-3 11M13 16l3 11M36 9l8 9', DEEP, 5.5)

const dais = (): string =>
  shape('M-70 78C-84 110 -92 134 -97 156L97 156C92 134 84 110 70 78Z', '#1B2350') +
  shape('M-97 156L-116 178L116 178L97 156Z', '#141A3E') +
  shape('M-58 96L-66 156L-30 156L-30 108Z', '#2D3A78') +
  shape('M56 96L62 156L40 156L38 108Z', '#2D3A78', 'opacity=".6"') +
  stroke('M-86 140L86 140', '#58C7F3', 3, 'opacity=".85"') +
  [-60, -20, 20, 60].map((x) => dot(x, 167, 3, '#8FE2FF')).join('') +
  shape('M-62 84C-40 104 40 104 62 84L66 94C40 114 -40 114 -66 94Z', '#0F1638')

const CRACK = 'M4 -112L-8 -66L16 -42L-8 -8L20 18L-4 50L14 112'
const BRANCHES = 'M-8 -66L-44 -78M-8 -8L-52 14L-72 8M20 18L58 22L76 44M16 -42L56 -58M-4 50L-32 66'
const half = (left: boolean, id: string): string => {
  const side = left ? -140 : 140
  const whole = ball(BALL, true) + at(14, -6, eye() + at(9, 6, pupil()))
  return cut(id, `M${side} -140L4 -140L-8 -66L16 -42L-8 -8L20 18L-4 50L14 140L${side} 140Z`, whole)
}

const shard = (): string =>
  shape('M-16 12L2 -20L17 4L5 17Z', '#7FD6F7') +
  shape('M-16 12L2 -20L0 7Z', '#D6F7FF') +
  stroke('M-16 12L2 -20L17 4', '#EAFFFF', 1.4)

/** The parts, named `sphere/<part>`. */
export function spherePieces(): ArtPiece[] {
  const big = [-130, -130, 260, 330] as const
  const on = (name: string, svg: string, filter = 'figure') =>
    piece(`sphere/${name}`, 'props', through(filter, svg), big)
  return [
    on('dais', dais(), 'paper'),
    on('ball', ball(BALL, true)),
    on('ball-dim', ball(DIM, false)),
    on('eye', eye(), 'soft'),
    on('pupil', pupil(), 'soft'),
    on('lid-sulk', sulkLid(), 'soft'),
    on('lid-closed', closedLid(), 'soft'),
    on('half-left', half(true, 'halfL'), 'paper'),
    on('half-right', half(false, 'halfR'), 'paper'),
    piece(
      'sphere/crack',
      'props',
      stroke(CRACK, '#8FE2FF', 16, 'filter="url(#blur6)"') +
        stroke(CRACK, '#fff', 8) +
        stroke(BRANCHES, '#8FE2FF', 9, 'filter="url(#blur6)"') +
        stroke(BRANCHES, '#EAFFFF', 3.6),
      big,
    ),
    piece('sphere/shard', 'props', through('paperSmall', shard()), [-40, -40, 80, 80]),
  ]
}
