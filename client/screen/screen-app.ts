/** The shared screen: shows what the house holds, in pictures (Phaser) and words (DOM), both drawn from one view. */

import { html, nothing, render } from 'lit-html'
import type { Game } from 'phaser'
import type { PhaseId } from '../../shared/content/ids.ts'
import type { Scene } from '../../shared/views/types.ts'
import type { RoomConnection } from '../connection/room-connection.ts'
import { change, settings } from '../device/settings.ts'
import { updateCountdowns } from '../ui/countdown.ts'
import { fetchAhead, fetchPieceFrames } from './hud/art-image.ts'
import { near } from './hud/blurred-foreground.ts'
import { type FrameState, frame } from './hud/edge-hud.ts'
import { fitStage } from './hud/fit-window.ts'
import { Floats } from './hud/toasts.ts'
import { Voice } from './narration.ts'
import { turnAt } from './page-turns.ts'
import type { Backstage, PhaseScene } from './phase-scene.ts'
import { scenes } from './phases/index.ts'
import type { ScreenOptions } from './screen-options.ts'
import { Speakers } from './screen-speakers.ts'
import { HouseScene } from './world/house-scene.ts'
import { houseGame, STAGE } from './world/phaser-game.ts'

/** Phases that the house opens with a line of its own, and how long that stands (ms). */
const NARRATED: ReadonlySet<PhaseId> = new Set([
  'supper',
  'secrets',
  'hour',
  'breakfast',
  'vote',
  'guess',
  'memories',
  'experiment',
  'sign',
  'choice',
  'reveal',
])
const NARRATION = 7_000

/** Phases whose text the house reads aloud, if this browser has a voice. */
const SPOKEN: ReadonlySet<PhaseId> = new Set(['prologue', 'rest', 'card', 'home', 'ending', 'storybook'])

/** How long a plain screen paints after a change (ms): enough for its pictures to be drawn once. */
const PAINT = 400

/** How often words that move with the clock are looked at again (ms). */
const LOOK = 120

export class Screen {
  private readonly house: RoomConnection
  private readonly root: HTMLElement
  private readonly game: Game
  private readonly scene: HouseScene
  private readonly canvas: HTMLElement
  private readonly words: HTMLElement
  private readonly nearest: HTMLElement
  private readonly said: HTMLElement
  private readonly floats: Floats
  private readonly leavings: (() => void)[] = []
  private readonly plain: boolean
  private painting: ReturnType<typeof setTimeout> | undefined
  private ready = false
  private joining = false
  private readonly speakers: Speakers
  private readonly voice: Voice
  private preferring = false
  private sentence = ''
  private turns = ''
  /** The phase that is shown, and when it began: some begin again within themselves, without a line of the house's. */
  private opened = { n: -1, at: 0 }
  private readonly asked = new Map<string, number>()

  constructor(
    house: RoomConnection,
    root: HTMLElement,
    { fps = 0, plain = false, light = false }: ScreenOptions = {},
  ) {
    this.house = house
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
    this.canvas = find('.stage-canvas')
    this.words = find('.stage-words')
    this.nearest = find('.stage-near')
    this.said = find('[role=status]')
    this.scene = new HouseScene(
      () => {
        this.ready = true
        this.showPicture()
      },
      // Frames that are held back or not painted say nothing about the screen.
      { still: plain, light, watch: !plain && fps === 0 },
    )
    this.speakers = new Speakers(house, () => this.show(), { echoes: !light && !plain })
    this.voice = new Voice((how) => this.speakers.speaking(how))
    this.floats = new Floats(find('.stage-floats'), this.scene)
    this.game = houseGame(this.canvas, this.scene, fps)
    this.leavings.push(
      fitStage(find('.stage'), STAGE, (scale) => this.fit(scale)),
      fetchPieceFrames(() => this.show()),
      house.store.subscribe(() => this.show()),
      settings.subscribe(() => this.show()),
      house.onCues((cues) => {
        const { public: view } = house.store.getState()
        this.floats.hear(cues, view)
        this.speakers.hear(cues, view)
      }),
    )
    const clock = setInterval(() => this.tick(), LOOK)
    this.leavings.push(() => clearInterval(clock))
    const refit = () => this.show()
    document.addEventListener('fullscreenchange', refit)
    this.leavings.push(() => document.removeEventListener('fullscreenchange', refit))
    const keys = (event: KeyboardEvent) => this.press(event)
    addEventListener('keydown', keys)
    this.leavings.push(() => removeEventListener('keydown', keys))
    this.show()
  }

  /** Takes the screen down, and its connection with it. */
  close(): void {
    for (const leave of this.leavings) leave()
    clearTimeout(this.painting)
    this.voice.close()
    this.speakers.close()
    this.floats.close()
    this.scene.close()
    // It is destroyed in its next frame, so a loop that sleeps has to wake once more.
    this.game.destroy(true)
    if (this.plain && this.ready) this.game.loop.wake()
    this.ready = false
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
    render(nothing, this.root)
    this.house.close()
  }

  private press({ key, ctrlKey, metaKey }: KeyboardEvent): void {
    if (ctrlKey || metaKey) return
    if (key === 'c') this.frameState().toggleJoining()
    if (key === 'm') this.frameState().toggleMuted()
    if (key === 'v' || (key === 'Escape' && this.preferring)) this.frameState().togglePreferring()
    if (key === 'f') this.frameState().toggleFull()
  }

  private frameState(): FrameState {
    const { online, farewell } = this.house.store.getState()
    const then = (change: () => void) => () => {
      change()
      this.show()
    }
    return {
      joining: this.joining,
      muted: settings.getState().muted,
      preferring: this.preferring,
      waitsForTap: this.speakers.waiting,
      full: document.fullscreenElement !== null,
      online,
      gone: farewell !== null,
      toggleJoining: then(() => {
        this.joining = !this.joining
      }),
      toggleMuted: () => change({ muted: !settings.getState().muted }),
      togglePreferring: then(() => {
        this.preferring = !this.preferring
      }),
      toggleFull: () => {
        const done = document.fullscreenElement
          ? document.exitFullscreen()
          : document.documentElement.requestFullscreen()
        done.catch(() => undefined)
      },
    }
  }

  /** What scenes may ask; remembers which pages they turn, so that the clock can turn them. */
  private backstage(): Backstage {
    const { house } = this
    return {
      code: house.code,
      address: house.address,
      turn: (name, every) => {
        this.asked.set(name, every)
        return turnAt(house.store.getState().public.startedAt, every, house.now())
      },
    }
  }

  private directed(): { phase: PhaseScene<Scene['phase']>; scene: never } {
    const { scene } = this.house.store.getState().public
    // A scene's phase picks the one who directs it, so the two always belong together.
    return { phase: scenes[scene.phase] as unknown as PhaseScene<Scene['phase']>, scene: scene as never }
  }

  private show(): void {
    const view = this.house.store.getState().public
    const { phase, scene } = this.directed()
    const stage = this.backstage()
    this.asked.clear()
    if (view.n !== this.opened.n) this.opened = { n: view.n, at: view.startedAt }
    const opens = NARRATED.has(view.phase) && view.startedAt === this.opened.at
    const narrating = opens && view.narrator !== '' && stage.turn('narrator', NARRATION) === 0
    render(
      html`<div class="scene" ?data-narrated=${narrating} data-phase=${view.phase}>
          ${phase.words(view, scene, stage)}
        </div>
        ${narrating ? html`<p class="caption narrator">${view.narrator}</p>` : nothing}
        ${frame(view, stage, this.frameState())}`,
      this.words,
    )
    const sentence = narrating ? view.narrator : phase.sentence(view, scene, stage)
    this.say(sentence)
    if (view.paused) this.voice.hush()
    else if (narrating || SPOKEN.has(view.phase)) this.voice.say(sentence)
    this.showPicture()
    this.tick()
  }

  private showPicture(): void {
    if (!this.ready) return
    const view = this.house.store.getState().public
    const { phase, scene } = this.directed()
    const picture = phase.picture(view, scene, this.backstage())
    const shown = this.scene.show(picture, view.drawings)
    this.canvas.toggleAttribute('data-shown', this.scene.shown)
    this.canvas.toggleAttribute('data-waits', !shown)
    render(near(picture.near), this.nearest)
    if (this.plain) this.paintOnce()
    if (this.scene.settled) fetchAhead(view.phase)
  }

  /** Paints as finely as the window can show. */
  private fit(scale: number): void {
    this.scene.fit(scale * devicePixelRatio)
    if (this.plain && this.ready) this.paintOnce()
  }

  /** A plain screen paints only what is new, for browsers that draw without a graphics card. */
  private paintOnce(): void {
    clearTimeout(this.painting)
    this.game.loop.wake()
    this.painting = setTimeout(() => this.game.loop.sleep(), PAINT)
  }

  /** Says a sentence to screen readers, once. */
  private say(sentence: string): void {
    if (sentence === this.sentence) return
    this.sentence = sentence
    this.said.textContent = sentence
  }

  /** Moves what moves with the room's clock: what counts down, the loop of the lullaby, pages. */
  private tick(): void {
    const view = this.house.store.getState().public
    const now = this.house.now()
    if (updateCountdowns(this.words, now, view.paused)) this.speakers.burning()
    this.speakers.tick()
    const turns = [...this.asked]
      .map(([name, every]) => `${name}${turnAt(view.startedAt, every, now)}`)
      .join()
    if (turns !== this.turns) {
      this.turns = turns
      if (this.asked.size > 0) this.show()
      this.speakers.turned(view)
    }
  }
}
