/** The gallery's page for assets of the screen: `/gallery/?shelf=figures.sit.happy` shows one, and links to all others. */
import '../../ui/fonts.css'
import '../../ui/theme.css'
import '../../screen/hud/index.css'
import './asset-page.css'
import { html, render } from 'lit-html'
import { applyMotionLevel } from '../../device/reduced-motion.ts'
import { fitToWindow } from '../../screen/hud/fit-window.ts'
import { Toasts } from '../../screen/hud/toasts.ts'
import { HouseScene } from '../../screen/world/house-scene.ts'
import { houseGame, STAGE } from '../../screen/world/phaser-game.ts'
import { sampleView } from '../samples/public-views.ts'
import { ASSETS } from './asset-list.ts'

/** How scripts and tests control the page. */
export interface AssetPage {
  readonly names: readonly string[]
  /** Shows an asset. @throws Error if none has this name */
  show(name: string): void
}

declare global {
  interface Window {
    /** Set when the first asset is shown. */
    shelf?: AssetPage
  }
}

const names = [...ASSETS.keys()]
const view = sampleView({ phase: 'lobby', slam: null, met: null })

/**
 * Shows an asset and the list of all.
 * @param first name of the asset; if none has this name, the first one is shown
 * @param light draws less, for browsers without a graphics card
 */
export function openAssetPage(root: HTMLElement, first: string, light: boolean): void {
  applyMotionLevel(document.documentElement)
  let shown = ASSETS.has(first) ? first : (names[0] ?? '')
  const draw = () =>
    render(
      html`<main class="screen shelf">
        <div class="stage">
          <div class="stage-canvas" data-shown></div>
          <div class="stage-floats"></div>
        </div>
        <nav class="shelf-names" aria-label="Pieces">
          <b>${shown}</b>
          ${names.map((name) => html`<a href=${`?shelf=${name}`} aria-current=${name === shown} @click=${(event: Event) => select(event, name)}>${name}</a>`)}
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
    { still: true, light, spare: false, watch: false },
  )
  const floats = new Toasts(find('.stage-floats'), scene)
  const show = (name: string) => {
    const sample = ASSETS.get(name)
    if (!sample) throw new Error(`nothing on the shelf is called "${name}"`)
    shown = name
    scene.show(sample.picture, view.drawings)
    find('.stage-floats').replaceChildren()
    floats.show(sample.cues, view)
    draw()
  }
  const select = (event: Event, name: string) => {
    event.preventDefault()
    history.replaceState(null, '', `?shelf=${name}`)
    show(name)
  }
  fitToWindow(find('.stage'), STAGE, (scale) => scene.fit(scale * devicePixelRatio))
  houseGame(find('.stage-canvas'), scene, {})
}
