/** The lanterns. */
import { FAMILY, MEMBER_INK, type Member } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import { dot, oval, radial, shape, stroke, through } from '../lib/svg.ts'

const IRON = '#2A1C22'

/**
 * A lantern hangs from (0, 0). The game composes it: glass (dark or lit), flame, iron in the member's colour, five
 * beads. LANTERN in client/screen/world/house-layout.ts has the positions of flame and beads.
 */
const glass = (lit: boolean): string => {
  const pane = lit
    ? radial(
        'glow',
        [
          [0, '#FFF7D8'],
          [0.4, '#FFCF7A'],
          [1, '#E77F2C'],
        ],
        'cx=".5" cy=".62" r=".7"',
      )
    : ''
  return `${pane}${shape('M-23 26L23 26L30 82L-30 82Z', lit ? 'url(#glow)' : '#2C2848')}${shape('M-21 28L-11 28L-14 80L-28 80Z', '#fff', `opacity="${lit ? 0.22 : 0.1}"`)}`
}

const flame = (): string =>
  shape('M0 -30C9 -18 13 -8 10 1C8 8 -8 8 -10 1C-13 -8 -6 -16 0 -30Z', '#FFB45A') +
  shape('M0 -20C6 -11 8 -5 6 1C4 6 -4 6 -6 1C-8 -5 -4 -12 0 -20Z', '#FFE3A0') +
  shape('M0 -10C3 -5 4 -1 3 2C2 5 -2 5 -3 2C-4 -1 -2 -5 0 -10Z', '#FFFBE6')

function iron(member: Member): string {
  const { main, dark } = MEMBER_INK[member]
  const caps =
    dot(0, 2, 4, 'none', `stroke="${IRON}" stroke-width="3"`) +
    stroke('M-14 24C-14 8 14 8 14 24', IRON, 3.2) +
    shape('M-23 25L23 25L16 14L-16 14Z', main) +
    shape('M-23 25L-8 25L-8 14L-16 14Z', '#fff', 'opacity=".25"') +
    shape('M-24 23H24V29H-24Z', IRON)
  const bars = stroke('M-23 27L-30 82M23 27L30 82M-8 27L-10 82M8 27L10 82', IRON, 2.6)
  const foot =
    shape('M-33 80L33 80L27 93L-27 93Z', main) +
    shape('M-33 80L33 80L31 84L-31 84Z', IRON) +
    shape('M6 84L31 84L27 93L4 93Z', dark, 'opacity=".7"')
  const rail = stroke('M-31 92C-26 114 26 114 31 92', IRON, 2.4)
  return caps + bars + foot + rail
}

const EMBLEM: Record<Member, string> = {
  ava: shape('M0 1C5 -8 14 -6 13 0C12.500 5 5 5 0 3C-5 5 -12.500 5 -13 0C-14 -6 -5 -8 0 1Z', '#F4EAFD'),
  leo: shape('M0 -6L14 5C8 2.500 4 4 0 6.500C-4 4 -8 2.500 -14 5Z', '#E4FBFF'),
  elara: shape('M-6 -4H6V8H-6ZM-2 -8H2V-4H-2Z', '#FFF6DA'),
  caleb: shape('M-4 -4H4L6 5H-6ZM-3 -7H3L4 -4H-4ZM-7 5H7V8H-7Z', '#FFE9CF'),
}

const bead = (lit: boolean): string =>
  dot(0, 0, 6.4, lit ? '#FFE3A0' : '#2B2748', `stroke="${IRON}" stroke-width="2.200"`) +
  (lit ? dot(-1.5, -2, 2.4, '#FFFBE6') : dot(-2, -2, 1.6, '#6A6490'))

/** The parts, named `lantern/<part>`. */
export function lanternPieces(): ArtPiece[] {
  const frame = [-50, -20, 100, 150] as const
  return [
    piece('lantern/glass-lit', 'props', through('soft', glass(true)), frame),
    piece('lantern/glass-dark', 'props', through('soft', glass(false)), frame),
    piece('lantern/flame', 'props', through('soft', flame()), [-20, -40, 40, 60]),
    piece('lantern/bead-lit', 'props', through('soft', bead(true)), [-14, -14, 28, 28]),
    piece('lantern/bead-dark', 'props', through('soft', bead(false)), [-14, -14, 28, 28]),
    ...FAMILY.map((member) =>
      piece(
        `lantern/iron-${member}`,
        'props',
        through(
          'paperSmall',
          `${iron(member)}<g transform="translate(0 88.500) scale(.55)">${EMBLEM[member]}</g>`,
        ),
        frame,
      ),
    ),
    piece('lantern/dust', 'props', through('soft', oval(0, 0, 3, 3, '#FFCF7A')), [-8, -8, 16, 16]),
  ]
}
