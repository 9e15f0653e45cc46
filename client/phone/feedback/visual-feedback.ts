/**
 * What happens in the malfunction is felt on every phone: a light over the paper, a jolt, a stamp on the order. Nothing
 * here flashes more than three times a second, and those who want less motion get the light alone.
 */
import type { Role } from '../../../shared/content/ids.ts'
import type { CueView } from '../../../shared/views/types.ts'
import { lessMotion } from '../../device/reduced-motion.ts'

/** How this phone's last order ended, and which of its own controls was just right. */
export interface OrderFeedback {
  /** Stamped on the last order until the next one comes. */
  readonly stamp: 'done' | 'missed' | null
  /** Index of the control that just did what somebody asked for. */
  readonly hit: number | null
}

export interface VisualFeedback extends OrderFeedback {
  /** Remembers which control was used last: if an order is done next, it was this one. */
  used(control: number): void
  showCues(cues: readonly CueView[], role: Role | null): void
  stop(): void
}

/** Lights over the paper by cue; `mine` are brighter. Colours are in `felt.css`. */
const LIGHTS: Readonly<Record<string, 'good' | 'bad' | 'wind' | 'great' | undefined>> = {
  'order-done': 'good',
  'order-missed': 'bad',
  'light-lost': 'wind',
  'light-back': 'great',
  row: 'great',
  'blanket-kept': 'great',
  'blanket-missed': 'bad',
  rescued: 'great',
  'door-open': 'great',
  'door-wrong': 'bad',
  'beat-right': 'good',
  'beat-wrong': 'bad',
  'hand-lifted': 'bad',
  'hands-held': 'great',
  'lantern-home': 'great',
  gave: 'great',
}
const JOLTS: ReadonlySet<string> = new Set(['order-missed', 'blanket-missed', 'door-wrong', 'light-lost'])

/** No two lights are closer than this (ms): fewer than three in a second. */
const APART = 400
/** How long a light, a jolt and a hit last (ms). */
const LIGHT = 620
const JOLT = 360
const HIT = 900

/** @param changed is called when {@link OrderFeedback} is another */
export function createVisualFeedback(root: HTMLElement, changed: () => void): VisualFeedback {
  const layer = document.createElement('div')
  layer.className = 'felt'
  layer.setAttribute('aria-hidden', 'true')
  root.after(layer)
  let stamp: OrderFeedback['stamp'] = null
  let hit: number | null = null
  let used: number | null = null
  let forget: ReturnType<typeof setTimeout> | undefined
  let lit = Number.NEGATIVE_INFINITY
  let jolted = Number.NEGATIVE_INFINITY

  const light = (kind: string, mine: boolean) => {
    const now = performance.now()
    if (now - lit < APART) return
    lit = now
    layer.dataset.kind = kind
    layer.animate([{ opacity: 0 }, { opacity: mine ? 1 : 0.5, offset: 0.15 }, { opacity: 0 }], {
      duration: LIGHT,
      easing: 'ease-out',
    })
  }

  const jolt = (mine: boolean) => {
    const now = performance.now()
    if (lessMotion() || now - jolted < APART) return
    jolted = now
    const far = mine ? 9 : 4
    const steps = [0, -far, far * 0.8, -far * 0.5, far * 0.3, 0]
    root.querySelector('.phone-stage')?.animate(
      steps.map((x, i) => ({ transform: `translate(${x}px, ${i % 2 ? far * 0.3 : 0}px)` })),
      { duration: JOLT },
    )
  }

  const ended = ({ type, role: doer, other: reader }: CueView, me: Role | null) => {
    if (reader === me) stamp = type === 'order-done' ? 'done' : 'missed'
    if (type === 'order-done' && doer === me) {
      hit = used
      clearTimeout(forget)
      forget = setTimeout(() => {
        hit = null
        changed()
      }, HIT)
    }
    changed()
  }

  return {
    get stamp() {
      return stamp
    },
    get hit() {
      return hit
    },
    used(control) {
      used = control
    },
    showCues(cues, me) {
      for (const cue of cues) {
        const mine = me !== null && (cue.role === me || cue.other === me)
        if (cue.type === 'order-done' || cue.type === 'order-missed') ended(cue, me)
        const kind = LIGHTS[cue.type]
        if (kind) light(kind, mine || kind === 'great')
        if (JOLTS.has(cue.type)) jolt(mine)
      }
    },
    stop() {
      clearTimeout(forget)
      layer.remove()
    },
  }
}
