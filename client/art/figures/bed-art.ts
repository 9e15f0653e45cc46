/** The beds of the sleeping poses. */
import { FAMILY, INK, MEMBER_INK, type Member } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import { at, dot, oval, shape, stroke, through } from '../lib/svg.ts'

/** Length of each sleeper under the quilt (px). */
const LENGTH: Record<Member, number> = { ava: 130, leo: 170, elara: 180, caleb: 190 }

/** The pillow and the mattress edge, behind the head. The anchor is the middle of the floor line. */
function bed(member: Member): string {
  const half = LENGTH[member] / 2 + 70
  const mattress =
    shape(
      `M${-half} 6C${-half - 4} -8 ${-half} -16 ${-half + 8} -17L${half - 12} -17C${half} -16 ${half + 3} -8 ${half} 6Z`,
      '#E9DFCB',
    ) + stroke(`M${-half + 6} -4H${half - 6}`, '#C9B9A0', 2)
  const pillow =
    shape(
      `M${-half + 4} -16C${-half - 6} -36 ${-half + 12} -48 ${-half + 40} -44C${-half + 66} -48 ${-half + 86} -40 ${-half + 84} -16Z`,
      '#FBF3E2',
    ) + stroke(`M${-half + 14} -34C${-half + 30} -38 ${-half + 50} -38 ${-half + 70} -34`, '#D8C8AA', 2)
  return through('figure', mattress + pillow)
}

const EMBLEM: Record<Member, string> = {
  ava:
    shape('M0 2C8 -13 22 -10 21 0C20 9 8 9 0 5C-8 9 -20 9 -21 0C-22 -10 -8 -13 0 2Z', '#F4EAFD') +
    dot(-12, 0, 2.6, '#6A57A6') +
    dot(12, 0, 2.6, '#6A57A6'),
  leo:
    shape('M0 -13L28 10C17 5 9 8 0 13C-9 8 -17 5 -28 10Z', '#BFE9FA') + stroke('M0 -12V12', '#164A72', 1.6),
  elara:
    shape('M-11 -8H11V16H-11Z', '#FFF3D0') +
    shape('M-11 -8H11V-1H-11Z', INK.sphere) +
    dot(0, 7, 4, INK.amber) +
    shape('M-3 -15H3V-8H-3Z', '#FFF3D0'),
  caleb: shape('M-8 -8H8L12 10H-12Z', '#FFD89A') + shape('M-6 -14H6L8 -8H-8ZM-13 10H13V15H-13Z', '#4A1A12'),
}

/** The quilt with the sleeper's emblem. The game scales it from its lower edge to show breathing. */
function quilt(member: Member): string {
  const { main, dark, light } = MEMBER_INK[member]
  const half = LENGTH[member] / 2 + 66
  const left = -half + 62
  const back = member === 'caleb' ? 70 : member === 'ava' ? 50 : 58
  const cover = shape(
    `M${left} 7C${left - 8} -20 ${left + 4} -46 ${left + 24} -${back}C${left + 60} -${back + 12} ${left + 100} -${back} ${half - 70} -46C${half - 50} -40 ${half - 36} -58 ${half - 18} -52C${half + 2} -44 ${half + 6} -14 ${half} 7Z`,
    main,
  )
  const fold = shape(
    `M${left} 7C${left - 8} -20 ${left + 4} -46 ${left + 24} -${back}C${left + 34} -${back + 3} ${left + 40} -${back + 3} ${left + 46} -${back + 3}C${left + 28} -40 ${left + 22} -16 ${left + 28} 7Z`,
    INK.paper,
  )
  const shade =
    shape(`M${left + 30} 7C${left + 70} -12 ${half - 60} -4 ${half} 7Z`, dark, 'opacity=".65"') +
    stroke(
      `M${left + 60} -${back - 8}C${left + 56} -30 ${left + 60} -10 ${left + 58} 4M${half - 62} -40C${half - 68} -24 ${half - 66} -8 ${half - 70} 4`,
      dark,
      2.4,
      'opacity=".5"',
    )
  const feet = oval(half - 22, -40, 14, 10, light, 'opacity=".5"')
  const step = (half - 90 - left) / 2
  const emblems = [0, 1, 2]
    .map((i) => at(left + 66 + i * step * 0.86, -26 + (i % 2) * 4, EMBLEM[member], 0.8, -6 + i * 7))
    .join('')
  return through('figure', cover + feet + shade + fold + emblems)
}

/** The bed and the quilt of each member's sleeping pose. */
export function bedPieces(): ArtPiece[] {
  return FAMILY.flatMap((member) => [
    piece(`${member}/bed`, 'figures', bed(member), [-190, -70, 380, 90]),
    piece(`${member}/quilt`, 'figures', quilt(member), [-190, -110, 380, 130]),
  ])
}
