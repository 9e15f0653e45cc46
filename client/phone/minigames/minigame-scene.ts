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
import { createFieldCanvas } from './canvas.ts'
import { createDemoThumb, type DemoThumb } from './demo-thumb.ts'
import { createEffects } from './effects.ts'
import { createRenderer } from './games/index.ts'
import { drawCountdown } from './lead-in.ts'
import { addTextures, fetchDreamArt, fetchFigure } from './minigame-art.ts'
import { noFeedback, playFeedback } from './minigame-feedback.ts'
import type { MinigameRenderer, RendererDeps } from './painter.ts'
import { createMeter, type Meter } from './progress-meter.ts'
import { createResultPicture, type ResultPicture } from './result-picture.ts'

/** Sharp enough for any phone; more pixels only cost. */
const SHARPEST = 2
const NIGHT = '#12132b'

/** What to draw. */
export interface Frame {
  state: ActivityState
  /** How far the next step has come, −1 to 1. */
  stepProgress: number
  /** The practised thumb of the picture that shows how, or null while one plays. */
  demoTouch: Touch | null
  /** Where a thumb belongs, for whoever has not touched anything yet. */
  hintTouch: Touch | null
  /** ms until one plays, while it is shown how. */
  msUntilStart: number
  /** The thumb as it is now, told to the engine or not. */
  touch: Touch
  end: 'none' | 'done' | 'cut'
  /** ms since the end, and what it was worth. */
  msSinceEnd: number
  score: Score
}

export interface MinigameScene {
  close(): void
}

/** @throws Error if the painted pieces cannot be had */
export async function openScene(
  holder: HTMLElement,
  play: PlayView,
  phone: PhoneContext,
  next: () => Readonly<Frame>,
): Promise<MinigameScene> {
  const [pieces, figure] = await Promise.all([
    fetchDreamArt(),
    play.activity === 'encore' ? fetchFigure(phone.role) : undefined,
    document.fonts.load('700 40px Andika').catch(() => undefined),
    document.fonts.load('900 40px "Londrina Solid"').catch(() => undefined),
  ])
  const sharpness = Math.min(SHARPEST, devicePixelRatio || 1)
  const engine = engines[play.activity]
  const width = () => Math.max(1, Math.round(holder.clientWidth * sharpness))
  const height = () => Math.max(1, Math.round(holder.clientHeight * sharpness))

  class Play extends Scene {
    deps: RendererDeps | null = null
    minigame: MinigameRenderer | null = null
    meter: Meter | null = null
    resultPicture: ResultPicture | null = null
    demoThumb: DemoThumb | null = null
    last: ActivityState | null = null
    showing = true
    readonly touch = { down: false, x: 0, y: 0 }
    readonly ended: { since: number; score: Score } = { since: -1, score: 0 }

    create() {
      addTextures(this, pieces, figure)
      const effects = createEffects()
      const deps: RendererDeps = {
        canvas: createFieldCanvas(this),
        effects,
        touch: this.touch,
        ended: this.ended,
        play,
        view: phone.view,
        role: phone.role,
        feedback: (...said) => (this.showing ? noFeedback : playFeedback)(...said),
      }
      this.deps = deps
      this.minigame = createRenderer(deps)
      this.meter = createMeter(engine, effects, deps.feedback)
      this.resultPicture = createResultPicture(
        effects,
        deps.feedback,
        engine.marks,
        isDream(play.activity) ? 'dreamt' : 'gesture',
      )
      this.demoThumb = createDemoThumb(play.activity === 'lanterns' ? 0.55 : undefined)
      this.minigame.begin()
    }

    override update() {
      const { deps, minigame, meter, resultPicture, demoThumb, touch } = this
      if (!deps || !minigame || !meter || !resultPicture || !demoThumb) return
      const now = next()
      const { state } = now
      const begins = this.showing && now.demoTouch === null && now.end === 'none' && this.last !== null
      this.showing = now.demoTouch !== null
      if (state !== this.last) {
        this.last = state
        deps.effects.reset()
        meter.reset()
        demoThumb.reset()
        minigame.reset()
      }
      // It is the dreamer's turn: seen, heard and felt.
      if (begins) {
        deps.effects.ripple(FIELD.width / 2, FIELD.height / 2, 0xfff0c8, 120, 640)
        deps.feedback('pick', 7, 'hit')
      }
      const thumb = now.demoTouch ?? now.touch
      touch.down = thumb !== NO_TOUCH && now.end === 'none'
      if (touch.down) {
        touch.x = touchX(thumb)
        touch.y = touchY(thumb)
      }
      const { canvas } = deps
      const since = now.end === 'done' ? now.msSinceEnd / play.stepMs : -1
      this.ended.since = since
      this.ended.score = now.score
      const time = state.step + now.stepProgress + Math.max(0, since)
      canvas.setScale(this.scale.width / FIELD.width)
      canvas.beginFrame()
      if (now.end === 'done') resultPicture.dim(canvas, now.msSinceEnd)
      minigame.draw(state, time)
      if (now.end === 'cut') resultPicture.drawFuse(canvas, now.msSinceEnd)
      else if (now.end === 'done') resultPicture.draw(canvas, now.msSinceEnd, now.score)
      if (now.end !== 'cut') {
        if (now.demoTouch === null && now.end === 'none') meter.draw(canvas, state, time, minigame.colour)
        deps.effects.draw(canvas, time, now.end === 'done' ? 'top' : 'over')
      }
      if (now.demoTouch !== null) {
        demoThumb.draw(canvas, now.demoTouch, time)
        drawCountdown(canvas, now.msUntilStart)
      } else if (now.hintTouch !== null) demoThumb.draw(canvas, now.hintTouch, time, true)
      canvas.endFrame()
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
export const prepare = (): Promise<unknown> => fetchDreamArt()
