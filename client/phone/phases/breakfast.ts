/** Breakfast: those who were disturbed at night tell what they saw, or keep it to themselves. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { portrait } from '../../ui/drawing-picture.ts'
import { notePicture } from '../../ui/note-pictures.ts'
import { may } from '../legal-choices.ts'
import type { PhasePage, PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { vignette } from '../pictures/vignettes.ts'
import { visionPanel } from '../vision/vision-panel.ts'
import { button, nameOf, quietPanel, readyButton } from '../widgets/basic-widgets.ts'

export const breakfast: PhasePage<'breakfast'> = {
  sentence: (phone, { disturbed }) => {
    if (may(phone.mine.legal, 'disturbed')) return t('breakfast.choose')
    const own = disturbed.find(({ role }) => role === phone.role)
    if (own?.told) return t('breakfast.say')
    return t(own?.told === false ? 'breakfast.kept' : 'breakfast.listen')
  },
  body: (phone, { disturbed, opened }) => {
    const { hand, mine, ask } = phone
    const others = disturbed.filter(({ role }) => role !== phone.role)
    // Those who have decided to tell are named first; before that, those who have not decided yet.
    const telling = others.filter(({ told }) => told)
    const silent = others.filter(({ told }) => told === null)
    const named = telling.length > 0 ? telling : silent
    const toldOwn = disturbed.some(({ role, told }) => role === phone.role && told)
    return html`
      ${
        hand.vision && (toldOwn || may(mine.legal, 'disturbed'))
          ? visionPanel(phone, hand.vision)
          : html`${quietPanel(
              named.length > 0
                ? named.map(({ role }) => portrait(phone.view, role))
                : opened.length > 0
                  ? opened.map((symbol) => notePicture(symbol))
                  : vignette('toast'),
              named.length > 0
                ? t(telling.length > 0 ? 'breakfast.tells' : 'breakfast.who', {
                    names: t.list(named.map(({ role }) => nameOf(phone, role))),
                  })
                : t('breakfast.nobody'),
            )}`
      }
      ${may(mine.legal, 'disturbed') ? nothing : goodnightAnswer(phone)}
      <div class="reach">
        ${
          may(mine.legal, 'disturbed')
            ? html`${button(html`<b>${t('breakfast.tell')}</b><small>${t('breakfast.tell.hint')}</small>`, () => ask('disturbed', { tell: true }), { main: true, big: true })}
              ${button(html`<b>${t('breakfast.keep')}</b><small>${t('breakfast.keep.hint')}</small>`, () => ask('disturbed', { tell: false }), { big: true })}`
            : nothing
        }
        ${may(mine.legal, 'disturbed') && !may(mine.legal, 'ready') ? nothing : readyButton(phone, may(mine.legal, 'ready'))}
      </div>`
  },
}

/** What became of this player's goodnight. */
function goodnightAnswer(phone: PhoneContext): TemplateResult | typeof nothing {
  const { answered } = phone.hand
  if (answered === null) return nothing
  const { to, met, text } = answered
  return html`<section class="goodnight-answer card" data-met=${met} data-of=${to}>
    ${portrait(phone.view, to)}
    <p><b>${t(met ? 'breakfast.met' : 'breakfast.unmet', { name: nameOf(phone, to) })}</b><small>${text}</small></p>
  </section>`
}
