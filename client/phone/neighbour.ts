/** A neighbour's phone: cheer, break the house's ties, and pick what the wall whispers. Nothing typed here is heard. */
import './phone.css'
import './parts/basics.css'
import './parts/cards.css'
import './beside.css'
import './neighbour.css'
import { html, nothing, render } from 'lit-html'
import hero from '../join/hero.svg?no-inline'
import type { House } from '../net/house.ts'
import { soundFromFirstTap } from '../sound/play.ts'
import { answerThumbs } from '../sound/under-thumb.ts'
import { type Beside, besideChoice, besideScreen } from './beside.ts'
import { farewellPage } from './farewell.ts'
import { choices, may } from './legal.ts'
import { button, pickCard } from './parts/basics.ts'
import { t } from './text.ts'

const CHEERS = [0, 1, 2, 3, 4, 5] as const

export function openNeighbour(root: HTMLElement, house: House, goToDoor: () => void): () => void {
  let tie: string | null = null
  let template: number | null = null
  let phase = -1
  let beside: Beside = 'off'

  const leave = () => {
    stop()
    house.leave()
    goToDoor()
  }

  const setBeside = (to: Beside) => {
    beside = to === 'folded' ? 'off' : to
    paint()
  }

  const paint = () => {
    const { public: view, online, farewell, book } = house.store.getState()
    if (farewell) {
      render(farewellPage({ farewell, book, leave }), root)
      return
    }
    if (view.n !== phase) {
      phase = view.n
      tie = null
      template = null
    }
    const legal = view.neighbours
    const { scene } = view
    render(
      html`<div class="neighbour">
        <header>
          <img src=${hero} alt="" />
          <h1>${t('neighbour.title')}</h1>
          <p>${t('neighbour.line')}</p>
        </header>
        ${besideScreen(house.code, beside, setBeside)}
        <main>
          ${
            scene.phase === 'vote' && may(legal, 'break-tie')
              ? html`<section>
                <h2>${t('neighbour.tie')}</h2>
                ${scene.motions.map(({ id, text }) =>
                  pickCard({ title: text, picked: tie === id, onPick: () => vote(id) }),
                )}
              </section>`
              : nothing
          }
          ${scene.phase === 'bedtime' ? whispers(scene.templates) : nothing}
        </main>
        ${
          may(legal, 'cheer')
            ? html`<div class="cheers" role="group" aria-label=${t('neighbour.cheers')}>
              ${CHEERS.map((cheer) => button(t(`cheer.${cheer}`), () => house.ask('cheer', { cheer }), { main: cheer === 0 }))}
            </div>`
            : nothing
        }
        <p class="neighbour-foot">
          ${besideChoice(beside, setBeside)}
          ${button(t('neighbour.leave'), leave)}
        </p>
        ${online ? nothing : html`<p class="phone-offline" role="alert">${t('offline.banner')}</p>`}
      </div>`,
      root,
    )
  }

  const whispers = (texts: readonly string[]) => {
    const allowed = choices<number>(house.store.getState().public.neighbours, 'bend-whisper', 'template')
    if (allowed.length === 0 || texts.length === 0) return nothing
    return html`<section>
      <h2>${t('neighbour.whisper')}</h2>
      ${allowed.map((index) => pickCard({ title: texts[index] ?? '', picked: template === index, onPick: () => bend(index) }))}
    </section>`
  }
  const vote = async (motion: string) => {
    if ((await house.ask('break-tie', { motion })) === null) tie = motion
    paint()
  }
  const bend = async (index: number) => {
    if ((await house.ask('bend-whisper', { template: index })) === null) template = index
    paint()
  }

  const stopping = [house.store.subscribe(paint), soundFromFirstTap(), answerThumbs(root)]
  const stop = () => {
    for (const each of stopping) each()
  }
  document.documentElement.dataset.paper = 'neighbour'
  paint()
  return stop
}
