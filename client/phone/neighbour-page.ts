/** A neighbour's phone: cheer, break the house's ties, and pick what the wall whispers. Nothing typed here is heard. */
import './phone.css'
import './widgets/basic-widgets.css'
import './widgets/card-widgets.css'
import './widgets/pictures.css'
import './screen-embed.css'
import './neighbour-page.css'
import { html, nothing, render } from 'lit-html'
import type { COUNTS } from '../../shared/content/constants.ts'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import type { PublicView } from '../../shared/views/types.ts'
import { answerThumbs } from '../audio/button-sounds.ts'
import { soundFromFirstTap } from '../audio/phone-sounds.ts'
import type { RoomConnection } from '../connection/room-connection.ts'
import { lessMotion } from '../device/reduced-motion.ts'
import hero from '../join/title-picture.svg?no-inline'
import { cheerFace } from '../ui/cheer-faces.ts'
import { portrait } from '../ui/drawing-picture.ts'
import { farewellPage } from './goodbye-page.ts'
import { choices, may } from './legal-choices.ts'
import { t } from './phone-translator.ts'
import { type Beside, besideChoice, besideScreen } from './screen-embed.ts'
import { button, pickCard } from './widgets/basic-widgets.ts'
import { motionCard } from './widgets/motion-card.ts'

const CHEERS = [0, 1, 2, 3, 4, 5] as const satisfies { length: typeof COUNTS.cheers }

/**
 * Opens a spectator's phone in `root`. Returns how to end it, and its connection with it.
 * @param goToDoor called when the person has left
 */
export function openNeighbour(root: HTMLElement, house: RoomConnection, goToDoor: () => void): () => void {
  let tie: string | null = null
  let template: number | null = null
  let phase = -1
  let beside: Beside = 'off'
  let closed = false

  const leave = () => {
    house.leave()
    close()
    goToDoor()
  }

  const setBeside = (to: Beside) => {
    beside = to === 'folded' ? 'off' : to
    paint()
  }

  const paint = () => {
    if (closed) return
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
        </header>
        ${besideScreen(house.code, beside, setBeside)}
        <main tabindex="0">
          ${
            scene.phase === 'vote' && may(legal, 'break-tie')
              ? html`<section>
                <h2>${t('neighbour.tie')}</h2>
                ${scene.motions.map((motion) =>
                  motionCard(motion, { picked: tie === motion.id, onPick: () => vote(motion.id) }),
                )}
              </section>`
              : ((scene.phase === 'bedtime' ? whispers(scene.templates) : null) ??
                (beside === 'off' ? lookIn(view) : nothing))
          }
        </main>
        ${
          may(legal, 'cheer')
            ? html`<section class="cheers" aria-label=${t('neighbour.cheers')}>
              ${CHEERS.map(
                (
                  cheer,
                ) => html`<button class="button cheer" type="button" @click=${(event: Event) => shout(event, cheer)}>
                  ${cheerFace(cheer)}<span>${t(`cheer.${cheer}`)}</span>
                </button>`,
              )}
            </section>`
            : nothing
        }
        <footer class="neighbour-foot">
          ${besideChoice(beside, setBeside)}
          ${button(t('neighbour.leave'), leave)}
        </footer>
        ${online ? nothing : html`<p class="phone-offline" role="alert">${t('offline.banner')}</p>`}
      </div>`,
      root,
    )
  }

  const whispers = (texts: readonly string[]) => {
    const allowed = choices<number>(house.store.getState().public.neighbours, 'bend-whisper', 'template')
    if (allowed.length === 0 || texts.length === 0) return null
    return html`<section>
      <h2>${t('neighbour.whisper')}</h2>
      ${allowed.map((index) => pickCard({ title: html`<span class="plain">${texts[index]}</span>`, picked: template === index, onPick: () => bend(index) }))}
    </section>`
  }
  const shout = ({ currentTarget }: Event, cheer: number) => {
    if (currentTarget instanceof HTMLElement) letFly(currentTarget)
    void house.ask('cheer', { cheer })
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
  const close = () => {
    closed = true
    for (const stop of stopping) stop()
    delete document.documentElement.dataset.paper
    render(nothing, root)
    house.close()
  }
  document.documentElement.dataset.paper = 'neighbour'
  paint()
  return close
}

/** Who is at home, seen through their window. */
const lookIn = (view: PublicView) => html`<section class="look-in">
  <div class="panes" role="img" aria-label=${t('neighbour.inside', { names: t.list(ROLES.map((role) => nameAt(view, role))) })}>
    ${ROLES.map(
      (role) => html`<figure ?data-dozing=${view.people[role].awake === 'sleepwalking'}>
        ${portrait(view, role)}
        <figcaption>${nameAt(view, role)}</figcaption>
      </figure>`,
    )}
  </div>
  <p>${t('neighbour.line')}</p>
</section>`

const nameAt = ({ people }: PublicView, role: Role): string => people[role].player ?? t(`role.${role}.name`)

/** How far (px) and how long (ms) a cheer flies from under the thumb. */
const FLIGHT = { up: 260, ms: 1_100 }

/** The face flies off towards the house. */
function letFly(from: HTMLElement): void {
  const face = from.querySelector('.cheer-face')
  if (!face || lessMotion()) return
  const flying = face.cloneNode(true) as Element
  flying.classList.add('cheer-flying')
  from.append(flying)
  const sway = Math.random() * 80 - 40
  flying
    .animate(
      [
        { opacity: 1, transform: 'none' },
        { opacity: 0, transform: `translate(${sway}px, ${-FLIGHT.up}px) scale(1.5) rotate(${sway / 2}deg)` },
      ],
      { duration: FLIGHT.ms, easing: 'cubic-bezier(.2,.6,.5,1)' },
    )
    .finished.finally(() => flying.remove())
}
