/** Shows for a moment what has just happened: hearts, cheers, and short lines over the scene. */
import { html, render } from 'lit-html'
import { NOTES, SHOUT } from '../../../shared/content/constants.ts'
import type { Role } from '../../../shared/content/ids.ts'
import type { CueView, PublicView } from '../../../shared/views/types.ts'
import { isMotionReduced } from '../../device/reduced-motion.ts'
import { cheerFace } from '../../ui/cheer-faces.ts'
import { nameOf, t } from '../screen-translator.ts'

/** How long (ms) a line, a cheer and the result of an order are shown. */
const LINE_TIME = 2_600
const CHEER_TIME = 3_200
const VERDICT_TIME = 1_500
/** At most this many at once, so that they do not hide the scene. */
const MAX_TOASTS = 14
/** Least time (ms) between two shakes, since losses come in bursts. */
const SHAKE_INTERVAL = 700

const GOOD = new Set([
  'row',
  'light-back',
  'blanket-kept',
  'rescued',
  'limp',
  'door-open',
  'hands-held',
  'note-opened',
  'hung',
  'goodnight-mutual',
])
/** Cues about one console in the malfunction. */
const STORM = ['rattle-warned', 'rattle', 'steadied', 'idle-taken', 'idle-back', 'limp'] as const
const NAMED = [
  'joined',
  'left',
  'joined-beside',
  'left-beside',
  'took-over',
  'host-passed',
  'fell-asleep',
  'came-back',
  ...STORM,
] as const
const PLAIN = [
  'hung',
  'fuse',
  'goodnight-mutual',
  'note-opened',
  'light-back',
  'light-lost',
  'blanket-kept',
  'blanket-missed',
  'rescued',
  'door-open',
  'door-wrong',
  'beat-wrong',
  'hand-lifted',
  'hands-held',
] as const
const EFFECTS = {
  'order-done': 'done',
  'order-missed': 'missed',
  'light-lost': 'lost',
  'light-back': 'lit',
} as const
const SHAKING = new Set(['light-lost', 'order-missed', 'door-wrong', 'all-dark', 'blanket-missed', 'rattle'])

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value)

/** The short line for a cue, or null for cues that only the picture shows. @param fridge the notes, as the first one has its own line */
export function lineOf({ type, role }: CueView, fridge: PublicView['fridge'] = []): string | null {
  const found = fridge.filter((note) => note !== null)
  if (type === 'note-opened' && found.length === 1) return t('cue.note-opened.first', { count: NOTES.count })
  if (type === 'row') return t('cue.row', { count: SHOUT.rowForLight })
  if (isOneOf(NAMED, type)) return role ? t(`cue.${type}`, { name: nameOf(role) }) : null
  return isOneOf(PLAIN, type) ? t(`cue.${type}`) : null
}

/** The picture, as far as toasts affect it. */
export interface EffectTarget {
  /** Shakes the picture a little. */
  shake(): void
  /** Shows the result of an order or what happened to a light, and whose it was. */
  showEffect(kind: 'done' | 'missed' | 'lost' | 'lit', who: Role | null): void
}

/** The layer of toasts over the scene. */
export class Toasts {
  private readonly layer: HTMLElement
  private readonly target: EffectTarget
  private shakenAt = 0
  private count = 0
  private readonly timers = new Set<ReturnType<typeof setTimeout>>()

  constructor(layer: HTMLElement, scene: EffectTarget) {
    this.layer = layer
    this.target = scene
  }

  /** Shows cues as they arrive. */
  show(cues: readonly CueView[], view: PublicView): void {
    for (const cue of cues) {
      // When the last light goes out there is silence: nothing older stays over it.
      if (cue.type === 'all-dark') this.layer.replaceChildren()
      if (cue.type === 'cheer') this.showFloating(cheerFace(cue.n ?? 0), 'float-cheer', null)
      else if (cue.type === 'heart') this.showFloating('♥', 'float-heart', cue.other ?? cue.role ?? null)
      else if (cue.type === 'sound' && cue.text) this.showFloating(cue.text, 'float-sound', cue.role ?? null)
      else if (cue.type === 'order-done' || cue.type === 'order-missed')
        this.showVerdict(cue.type, cue.role ?? null)
      if (cue.type in EFFECTS)
        this.target.showEffect(EFFECTS[cue.type as keyof typeof EFFECTS], cue.role ?? null)
      const line = view.phase === 'lobby' && cue.type === 'hung' ? null : lineOf(cue, view.fridge)
      if (line) this.showLine(line, cue)
      if (SHAKING.has(cue.type)) this.shake()
    }
  }

  /** Removes all toasts, for good. */
  close(): void {
    for (const timer of this.timers) clearTimeout(timer)
    this.layer.replaceChildren()
  }

  private shake(): void {
    const now = performance.now()
    if (now - this.shakenAt < SHAKE_INTERVAL) return
    this.shakenAt = now
    this.target.shake()
  }

  /** Shows one line at a time: a new one replaces the last. */
  private showLine(text: string, { type, role }: CueView): void {
    this.layer.querySelector('.float-line')?.remove()
    this.add(text, `float-line${GOOD.has(type) ? ' float-good' : ''}`, role ?? null, LINE_TIME)
  }

  /** Shows the result of an order, large, with its owner; a new one replaces the last. */
  private showVerdict(type: 'order-done' | 'order-missed', role: Role | null): void {
    this.layer.querySelector('.float-verdict')?.remove()
    const mark = type === 'order-done' ? '✓' : '✗'
    const text = t(type === 'order-done' ? 'order.done' : 'order.missed')
    const said = role ? t('said.of', { name: nameOf(role), text }) : text
    this.add(`${mark} ${said}`, `float-verdict float-${type}`, role, VERDICT_TIME)
  }

  private showFloating(text: unknown, kind: string, role: Role | null): void {
    if (this.layer.childElementCount >= MAX_TOASTS) return
    this.add(text, kind, role, CHEER_TIME)
  }

  private add(text: unknown, kind: string, role: Role | null, ms: number): void {
    const holder = document.createElement('div')
    this.count++
    holder.className = kind
    if (role) holder.dataset.role = role
    holder.style.setProperty('--place', `${(this.count * 61) % 100}`)
    render(html`${text}`, holder)
    this.layer.append(holder)
    const timer = setTimeout(
      () => {
        this.timers.delete(timer)
        holder.remove()
      },
      isMotionReduced() ? ms / 2 : ms,
    )
    this.timers.add(timer)
  }
}
