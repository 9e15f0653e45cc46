/** The picture of a playing field: Phaser draws, the DOM above it listens. Sent for when the first dream nears. */
import { AUTO, Game, Scale, Scene } from 'phaser'
import { type ActivityState, FIELD, type Touch, unpackTouch } from '../../../shared/activities/engine.ts'
import type { PlayView, PublicView } from '../../../shared/view/types.ts'
import { painterFor } from './painters/index.ts'
import { createSheet, type Sheet } from './sheet.ts'

/** Sharp enough for any phone; more pixels only cost. */
const SHARPEST = 2

export interface Frame {
  state: ActivityState
  /** How far the next step has come, 0–1. */
  part: number
  /** The practised thumb of the picture that shows how, or null while one plays. */
  ghost: Touch | null
}

export interface Stage {
  close(): void
}

export async function openStage(
  holder: HTMLElement,
  play: PlayView,
  view: PublicView,
  next: () => Frame,
): Promise<Stage> {
  await document.fonts.load('700 40px Andika').catch(() => undefined)
  const sharpness = Math.min(SHARPEST, devicePixelRatio || 1)
  const painter = painterFor(play, view)
  const width = () => Math.max(1, Math.round(holder.clientWidth * sharpness))
  const height = () => Math.max(1, Math.round(holder.clientHeight * sharpness))

  class Play extends Scene {
    sheet: Sheet | null = null
    create() {
      this.sheet = createSheet(this)
      painter.begin(this.sheet)
    }
    override update() {
      if (!this.sheet) return
      const { state, part, ghost } = next()
      this.sheet.fit(this.scale.width / FIELD.width)
      this.sheet.clear()
      painter.draw(this.sheet, state, state.step + part)
      const at = ghost === null ? undefined : unpackTouch(ghost)
      if (at) this.sheet.thumb(at.x, at.y)
    }
  }

  const game = new Game({
    type: AUTO,
    parent: holder,
    width: width(),
    height: height(),
    backgroundColor: painter.backdrop.bottom,
    scene: Play,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    render: { powerPreference: 'low-power' },
    scale: { mode: Scale.NONE, zoom: 1 / sharpness },
  })
  game.canvas.setAttribute('aria-hidden', 'true')
  const resized = new ResizeObserver(() => game.scale.resize(width(), height()))
  resized.observe(holder)
  return {
    close() {
      resized.disconnect()
      game.destroy(true)
    },
  }
}
