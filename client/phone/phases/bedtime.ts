/** Bedtime, all at once: dreams are silent, the nook writes and reads aloud, and who has woken or is done listens. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { GLOW } from '../../../shared/content/constants.ts'
import { constellationForm } from '../bedtime/constellation-naming.ts'
import { customiseRow } from '../bedtime/customise-form.ts'
import { ritualPanel, ritualSentence } from '../bedtime/ritual-panel.ts'
import { may } from '../legal-choices.ts'
import { minigamePage, showsMinigameResult } from '../minigames/minigame-page.ts'
import type { PhasePage, PhoneContext, SceneOf } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { vignette } from '../pictures/vignettes.ts'
import { quietPanel } from '../widgets/basic-widgets.ts'
import { partnerOf } from '../widgets/partner-name.ts'
import { placeName, placeOfRole } from '../widgets/place-names.ts'

export const bedtime: PhasePage<'bedtime'> = {
  sentence: (phone, scene) => {
    const { play } = phone.hand
    if (play && isPlaying(phone))
      return play.watched ? t('play.watch', { name: partnerOf(phone) }) : play.verb
    if (scene.ritual) return ritualSentence(phone, scene.ritual)
    return t(scene.rooms[phone.role] === 'sphere' ? 'bedtime.woke' : 'bedtime.done')
  },
  body: (phone, scene) => {
    const { play } = phone.hand
    if (play && isPlaying(phone)) return html`${minigamePage(phone, play)} ${customiseRow(phone)}`
    return html`${play ? scoreCard(phone) : nothing} ${constellationForm(phone)} ${customiseRow(phone)} ${besidesMinigame(phone, scene)}`
  },
  withoutPeek: isPlaying,
}

/** Whether a mini-game is being played, or its end is still shown. */
function isPlaying(phone: PhoneContext): boolean {
  const { play } = phone.hand
  if (play === null) return false
  return (play.score === null && !play.cut) || showsMinigameResult(phone, play)
}

/** What else there is: the page at the nook for its readers and all who are awake, or a picture to wait by. */
function besidesMinigame(phone: PhoneContext, scene: SceneOf<'bedtime'>): TemplateResult | typeof nothing {
  const room = scene.rooms[phone.role]
  const names = may(phone.mine.legal, 'name-stars')
  // There is no room for the page beside the names, but what is read now can have hearts.
  if (scene.ritual && !(names && scene.ritual.stage !== 'read')) return ritualPanel(phone, scene.ritual)
  if (names) return nothing
  return phone.hand.play
    ? quietPanel(vignette('moon'), t(room === 'sphere' ? 'bedtime.after' : 'bedtime.hark'))
    : html`${quietPanel(placeOfRole(phone.role, room), placeName(phone.role, room))}`
}

/** How the mini-game went. */
function scoreCard({ hand }: PhoneContext): TemplateResult {
  const { play } = hand
  if (!play) return html``
  return html`<div class="dreamt card" role="status">
    <b>${play.title}</b>
    ${
      play.cut
        ? html`<p>${t('play.cut', { count: GLOW.cut })}</p>`
        : html`<p class="dreamt-score" role="img" aria-label=${t('play.score', { n: play.score ?? 0, most: GLOW.max })}>
          ${[1, 2, 3].map((n) => html`<i ?data-lit=${n <= (play.score ?? 0)}>${icon('star')}</i>`)}
        </p>`
    }
  </div>`
}
