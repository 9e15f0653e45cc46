/** Winding the music box by buttons: the handle turns by itself, and the buttons say how fast and which way. */
import { html, type TemplateResult } from 'lit-html'
import { STEP_MS } from '../../../shared/minigames/engine.ts'
import { ARM, AXLE } from '../../../shared/minigames/games/musicbox.ts'
import { t } from '../phone-translator.ts'
import type { Thumb } from './thumb.ts'

/** How much one press changes the speed, and the highest speed (radians in a step). */
const NOTCH = 0.02
const FASTEST = 0.2

/** The handle of each thumb; kept across renders of the page. */
const handles = new WeakMap<Thumb, { speed: number; angle: number; turning: boolean }>()

/** The buttons. They move `thumb` in circles for as long as they are on the page. */
export function windingButtons(thumb: Thumb): TemplateResult {
  const handle = handles.get(thumb) ?? { speed: 0, angle: 0, turning: false }
  handles.set(thumb, handle)
  const turn = (button: HTMLElement) => {
    if (handle.turning) return
    handle.turning = true
    const timer = setInterval(() => {
      if (!button.isConnected || handle.speed === 0) {
        clearInterval(timer)
        handle.turning = false
        thumb.put(null)
        return
      }
      handle.angle += handle.speed
      thumb.put({ x: AXLE.x + Math.cos(handle.angle) * ARM, y: AXLE.y + Math.sin(handle.angle) * ARM })
    }, STEP_MS)
  }
  const change = (next: (speed: number) => number) => (event: Event) => {
    handle.speed = next(handle.speed)
    turn(event.currentTarget as HTMLElement)
  }
  /** The speed with this much more of it, in the same direction; clockwise from rest. */
  const faster = (more: number) => (speed: number) => {
    const size = Math.max(0, Math.min(FASTEST, Math.abs(speed) + more))
    return (speed < 0 ? -1 : 1) * (size < NOTCH / 2 ? 0 : size)
  }
  return html`<div class="play-zones" style="--columns:3">
    <button class="button" type="button" @click=${change(faster(-NOTCH))}>${t('play.slower')}</button>
    <button class="button" type="button" @click=${change(faster(NOTCH))}>${t('play.faster')}</button>
    <button class="button" type="button" @click=${change((speed) => -speed)}>${t('play.back')}</button>
  </div>`
}
