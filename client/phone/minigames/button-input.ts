/** Playing a mini-game with buttons: one button per target where it is about taps, else a pad that moves and holds a thumb. */
import { html, type TemplateResult } from 'lit-html'
import type { ActivityId } from '../../../shared/content/ids.ts'
import { FIELD } from '../../../shared/minigames/engine.ts'
import { CORDS } from '../../../shared/minigames/games/bells.ts'
import { FUSE_GRID } from '../../../shared/minigames/games/cellar.ts'
import { LANES } from '../../../shared/minigames/games/encore.ts'
import { DESK } from '../../../shared/minigames/games/inbox.ts'
import { MIRROR_GRID } from '../../../shared/minigames/games/mirror.ts'
import { type Grid, zoneMiddle } from '../../../shared/minigames/match-engine.ts'
import { t } from '../phone-translator.ts'
import { NUDGE } from './keyboard-input.ts'
import type { Thumb } from './thumb.ts'
import { windingButtons } from './winding-buttons.ts'

/** How long a tap by button holds the thumb down (ms). */
const TAP = 90

/** Position (field units) and state of the pad's thumb; kept across renders of the page. */
const padStates = new WeakMap<Thumb, { x: number; y: number; down: boolean }>()

/** The buttons that replace touch in a mini-game. They move `thumb`, like a finger on the field. */
export function buttonsFor(activity: ActivityId, thumb: Thumb): TemplateResult {
  if (activity === 'mirror')
    return zones(thumb, MIRROR_GRID, MIRROR_GRID.rows * MIRROR_GRID.columns, faceLabel)
  if (activity === 'cellar') return zones(thumb, FUSE_GRID, FUSE_GRID.rows * FUSE_GRID.columns, String)
  if (activity === 'encore') return zones(thumb, LANES, LANES.columns, String)
  if (activity === 'bells') return zones(thumb, CORDS, CORDS.columns, String)
  if (activity === 'inbox') return sides(thumb)
  if (activity === 'musicbox') return windingButtons(thumb)
  return pad(thumb)
}

const faceLabel = (n: number): string => {
  const part = (['brows', 'eyes', 'mouth'] as const)[Math.floor((n - 1) / MIRROR_GRID.columns)] ?? 'brows'
  return `${t(`mirror.row.${part}`)} ${((n - 1) % MIRROR_GRID.columns) + 1}`
}

const zones = (
  thumb: Thumb,
  grid: Grid,
  count: number,
  label: (n: number) => string,
) => html`<div class="play-zones" style="--columns:${grid.columns}">
  ${Array.from(
    { length: count },
    (_, zone) => html`<button
      class="button"
      type="button"
      @click=${() => {
        thumb.put(zoneMiddle(grid, zone))
        setTimeout(() => thumb.put(null), TAP)
      }}
    >
      ${label(zone + 1)}
    </button>`,
  )}
</div>`

/** Flicks the sheet on the desk to the left or the right. */
const sides = (thumb: Thumb) => {
  const flick = (side: number) => () => {
    thumb.put(DESK)
    setTimeout(() => thumb.put({ x: DESK.x + side * DESK.width * 0.5, y: DESK.y }), TAP)
    setTimeout(() => thumb.put(null), TAP * 2)
  }
  return html`<div class="play-zones" style="--columns:2">
    <button class="button" type="button" @click=${flick(-1)}>${t('play.left')}</button>
    <button class="button" type="button" @click=${flick(1)}>${t('play.right')}</button>
  </div>`
}

function pad(thumb: Thumb): TemplateResult {
  const at = padStates.get(thumb) ?? { x: FIELD.width / 2, y: FIELD.height * 0.75, down: false }
  padStates.set(thumb, at)
  const move = (dx: number, dy: number) => () => {
    at.x = Math.max(0, Math.min(FIELD.width, at.x + dx))
    at.y = Math.max(0, Math.min(FIELD.height, at.y + dy))
    if (at.down) thumb.put(at)
  }
  const press = (event: Event) => {
    at.down = !at.down
    thumb.put(at.down ? at : null)
    const button = event.currentTarget as HTMLElement
    button.setAttribute('aria-pressed', String(at.down))
    button.textContent = at.down ? t('play.release') : t('play.hold')
  }
  return html`<div class="play-pad">
    <button class="button" type="button" @click=${move(-NUDGE, 0)}>${t('play.left')}</button>
    <button class="button" type="button" @click=${move(0, -NUDGE)}>${t('play.up')}</button>
    <button class="button" type="button" @click=${move(0, NUDGE)}>${t('play.down')}</button>
    <button class="button" type="button" @click=${move(NUDGE, 0)}>${t('play.right')}</button>
    <button class="button main" type="button" aria-pressed=${String(at.down)} @click=${press}>${at.down ? t('play.release') : t('play.hold')}</button>
  </div>`
}
