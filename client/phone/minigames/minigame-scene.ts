/** The Phaser scene of a mini-game. Phaser only draws; input comes from the DOM. Loaded when the first dream is near. */

import { type Game, Scale, Scene } from 'phaser'
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
import { hushDreamMusic } from '../../audio/phone-sounds.ts'
import { awaitFonts } from '../../device/await-fonts.ts'
import { watchContext } from '../../phaser/context-watch.ts'
import { nextTask } from '../../phaser/painting-steps.ts'
import { shouldPaintPlain } from '../../phaser/software-graphics.ts'
import { startGame } from '../../phaser/start-game.ts'
import type { PhoneContext } from '../phone-context.ts'
import { createFieldCanvas } from './canvas.ts'
import { createDemoThumb, type DemoThumb } from './demo-thumb.ts'
import { createEffects } from './effects.ts'
import { drawCountdown } from './lead-in.ts'
import { addTextures, fetchDreamArt, fetchFigure } from './minigame-art.ts'
import { noFeedback, playFeedback } from './minigame-feedback.ts'
import type { CreateRenderer, MinigameRenderer, RendererDeps } from './painter.ts'
import { createMeter, type Meter } from './progress-meter.ts'
import { createResultPicture, type ResultPicture } from './result-picture.ts'

/** Most canvas px per CSS px: sharp enough for any phone, and more costs time. */
const MOST_PIXEL_RATIO = 2
const NIGHT = '#12132b'
/** After this long (ms) without its WebGL context the picture counts as lost. */
const CONTEXT_PATIENCE = 2_000

/** What to draw in one frame. */
export interface Frame {
  state: ActivityState
  /** How far the next step has come, −1 to 1. */
  stepProgress: number
  /** The thumb of the demo; null when the player plays. */
  demoTouch: Touch | null
  /** The hint for a player who has not touched anything yet; else null. */
  hintTouch: Touch | null
  /** Until the player's turn, during the demo. */
  msUntilStart: number
  /** The player's thumb at this moment, also if no step has sampled it yet. */
  touch: Touch
  end: 'none' | 'done' | 'cut'
  /** Since the end; 0 before it. */
  msSinceEnd: number
  score: Score
}

export interface MinigameScene {
  close(): void
}

/**
 * Opens a Phaser game in an element and draws a mini-game until `close`.
 * @param createRenderer of the mini-game that `play` is
 * @param next called before each frame; says what to draw
 * @throws if the art cannot be loaded
 */
export async function openScene(
  holder: HTMLElement,
  play: PlayView,
  phone: PhoneContext,
  createRenderer: CreateRenderer,
  next: () => Readonly<Frame>,
): Promise<MinigameScene> {
  const [art, figure] = await Promise.all([
    fetchDreamArt(),
    play.activity === 'encore' ? fetchFigure(phone.role) : undefined,
    awaitFonts('700 40px Andika', '900 40px "Londrina Solid"'),
  ])
  const pixelRatio = Math.min(MOST_PIXEL_RATIO, devicePixelRatio || 1)
  const engine = engines[play.activity]
  const width = () => Math.max(1, Math.round(holder.clientWidth * pixelRatio))
  const height = () => Math.max(1, Math.round(holder.clientHeight * pixelRatio))

  class Play extends Scene {
    deps: RendererDeps | null = null
    minigame: MinigameRenderer | null = null
    meter: Meter | null = null
    resultPicture: ResultPicture | null = null
    demoThumb: DemoThumb | null = null
    last: ActivityState | null = null
    showingDemo = true
    hushed = false
    readonly touch = { down: false, x: 0, y: 0 }
    readonly ended: { since: number; score: Score } = { since: -1, score: 0 }

    create() {
      void this.furnish()
    }

    /** Prepares everything step by step, so that no step keeps a slow phone from answering. */
    async furnish() {
      await nextTask()
      if (!this.sys.settings.active) return
      addTextures(this, art, figure)
      await nextTask()
      // It may have been closed meanwhile, or begun anew without WebGL.
      if (!this.sys.settings.active) return
      const effects = createEffects()
      const deps: RendererDeps = {
        canvas: createFieldCanvas(this),
        effects,
        touch: this.touch,
        ended: this.ended,
        play,
        view: phone.view,
        role: phone.role,
        feedback: (...args) => (this.showingDemo ? noFeedback : playFeedback)(...args),
        hush: (hushed) => {
          if (this.showingDemo || hushed === this.hushed) return
          this.hushed = hushed
          hushDreamMusic(hushed)
        },
      }
      const minigame = createRenderer(deps)
      await nextTask()
      if (!this.sys.settings.active) return
      minigame.begin()
      this.deps = deps
      this.minigame = minigame
      this.meter = createMeter(engine, effects, deps.feedback)
      this.resultPicture = createResultPicture(
        effects,
        deps.feedback,
        engine.marks,
        isDream(play.activity) ? 'dreamt' : 'gesture',
      )
      this.demoThumb = createDemoThumb(play.activity === 'lanterns' ? 0.55 : undefined)
    }

    override update() {
      const { deps, minigame, meter, resultPicture, demoThumb, touch } = this
      if (!deps || !minigame || !meter || !resultPicture || !demoThumb) return
      const now = next()
      const { state } = now
      const begins = this.showingDemo && now.demoTouch === null && now.end === 'none' && this.last !== null
      this.showingDemo = now.demoTouch !== null
      if (state !== this.last) {
        this.last = state
        deps.effects.reset()
        meter.reset()
        demoThumb.reset()
        minigame.reset()
      }
      // The player's turn begins.
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

  /** @param canvas whether it is painted without WebGL in any case */
  const start = (canvas: boolean): Game => {
    const config = {
      parent: holder,
      width: width(),
      height: height(),
      backgroundColor: NIGHT,
      scene: Play,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      // One texture per batch: with several, GPUs that interpolate the texture index inexactly leave holes in sprites.
      render: { powerPreference: 'low-power', maxTextures: 1 },
      scale: { mode: Scale.NONE, zoom: 1 / pixelRatio },
    }
    const started = startGame(config, canvas)
    started.canvas.setAttribute('aria-hidden', 'true')
    return started
  }
  let game = start(shouldPaintPlain())
  // The thumb and the score go on without a picture, so a lost one is soon replaced.
  const stopWatching = watchContext(game.canvas, CONTEXT_PATIENCE, () => {
    game.destroy(true)
    game = start(true)
  })
  const resized = new ResizeObserver(() => game.scale.resize(width(), height()))
  resized.observe(holder)
  return {
    close() {
      stopWatching()
      resized.disconnect()
      game.destroy(true)
    },
  }
}

/** Loads the art of the mini-games ahead of the first one. @throws if it cannot be loaded */
export const prepare = (): Promise<unknown> => fetchDreamArt()
