/**
 * What cues of the malfunction show on a phone: a light over the page, a jolt, a stamp on the order. Nothing here flashes
 * more than three times a second; with reduced motion there is no jolt.
 */
import type { Role } from '../../../shared/content/ids.ts'
import type { CueView } from '../../../shared/views/types.ts'
import { isMotionReduced } from '../../device/reduced-motion.ts'

/** How this phone's last order ended, and which of its own controls has just fulfilled one. */
export interface OrderFeedback {
  /** How the last order ended; shown until the next one comes. */
  readonly stamp: 'done' | 'missed' | null
  /** Index of the control that has just fulfilled somebody's order. */
  readonly hit: number | null
  /** Number of rattles that count, for a moment after this console has rattled; 0 for the first, which is only a warning. */
  readonly rattles: number | null
}

export interface VisualFeedback extends OrderFeedback {
  /** Remembers the control that was used last: the next order that this role fulfils was fulfilled by it. */
  used(control: number): void
  showCues(cues: readonly CueView[], role: Role | null): void
  /** Removes the light's element and ends the timer. */
  stop(): void
}

/** The light's kind by type of cue. Its colours are in `visual-feedback.css`. */
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
  rattle: 'bad',
  limp: 'great',
}
const JOLTS: ReadonlySet<string> = new Set([
  'order-missed',
  'rattle',
  'blanket-missed',
  'door-wrong',
  'light-lost',
])

/** Least time between two lights, in ms: fewer than three a second. */
const LIGHT_GAP_MS = 400
/** How long a light, a jolt and the mark of a hit last, in ms. */
const LIGHT_MS = 620
const JOLT_MS = 360
const HIT_MS = 900
/** How long the line about a rattle is shown, in ms. */
const RATTLE_MS = 4_500

/**
 * Creates the feedback of one phone, with an element for the light after `root`.
 * @param changed called when {@link OrderFeedback} has changed
 */
export function createVisualFeedback(root: HTMLElement, changed: () => void): VisualFeedback {
  const layer = document.createElement('div')
  layer.className = 'felt'
  layer.setAttribute('aria-hidden', 'true')
  root.after(layer)
  let stamp: OrderFeedback['stamp'] = null
  let hit: number | null = null
  let lastUsed: number | null = null
  let rattles: number | null = null
  let rattleTimer: ReturnType<typeof setTimeout> | undefined
  let hitTimer: ReturnType<typeof setTimeout> | undefined
  let lastLight = Number.NEGATIVE_INFINITY
  let lastJolt = Number.NEGATIVE_INFINITY

  const light = (kind: string, mine: boolean) => {
    const now = performance.now()
    if (now - lastLight < LIGHT_GAP_MS) return
    lastLight = now
    layer.dataset.kind = kind
    layer.animate([{ opacity: 0 }, { opacity: mine ? 1 : 0.5, offset: 0.15 }, { opacity: 0 }], {
      duration: LIGHT_MS,
      easing: 'ease-out',
    })
  }

  const jolt = (mine: boolean) => {
    const now = performance.now()
    if (isMotionReduced() || now - lastJolt < LIGHT_GAP_MS) return
    lastJolt = now
    const far = mine ? 9 : 4
    const steps = [0, -far, far * 0.8, -far * 0.5, far * 0.3, 0]
    root.querySelector('.phone-stage')?.animate(
      steps.map((x, i) => ({ transform: `translate(${x}px, ${i % 2 ? far * 0.3 : 0}px)` })),
      { duration: JOLT_MS },
    )
  }

  const orderEnded = ({ type, role: doer, other: reader }: CueView, me: Role | null) => {
    if (reader === me) stamp = type === 'order-done' ? 'done' : 'missed'
    if (type === 'order-done' && doer === me) {
      hit = lastUsed
      clearTimeout(hitTimer)
      hitTimer = setTimeout(() => {
        hit = null
        changed()
      }, HIT_MS)
    }
    changed()
  }

  const rattled = (count: number) => {
    rattles = count
    clearTimeout(rattleTimer)
    rattleTimer = setTimeout(() => {
      rattles = null
      changed()
    }, RATTLE_MS)
    changed()
  }

  return {
    get stamp() {
      return stamp
    },
    get hit() {
      return hit
    },
    get rattles() {
      return rattles
    },
    used(control) {
      lastUsed = control
    },
    showCues(cues, me) {
      for (const cue of cues) {
        const mine = me !== null && (cue.role === me || cue.other === me)
        if (cue.type === 'order-done' || cue.type === 'order-missed') orderEnded(cue, me)
        if (mine && (cue.type === 'rattle' || cue.type === 'rattle-warned')) rattled(cue.n ?? 0)
        const kind = LIGHTS[cue.type]
        if (kind) light(kind, mine || kind === 'great')
        if (JOLTS.has(cue.type)) jolt(mine)
      }
    },
    stop() {
      clearTimeout(hitTimer)
      clearTimeout(rattleTimer)
      layer.remove()
    },
  }
}
