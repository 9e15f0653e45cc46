/** A neighbour's phone: cheers, breaks a tie, and picks what a whisper says. It has no field for typed text. */
import './phone.css'
import './widgets/basic-widgets.css'
import './widgets/card-widgets.css'
import './widgets/pictures.css'
import './widgets/sheet.css'
import './how-it-goes.css'
import './screen-embed.css'
import './neighbour-page.css'
import { html, nothing, render } from 'lit-html'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import type { PublicView } from '../../shared/views/types.ts'
import type { RoomConnection, RoomSnapshot } from '../connection/room-connection.ts'
import hero from '../join/title-picture.svg?no-inline'
import { cheerFace } from '../ui/cheer-faces.ts'
import { portrait } from '../ui/drawing-picture.ts'
import { playerLabel } from '../ui/player-label.ts'
import { howItGoes } from './how-it-goes.ts'
import { choices, may } from './legal-choices.ts'
import { aboveNotices } from './noticed-page.ts'
import { t } from './phone-translator.ts'
import { createRoomPage } from './room-page.ts'
import { type EmbedState, screenEmbed, toggleEmbedButton } from './screen-embed.ts'
import { button, pickCard } from './widgets/basic-widgets.ts'
import { motionCard } from './widgets/motion-card.ts'
import { FACES, flyFace } from './widgets/reaction-row.ts'

/**
 * Opens a neighbour's phone.
 * @param root element that the page draws into
 * @param goToJoinPage called when the person has left the room
 * @returns closes the page, and its connection with it
 */
export function openNeighbour(
  root: HTMLElement,
  connection: RoomConnection,
  goToJoinPage: () => void,
): () => void {
  const page = createRoomPage(root, connection, goToJoinPage)
  let pickedMotion: string | null = null
  let pickedWhisper: number | null = null
  let pickedVoice: string | null = null
  let shownPhase = -1
  let how = false
  const showHow = (to: boolean) => {
    how = to
    page.refresh()
  }

  // There is no button that unfolds it again.
  const setEmbed = (to: EmbedState) => page.setEmbed(to === 'folded' ? 'off' : to)

  const draw = ({ public: view, online, trouble }: RoomSnapshot) => {
    if (view.n !== shownPhase) {
      shownPhase = view.n
      pickedMotion = null
      pickedWhisper = null
      pickedVoice = null
    }
    render(
      aboveNotices(
        html`<div class="neighbour">
        <header>
          <img src=${hero} alt="" />
          <h1>${t('neighbour.title')}</h1>
        </header>
        ${screenEmbed(connection.code, page.embed, setEmbed)}
        <main tabindex="0">
          ${tieBreak(view) ?? otherVoice(view) ?? whispers(view) ?? (page.embed === 'off' ? windowPicture(view) : nothing)}
        </main>
        ${cheerButtons(view)}
        <footer class="neighbour-foot">
          ${toggleEmbedButton(page.embed, setEmbed)}
          ${button(t('how.title'), () => showHow(true))}
          ${button(t('neighbour.leave'), page.leave)}
        </footer>
        ${how ? howItGoes(view.plan, () => showHow(false)) : nothing}
      </div>`,
        { online, trouble, notice: '' },
      ),
      root,
    )
  }

  const tieBreak = ({ scene, neighbours: legal }: PublicView) =>
    scene.phase === 'vote' && may(legal, 'break-tie')
      ? html`<section>
          <h2>${t('neighbour.tie')}</h2>
          ${scene.motions.map((motion) =>
            motionCard(motion, { picked: pickedMotion === motion.id, onPick: () => pickMotion(motion.id) }),
          )}
        </section>`
      : null

  /** The line of the other voice, while somebody at the nook reads alone; whoever picks it reads it aloud. */
  const otherVoice = ({ scene, neighbours: legal }: PublicView) => {
    if (scene.phase !== 'bedtime' || !scene.ritual) return null
    const { ritual } = scene
    const ends = ritual.stage === 'page' || ritual.stage === 'over'
    if (pickedVoice !== null && !ends)
      return html`<section><h2>${t('neighbour.voice.yours')}</h2><p class="own-voice card">${pickedVoice}</p></section>`
    const allowed = choices<number>(legal, 'other-voice', 'pick')
    if (allowed.length === 0) return null
    return html`<section>
      <h2>${t('neighbour.voice')}</h2>
      ${allowed.map((index) => pickCard({ title: html`<span class="plain">${ritual.otherPicks[index]}</span>`, picked: false, onPick: () => pickVoice(index, ritual.otherPicks[index] ?? '') }))}
    </section>`
  }

  const whispers = ({ scene, neighbours: legal }: PublicView) => {
    if (scene.phase !== 'bedtime') return null
    const { templates } = scene
    const allowed = choices<number>(legal, 'bend-whisper', 'template')
    if (allowed.length === 0 || templates.length === 0) return null
    return html`<section>
      <h2>${t('neighbour.whisper')}</h2>
      ${allowed.map((index) => pickCard({ title: html`<span class="plain">${templates[index]}</span>`, picked: pickedWhisper === index, onPick: () => pickWhisper(index) }))}
    </section>`
  }

  const cheerButtons = ({ neighbours: legal }: PublicView) =>
    may(legal, 'cheer')
      ? html`<section class="cheers" aria-label=${t('neighbour.cheers')}>
          ${FACES.map(
            (
              cheer,
            ) => html`<button class="button cheer" type="button" @click=${(event: Event) => sendCheer(event, cheer)}>
              ${cheerFace(cheer)}<span>${t(`cheer.${cheer}`)}</span>
            </button>`,
          )}
        </section>`
      : nothing

  const sendCheer = ({ currentTarget }: Event, cheer: number) => {
    if (currentTarget instanceof HTMLElement) flyFace(currentTarget)
    void connection.ask('cheer', { cheer })
  }
  const pickMotion = async (motion: string) => {
    if ((await connection.ask('break-tie', { motion })) === null) pickedMotion = motion
    page.refresh()
  }
  const pickWhisper = async (index: number) => {
    if ((await connection.ask('bend-whisper', { template: index })) === null) pickedWhisper = index
    page.refresh()
  }

  const pickVoice = async (index: number, text: string) => {
    if ((await connection.ask('other-voice', { pick: index })) === null) pickedVoice = text
    page.refresh()
  }

  page.onClose(() => delete document.documentElement.dataset.paper)
  document.documentElement.dataset.paper = 'neighbour'
  page.start(draw)
  return page.close
}

/** The family seen through their window. */
const windowPicture = (view: PublicView) => html`<section class="look-in">
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

const nameAt = (view: PublicView, role: Role): string => playerLabel(view, role, t)
