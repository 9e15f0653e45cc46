/** The shared screen: a picture (Phaser) with a HUD (DOM) over it, both rendered from the public view. */

import { html, nothing, render } from 'lit-html'
import type { Game } from 'phaser'
import type { PhaseId } from '../../shared/content/ids.ts'
import type { Scene } from '../../shared/views/types.ts'
import type { RoomConnection } from '../connection/room-connection.ts'
import { changeSettings, settings } from '../device/settings.ts'
import { stopAll } from '../device/stop-all.ts'
import { updateCountdowns } from '../ui/countdown.ts'
import { CheckupWatch } from './checkup-watch.ts'
import { fillsScreen, toggleFullScreen } from './full-screen.ts'
import { fetchArtFrames, prefetchArt } from './hud/art-image.ts'
import { blurredForeground } from './hud/blurred-foreground.ts'
import { type EdgeHudState, edgeHud } from './hud/edge-hud.ts'
import { fitToWindow } from './hud/fit-window.ts'
import { moveFocus } from './hud/remote-focus.ts'
import { Toasts } from './hud/toasts.ts'
import { Narrator } from './narration.ts'
import { intervalIndex } from './page-turns.ts'
import type { PhaseScene, SceneContext } from './phase-scene.ts'
import { scenes } from './phases/index.ts'
import type { ScreenOptions } from './screen-options.ts'
import { Speakers } from './screen-speakers.ts'
import { supperCaption } from './supper-caption.ts'
import { HouseScene } from './world/house-scene.ts'
import { houseGame, STAGE } from './world/phaser-game.ts'

/** Phases that begin with a line of the narrator, and how long (ms) it is shown. */
const NARRATED: ReadonlySet<PhaseId> = new Set([
  'supper',
  'post',
  'hour',
  'breakfast',
  'vote',
  'guess',
  'argument',
  'experiment',
  'sign',
  'choice',
  'reveal',
])
const NARRATION_TIME = 7_000

/** Phases whose whole text is read aloud, if this browser has a voice; in others what `readOut` says. */
const SPOKEN: ReadonlySet<PhaseId> = new Set([
  'prologue',
  'rest',
  'card',
  'paper',
  'home',
  'ending',
  'storybook',
])

/** How long (ms) a plain screen runs its loop after a change: enough to paint the picture once. */
const PAINT_TIME = 400

/** Time (ms) between two updates of what moves with the room's clock. */
const TICK_INTERVAL = 120

export class ScreenApp {
  private readonly connection: RoomConnection
  private readonly root: HTMLElement
  private readonly game: Game
  private readonly scene: HouseScene
  private readonly canvasLayer: HTMLElement
  private readonly hudLayer: HTMLElement
  private readonly foregroundLayer: HTMLElement
  private readonly liveRegion: HTMLElement
  private readonly toasts: Toasts
  private readonly disposers: (() => void)[] = []
  private readonly plain: boolean
  private sleepTimer: ReturnType<typeof setTimeout> | undefined
  private ready = false
  private posterShown = false
  private readonly speakers: Speakers
  private readonly narrator: Narrator
  private settingsShown = false
  private readonly checkup: CheckupWatch
  private announced = ''
  private readonly supper = supperCaption()
  private intervals = ''
  /**
   * The phase that is shown, and when it began (room time, ms). Some phases restart their clock without a new phase; the
   * narrator's line is shown only at the first start.
   */
  private shownPhase = { n: -1, at: 0 }
  private readonly requested = new Map<string, number>()

  constructor(connection: RoomConnection, root: HTMLElement, options: ScreenOptions) {
    const { fps = 0, plain = false, light = false, spare = false } = options
    this.connection = connection
    this.root = root
    this.plain = plain
    render(
      html`<main class="screen" ?data-plain=${plain}>
        <div class="stage">
          <div class="stage-canvas" aria-hidden="true"></div>
          <div class="stage-near" aria-hidden="true"></div>
          <div class="stage-words"></div>
          <div class="stage-floats" aria-hidden="true"></div>
          <p class="unseen" role="status"></p>
        </div>
      </main>`,
      root,
    )
    const find = (selector: string): HTMLElement => {
      const found = root.querySelector<HTMLElement>(selector)
      if (!found) throw new Error(`the stage has no ${selector}`)
      return found
    }
    this.canvasLayer = find('.stage-canvas')
    this.hudLayer = find('.stage-words')
    this.foregroundLayer = find('.stage-near')
    this.liveRegion = find('[role=status]')
    this.scene = new HouseScene(
      () => {
        this.ready = true
        this.showPicture()
      },
      // With a frame limit or a sleeping loop, frame times do not tell how fast the device is.
      { still: plain, light, spare: spare && fps === 0, watch: !plain && !spare && fps === 0 },
    )
    this.speakers = new Speakers(connection, () => this.show(), { echoes: !light && !plain })
    this.narrator = new Narrator(
      (how) => this.speakers.duck(how),
      () => this.hasVoice(),
    )
    this.checkup = new CheckupWatch(() => this.show())
    this.toasts = new Toasts(find('.stage-floats'), this.scene)
    this.game = houseGame(this.canvasLayer, this.scene, options)
    this.disposers.push(
      fitToWindow(find('.stage'), STAGE, (scale) => this.fit(scale)),
      fetchArtFrames(() => this.show()),
      connection.store.subscribe(() => this.show()),
      settings.subscribe(() => this.show()),
      connection.onCues((cues) => {
        const { public: view } = connection.store.getState()
        this.toasts.show(cues, view)
        this.speakers.playCues(cues, view)
      }),
    )
    const clock = setInterval(() => this.tick(), TICK_INTERVAL)
    this.disposers.push(() => clearInterval(clock))
    const refit = () => this.show()
    document.addEventListener('fullscreenchange', refit)
    this.disposers.push(() => document.removeEventListener('fullscreenchange', refit))
    const keys = (event: KeyboardEvent) => this.onKey(event)
    addEventListener('keydown', keys)
    this.disposers.push(() => removeEventListener('keydown', keys))
    this.show()
  }

  /** Where the picture is painted. */
  get canvas(): HTMLCanvasElement {
    return this.game.canvas
  }

  /** Closes the screen; its connection stays open. */
  close(): void {
    stopAll(
      ...this.disposers,
      () => clearTimeout(this.sleepTimer),
      () => this.narrator.close(),
      () => this.speakers.close(),
      () => this.toasts.close(),
      () => this.checkup.close(),
      () => this.scene.close(),
      // Phaser destroys a game in its next frame, so a sleeping loop has to wake once more.
      () => this.game.destroy(true),
      () => this.plain && this.ready && this.game.loop.wake(),
      () => render(nothing, this.root),
    )
    this.ready = false
  }

  private onKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey } = event
    if (ctrlKey || metaKey) return
    if (key === 'c') this.edgeHudState().togglePoster()
    if (key === 'm') this.edgeHudState().toggleMuted()
    if (key === 'v' || (key === 'Escape' && this.settingsShown)) this.edgeHudState().toggleSettings()
    if (key === 'f') this.edgeHudState().toggleFullscreen()
    if (key === 'p' || (key === 'Escape' && this.checkup.state)) this.edgeHudState().toggleCheckup()
    moveFocus(this.hudLayer, event)
  }

  /** On a call all hear each other's screens, so only one of them speaks. */
  private hasVoice(): boolean {
    const { public: view, speaks } = this.connection.store.getState()
    return speaks || !view.apart
  }

  private edgeHudState(): EdgeHudState {
    const { online, trouble, endReason } = this.connection.store.getState()
    const then = (change: () => void) => () => {
      change()
      this.show()
    }
    return {
      posterShown: this.posterShown,
      muted: settings.getState().muted,
      settingsShown: this.settingsShown,
      waitsForTap: this.speakers.needsTap,
      fullscreen: fillsScreen(),
      online,
      trouble,
      ended: endReason,
      togglePoster: then(() => {
        this.posterShown = !this.posterShown
      }),
      checkup: this.checkup.state,
      toggleCheckup: () => this.checkup.toggle(),
      toggleMuted: () => changeSettings({ muted: !settings.getState().muted }),
      toggleSettings: then(() => {
        this.settingsShown = !this.settingsShown
      }),
      toggleFullscreen: () => void toggleFullScreen(),
    }
  }

  /** The context for scenes; notes which intervals they ask for, so that `tick` re-renders when one of them advances. */
  private context(): SceneContext {
    const { connection } = this
    return {
      code: connection.code,
      address: connection.address,
      hasVoice: this.hasVoice(),
      intervalIndex: (name, every) => {
        this.requested.set(name, every)
        return intervalIndex(connection.store.getState().public.startedAt, every, connection.now())
      },
    }
  }

  private phaseScene(): { phase: PhaseScene<Scene['phase']>; scene: never } {
    const { scene } = this.connection.store.getState().public
    // `phases` is indexed by the scene's own phase, so the two types always match.
    return { phase: scenes[scene.phase] as unknown as PhaseScene<Scene['phase']>, scene: scene as never }
  }

  private show(): void {
    const view = this.connection.store.getState().public
    if (view.phase !== 'lobby') this.checkup.close()
    const { phase, scene } = this.phaseScene()
    const context = this.context()
    this.requested.clear()
    if (view.n !== this.shownPhase.n) this.shownPhase = { n: view.n, at: view.startedAt }
    const opens = NARRATED.has(view.phase) && view.startedAt === this.shownPhase.at && !phase.fills?.(scene)
    const narrating = opens && view.narrator !== '' && context.intervalIndex('narrator', NARRATION_TIME) === 0
    render(
      html`<div class="scene" ?data-narrated=${narrating} data-phase=${view.phase}>
          ${phase.words(view, scene, context)}
        </div>
        ${narrating ? html`<p class="caption narrator">${view.narrator}</p>` : nothing}
        ${this.supper(view, context)}
        ${edgeHud(view, context, this.edgeHudState())}`,
      this.hudLayer,
    )
    const sentence = narrating ? view.narrator : phase.sentence(view, scene, context)
    this.announce(sentence)
    if (view.paused) this.narrator.hush()
    else
      this.narrator.say(narrating || SPOKEN.has(view.phase) ? sentence : (phase.readOut?.(view, scene) ?? ''))
    this.showPicture()
    this.tick()
  }

  private showPicture(): void {
    if (!this.ready) return
    const view = this.connection.store.getState().public
    const { phase, scene } = this.phaseScene()
    const picture = phase.picture(view, scene, this.context())
    const shown = this.scene.show(picture, view.drawings)
    this.canvasLayer.toggleAttribute('data-shown', this.scene.hasPicture)
    this.canvasLayer.toggleAttribute('data-waits', !shown)
    render(blurredForeground(picture.foreground), this.foregroundLayer)
    if (this.plain) this.paintOnce()
    if (this.scene.isSettled) prefetchArt(view.phase)
  }

  /** Adapts the resolution to the window. @param scale CSS px for each px of the stage */
  private fit(scale: number): void {
    this.scene.fit(scale * devicePixelRatio)
    if (this.plain && this.ready) this.paintOnce()
  }

  /** A plain screen paints only after changes, for browsers without a graphics card. */
  private paintOnce(): void {
    clearTimeout(this.sleepTimer)
    this.game.loop.wake()
    this.sleepTimer = setTimeout(() => this.game.loop.sleep(), PAINT_TIME)
  }

  /** Announces a sentence to screen readers, once. */
  private announce(sentence: string): void {
    if (sentence === this.announced) return
    this.announced = sentence
    this.liveRegion.textContent = sentence
  }

  /** Updates what moves with the room's clock: countdowns, the lullaby's loop, pages. */
  private tick(): void {
    const view = this.connection.store.getState().public
    const now = this.connection.now()
    if (updateCountdowns(this.hudLayer, now, view.paused)) this.speakers.orderLate()
    this.speakers.tick()
    const turns = [...this.requested]
      .map(([name, every]) => `${name}${intervalIndex(view.startedAt, every, now)}`)
      .join()
    if (turns !== this.intervals) {
      this.intervals = turns
      if (this.requested.size > 0) this.show()
      this.speakers.pageTurned(view)
    }
  }
}
