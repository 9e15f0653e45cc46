/** The faces of the figures, in each mood. */
import type { FaceMood } from '../lib/rig.ts'
import { dot, n, oval, shape, stroke } from '../lib/svg.ts'

const EYE_INK = '#1B1630'

/** Positions and sizes of a face's features (px); faces are seen in three-quarter view, looking right. */
export interface FacePlan {
  /** Centres of the far and the near eye. */
  eyes: readonly [readonly [number, number], readonly [number, number]]
  eye: number
  /** Height of the brows above the eyes, and half the length of a brow. */
  browLift: number
  browHalf: number
  brow: string
  browWidth: number
  mouth: readonly [x: number, y: number, half: number]
  lip: string
  blush: string
}

function eyes(plan: FacePlan, mood: FaceMood): string {
  return plan.eyes
    .map(([x, y]) => {
      const r = plan.eye
      if (mood === 'asleep')
        return stroke(
          `M${n(x - r * 1.5)} ${n(y)}q${n(r * 1.5)} ${n(r * 1.5)} ${n(r * 3)} 0`,
          EYE_INK,
          r * 0.65,
        )
      if (mood === 'happy')
        return stroke(
          `M${n(x - r * 1.4)} ${n(y + r * 0.6)}q${n(r * 1.4)} ${n(-r * 2.3)} ${n(r * 2.8)} 0`,
          EYE_INK,
          r * 0.75,
        )
      const wide = mood === 'worried' ? 1.15 : 1
      const white = mood === 'worried' ? oval(x, y, r * 1.5, r * 1.75, '#FFF6E6', 'opacity=".9"') : ''
      return `${white}${oval(x, y, r * wide * 0.95, r * 1.28 * wide, EYE_INK)}${dot(x + r * 0.35, y - r * 0.45, r * 0.38, '#fff')}`
    })
    .join('')
}

function brows(plan: FacePlan, mood: FaceMood): string {
  const tilt = { calm: 0.3, happy: -0.4, worried: 3.2, asleep: 0 }[mood]
  const lift = plan.browLift + (mood === 'happy' ? 2 : mood === 'worried' ? 1.5 : 0)
  return plan.eyes
    .map(([x, y], side) => {
      const lean = side === 0 ? tilt : -tilt
      const h = plan.browHalf
      return stroke(
        `M${n(x - h)} ${n(y - lift + lean)}Q${n(x)} ${n(y - lift - 2.4)} ${n(x + h)} ${n(y - lift - lean)}`,
        plan.brow,
        plan.browWidth,
      )
    })
    .join('')
}

function mouth(plan: FacePlan, mood: FaceMood): string {
  const [x, y, half] = plan.mouth
  if (mood === 'happy') {
    const open = shape(
      `M${n(x - half)} ${n(y - 1)}Q${n(x)} ${n(y + 1.5)} ${n(x + half)} ${n(y - 2)}Q${n(x + half * 0.6)} ${n(y + half)} ${n(x)} ${n(y + half)}Q${n(x - half * 0.8)} ${n(y + half * 0.9)} ${n(x - half)} ${n(y - 1)}Z`,
      plan.lip,
    )
    const teeth = shape(
      `M${n(x - half * 0.75)} ${n(y)}Q${n(x)} ${n(y + 2)} ${n(x + half * 0.8)} ${n(y - 0.7)}l${n(-half * 0.2)} 2.4Q${n(x)} ${n(y + 4)} ${n(x - half * 0.6)} ${n(y + 2)}Z`,
      '#FFF6E6',
    )
    return open + teeth
  }
  if (mood === 'worried') return oval(x, y + 1, half * 0.42, half * 0.52, plan.lip)
  if (mood === 'asleep')
    return stroke(`M${n(x - half * 0.5)} ${n(y)}q${n(half * 0.5)} 2 ${n(half)} 0`, plan.lip, 1.8)
  return stroke(
    `M${n(x - half * 0.8)} ${n(y - 0.5)}q${n(half * 0.9)} ${n(half * 0.55)} ${n(half * 1.7)} -1`,
    plan.lip,
    2,
  )
}

/** Draws eyes, brows, mouth and cheeks in a mood. */
export function face(plan: FacePlan, mood: FaceMood): string {
  const cheeks = plan.eyes
    .map(([x, y], side) =>
      oval(
        x + (side === 0 ? -3.5 : 0.5),
        y + plan.eye * 3.2,
        plan.eye * (side === 0 ? 1.9 : 1.3),
        plan.eye * 1.2,
        plan.blush,
        'opacity=".5"',
      ),
    )
    .join('')
  return cheeks + eyes(plan, mood) + brows(plan, mood) + mouth(plan, mood)
}
