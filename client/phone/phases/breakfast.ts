/** Breakfast: those who were disturbed at night perform what they saw, or keep it; the others tap what was worst. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { portrait } from '../../ui/drawing-picture.ts'
import { notePicture } from '../../ui/note-pictures.ts'
import { toldPicture } from '../../ui/told-picture.ts'
import { may } from '../legal-choices.ts'
import type { PhasePage, PhoneContext, SceneOf } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { vignette } from '../pictures/vignettes.ts'
import { visionPanel } from '../vision/vision-panel.ts'
import { button, nameOf, quietPanel, readyButton } from '../widgets/basic-widgets.ts'
import { nightEffects } from '../widgets/place-effects.ts'
import { speakerCard } from '../widgets/speaker-card.ts'

type BreakfastScene = SceneOf<'breakfast'>

export const breakfast: PhasePage<'breakfast'> = {
  sentence: (phone, { disturbed, telling }) => {
    const { legal } = phone.mine
    if (may(legal, 'disturbed')) return t('breakfast.choose')
    if (telling?.stage === 'told' && telling.told.by === phone.role) return t('breakfast.say')
    if (may(legal, 'worst')) return t('breakfast.worst')
    if (telling) return t(telling.stage === 'told' ? 'breakfast.answered' : 'breakfast.hung')
    const own = disturbed.find(({ role }) => role === phone.role)
    return t(own?.told === false ? 'breakfast.kept' : 'breakfast.listen')
  },
  body: (phone, scene) => {
    const { hand, mine, ask } = phone
    const own = scene.telling?.stage === 'told' && scene.telling.told.by === phone.role
    const chooses = may(mine.legal, 'disturbed')
    const effects = hand.tellOrKeep && {
      tell: nightEffects(hand.tellOrKeep.tell),
      keep: nightEffects(hand.tellOrKeep.keep),
    }
    return html`
      ${hand.vision && (own || chooses) ? visionPanel(phone, hand.vision) : scene.telling ? hears(phone, scene.telling) : quiet(phone, scene)}
      ${chooses || scene.telling ? nothing : goodnightAnswer(phone)}
      <div class="reach">
        ${
          chooses
            ? html`${button(html`<b>${t('breakfast.tell')}</b><small>${t('breakfast.tell.hint')}</small>${effects?.tell}`, () => ask('disturbed', { tell: true }), { main: true, big: true })}
              ${button(html`<b>${t('breakfast.keep')}</b><small>${t('breakfast.keep.hint')}</small>${effects?.keep}`, () => ask('disturbed', { tell: false }), { big: true })}`
            : nothing
        }
        ${may(mine.legal, 'told-it') ? button(html`${icon('speaker')} ${t('breakfast.told')}`, () => ask('told-it', {}), { main: true, big: true }) : nothing}
        ${chooses || scene.telling ? nothing : readyButton(phone, may(mine.legal, 'ready'))}
      </div>`
  },
}

/** Who tells, and what may have been worst about it; once all have tapped, what hangs on the fridge. */
function hears(phone: PhoneContext, { told, stage, answers, taps }: NonNullable<BreakfastScene['telling']>) {
  if (stage === 'hung')
    return html`<figure class="hung-card card" role="status">
      ${told.kind === 'vision' ? toldPicture(phone.view, told, 480) : html`<p class="hung-words">${told.text}</p>`}
      <figcaption>${told.worst ?? nameOf(phone, told.by)}</figcaption>
    </figure>`
  const mine = taps.find(({ role }) => role === phone.role)
  const can = may(phone.mine.legal, 'worst')
  return html`${speakerCard(told.by, told.by === phone.role ? t('breakfast.said') : nameOf(phone, told.by), t('breakfast.looks'), told.by !== phone.role)}
    ${
      told.by === phone.role
        ? nothing
        : html`<div class="worst-answers" role="group" aria-label=${t('breakfast.worst')}>
            ${answers.map(
              (answer, i) =>
                html`<button class="chip card" type="button" data-sound="send" aria-pressed=${mine?.answer === i} ?disabled=${!can} @click=${() => phone.ask('worst', { answer: i })}>${answer}</button>`,
            )}
          </div>`
    }`
}

/** Who was disturbed and has not decided yet, or the notes that were opened. */
function quiet(phone: PhoneContext, { disturbed, opened }: BreakfastScene) {
  const silent = disturbed.filter(({ role, told }) => role !== phone.role && told === null)
  return silent.length > 0
    ? quietPanel(
        silent.map(({ role }) => portrait(phone.view, role)),
        t('breakfast.who', { names: t.list(silent.map(({ role }) => nameOf(phone, role))) }),
      )
    : quietPanel(
        opened.length > 0 ? opened.map((symbol) => notePicture(symbol)) : vignette('toast'),
        t('breakfast.nobody'),
      )
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
