/** The picture of a playing field: Phaser draws, the DOM above it listens. Sent for when the first dream nears. */
import { AUTO, Game, Scale, Scene } from 'phaser'
import {
  type ActivityState,
  FIELD,
  NO_TOUCH,
  type Score,
  type Touch,
  touchX,
  touchY,
} from '../../../shared/minigames/engine.ts'
import { engines, isDream } from '../../../shared/minigames/registry.ts'
import type { PlayView } from '../../../shared/views/types.ts'
import type { PhoneContext } from '../phone-context.ts'
import { createSheet } from './canvas.ts'
import { createGhost, type Ghost } from './demo-thumb.ts'
import { createFx } from './effects.ts'
import { painterFor } from './games/index.ts'
import { drawLead } from './lead-in.ts'
import { addPieces, fetchFigure, fetchPieces } from './minigame-art.ts'
import { feel, silent } from './minigame-feedback.ts'
import type { Kit, Painter } from './painter.ts'
import { createMeter, type Meter } from './progress-meter.ts'
import { createFinale, type Finale } from './result-picture.ts'

/** Sharp enough for any phone; more pixels only cost. */
const SHARPEST = 2
const NIGHT = '#12132b'

/** What to draw. */
export interface Frame {
  state: ActivityState
  /** How far the next step has come, −1 to 1. */
  part: number
  /** The practised thumb of the picture that shows how, or null while one plays. */
  ghost: Touch | null
  /** Where a thumb belongs, for whoever has not touched anything yet. */
  hint: Touch | null
  /** ms until one plays, while it is shown how. */
  lead: number
  /** The thumb as it is now, told to the engine or not. */
  touch: Touch
  end: 'none' | 'done' | 'cut'
  /** ms since the end, and what it was worth. */
  age: number
  score: Score
}

export interface MinigameScene {
  close(): void
}

/** @throws Error if the painted pieces cannot be had */
export async function openStage(
  holder: HTMLElement,
  play: PlayView,
  phone: PhoneContext,
  next: () => Readonly<Frame>,
): Promise<MinigameScene> {
  const [pieces, figure] = await Promise.all([
    fetchPieces(),
    play.activity === 'encore' ? fetchFigure(phone.role) : undefined,
    document.fonts.load('700 40px Andika').catch(() => undefined),
    document.fonts.load('900 40px "Londrina Solid"').catch(() => undefined),
  ])
  const sharpness = Math.min(SHARPEST, devicePixelRatio || 1)
  const engine = engines[play.activity]
  const width = () => Math.max(1, Math.round(holder.clientWidth * sharpness))
  const height = () => Math.max(1, Math.round(holder.clientHeight * sharpness))

  class Play extends Scene {
    kit: Kit | null = null
    painter: Painter | null = null
    meter: Meter | null = null
    finale: Finale | null = null
    ghost: Ghost | null = null
    last: ActivityState | null = null
    showing = true
    readonly touch = { down: false, x: 0, y: 0 }
    readonly ended: { since: number; score: Score } = { since: -1, score: 0 }

    create() {
      addPieces(this, pieces, figure)
      const fx = createFx()
      const kit: Kit = {
        sheet: createSheet(this),
        fx,
        touch: this.touch,
        ended: this.ended,
        play,
        view: phone.view,
        role: phone.role,
        feel: (...said) => (this.showing ? silent : feel)(...said),
      }
      this.kit = kit
      this.painter = painterFor(kit)
      this.meter = createMeter(engine, fx, kit.feel)
      this.finale = createFinale(fx, kit.feel, engine.marks, isDream(play.activity) ? 'dreamt' : 'gesture')
      this.ghost = createGhost(play.activity === 'lanterns' ? 0.55 : undefined)
      this.painter.begin()
    }

    override update() {
      const { kit, painter, meter, finale, ghost, touch } = this
      if (!kit || !painter || !meter || !finale || !ghost) return
      const now = next()
      const { state } = now
      const begins = this.showing && now.ghost === null && now.end === 'none' && this.last !== null
      this.showing = now.ghost !== null
      if (state !== this.last) {
        this.last = state
        kit.fx.reset()
        meter.reset()
        ghost.reset()
        painter.reset()
      }
      // It is the dreamer's turn: seen, heard and felt.
      if (begins) {
        kit.fx.ripple(FIELD.width / 2, FIELD.height / 2, 0xfff0c8, 120, 640)
        kit.feel('pick', 7, 'hit')
      }
      const thumb = now.ghost ?? now.touch
      touch.down = thumb !== NO_TOUCH && now.end === 'none'
      if (touch.down) {
        touch.x = touchX(thumb)
        touch.y = touchY(thumb)
      }
      const { sheet } = kit
      const since = now.end === 'done' ? now.age / play.stepMs : -1
      this.ended.since = since
      this.ended.score = now.score
      const time = state.step + now.part + Math.max(0, since)
      sheet.fit(this.scale.width / FIELD.width)
      sheet.clear()
      if (now.end === 'done') finale.dim(sheet, now.age)
      painter.draw(state, time)
      if (now.end === 'cut') finale.dark(sheet, now.age)
      else if (now.end === 'done') finale.draw(sheet, now.age, now.score)
      if (now.end !== 'cut') {
        if (now.ghost === null && now.end === 'none') meter.draw(sheet, state, time, painter.colour)
        kit.fx.draw(sheet, time, now.end === 'done' ? 'top' : 'over')
      }
      if (now.ghost !== null) {
        ghost.draw(sheet, now.ghost, time)
        drawLead(sheet, now.lead)
      } else if (now.hint !== null) ghost.draw(sheet, now.hint, time, true)
      sheet.done()
    }
  }

  const game = new Game({
    type: AUTO,
    parent: holder,
    width: width(),
    height: height(),
    backgroundColor: NIGHT,
    scene: Play,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    // One texture a batch: with several, renderers that blend their numbers inexactly leave holes in some of them.
    render: { powerPreference: 'low-power', maxTextures: 1 },
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

/** Sends for what the first dream is drawn with, before anybody sleeps. */
export const prepare = (): Promise<unknown> => fetchPieces()
