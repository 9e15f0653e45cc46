/**
 * The offer to go on without WebGL. A graphics card that takes the picture away gives it back within a second, or never; then it
 * stays black while the words go on. A card that fails will fail again, so the picture is not begun anew with it.
 */
import { html, nothing, render } from 'lit-html'
import { watchContext } from '../phaser/context-watch.ts'
import { t } from './screen-translator.ts'

/** After this long (ms) without its WebGL context the picture counts as lost. */
const PATIENCE = 5_000
/** A television may have no keys: an offer that nobody answers is taken after this time (ms). */
const UNANSWERED = 20_000

/**
 * Offers to go on when a picture is lost, until it comes back.
 * @param stage element that the offer is added to
 * @param goOn paints the picture without WebGL; called once at most
 * @returns takes the offer away and stops watching
 */
export function offerToGoOn(canvas: HTMLCanvasElement, stage: HTMLElement, goOn: () => void): () => void {
  const place = document.createElement('div')
  let timer: ReturnType<typeof setTimeout> | undefined
  const withdraw = () => {
    clearTimeout(timer)
    render(nothing, place)
    place.remove()
  }
  const accept = () => {
    withdraw()
    goOn()
  }
  const offer = () => {
    stage.append(place)
    render(
      html`<section class="picture-lost" role="alert">
        <p>${t('picture.lost')}</p>
        <button type="button" @click=${accept}>${t('picture.simpler')}</button>
      </section>`,
      place,
    )
    // One key is enough then.
    place.querySelector('button')?.focus()
    timer = setTimeout(accept, UNANSWERED)
  }
  const stopWatching = watchContext(canvas, PATIENCE, offer, withdraw)
  return () => {
    stopWatching()
    withdraw()
  }
}
