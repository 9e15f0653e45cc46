/** The blanket: a quilt falls over the page, an eye looks out, and a palm on the glass shuts it. */
import { html, svg, type TemplateResult } from 'lit-html'
import { play } from '../../audio/phone-sounds.ts'
import { buzz } from '../../device/haptics.ts'
import { emblem } from '../../ui/emblems.ts'
import { may } from '../legal-choices.ts'
import type { PhoneContext, SceneOf } from '../phone-context.ts'
import { t } from '../phone-translator.ts'

type Blanket = NonNullable<SceneOf<'shout'>['blanket']>

/** A button over the whole page; any touch counts, and so does a key. */
export function blanketPanel(
  phone: PhoneContext,
  { covered: palms, startedAt, endsAt, text }: Blanket,
): TemplateResult {
  const touched = phone.localState(`blanket.${endsAt}`, false)
  const covered = touched.value || !may(phone.mine.legal, 'blanket')
  const cover = () => {
    if (!may(phone.mine.legal, 'blanket')) return
    touched.set(true)
    play('cover')
    buzz('blanket')
    void phone.ask('blanket', {}).then((done) => done || touched.set(false))
  }
  return html`<button class="blanket" type="button" data-sound="" data-from=${startedAt} data-until=${endsAt} ?data-covered=${covered} @pointerdown=${cover} @click=${(event: MouseEvent) => event.detail === 0 && cover()}>
    <svg class="blanket-palm" viewBox="0 0 200 200" aria-hidden="true">${svg`
      <circle class="palm-ring" cx="100" cy="100" r="94" pathLength="100" />
      <path class="palm-hand" d="M66 108V62a9 9 0 0 1 18 0V48a9 9 0 0 1 18 0V44a9 9 0 0 1 18 0v10a9 9 0 0 1 18 0v60c0 33-16 50-42 50-20 0-31-9-41-26l-19-32a9.500 9.500 0 0 1 16-10Z" />
      <g class="blanket-eye"><path d="M52 100C76 68 124 68 148 100 124 132 76 132 52 100Z"/><circle cx="100" cy="100" r="22"/><circle class="blanket-pupil" cx="100" cy="100" r="9"/></g>`}</svg>
    <b style="--letters:${t('blanket.title').length}">${t('blanket.title')}</b><span>${covered ? t('blanket.done') : text}</span>
    <ul class="blanket-who" aria-hidden="true">${palms.map((role) => html`<li>${emblem(role)}</li>`)}</ul>
  </button>`
}
