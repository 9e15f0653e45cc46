/**
 * The shelf of the gallery: `/gallery/?shelf=figures.sit.happy` shows one piece, and the names of all the others
 * beside it.
 */
import '../../ui/fonts.css'
import '../../ui/theme.css'
import '../../screen/hud/index.css'
import './asset-page.css'
import { html, render } from 'lit-html'
import { showMotion } from '../../device/reduced-motion.ts'
import { fitStage } from '../../screen/hud/fit-window.ts'
import { Floats } from '../../screen/hud/toasts.ts'
import { HouseScene } from '../../screen/world/house-scene.ts'
import { houseGame, STAGE } from '../../screen/world/phaser-game.ts'
import { sampleView } from '../samples/public-views.ts'
import { PIECES } from './asset-list.ts'

/** How the shelf is led from outside. */
export interface AssetPage {
  readonly names: readonly string[]
  /** Takes a piece from the shelf. @throws Error if there is none of that name */
  show(name: string): void
}

declare global {
  interface Window {
    /** Set as soon as the first piece stands. */
    shelf?: AssetPage
  }
}

const names = [...PIECES.keys()]
const view = sampleView({ phase: 'lobby' })

/** @param light painted with less, for browsers that draw without a graphics card */
export function openShelf(root: HTMLElement, first: string, light: boolean): void {
  showMotion(document.documentElement)
  let shown = PIECES.has(first) ? first : (names[0] ?? '')
  const draw = () =>
    render(
      html`<main class="screen shelf">
        <div class="stage">
          <div class="stage-canvas" data-shown></div>
          <div class="stage-floats"></div>
        </div>
        <nav class="shelf-names" aria-label="Pieces">
          <b>${shown}</b>
          ${names.map((name) => html`<a href=${`?shelf=${name}`} aria-current=${name === shown} @click=${(event: Event) => take(event, name)}>${name}</a>`)}
        </nav>
      </main>`,
      root,
    )
  draw()
  const find = (selector: string) => root.querySelector<HTMLElement>(selector) as HTMLElement
  const scene = new HouseScene(
    () => {
      window.shelf = { names, show }
      show(shown)
    },
    { still: true, light, watch: false },
  )
  const floats = new Floats(find('.stage-floats'), scene)
  const show = (name: string) => {
    const piece = PIECES.get(name)
    if (!piece) throw new Error(`nothing on the shelf is called "${name}"`)
    shown = name
    scene.show(piece.picture, view.drawings)
    find('.stage-floats').replaceChildren()
    floats.hear(piece.cues, view)
    draw()
  }
  const take = (event: Event, name: string) => {
    event.preventDefault()
    history.replaceState(null, '', `?shelf=${name}`)
    show(name)
  }
  fitStage(find('.stage'), STAGE, (scale) => scene.fit(scale * devicePixelRatio))
  houseGame(find('.stage-canvas'), scene, 0)
}
