/**
 * The argument: Ava picks an accusation and Elara an answer; then each throws a memory at somebody, and the others say
 * whether it is true, which moves the lid.
 */
import { html, nothing, type TemplateResult } from 'lit-html'
import { LID } from '../../../shared/content/constants.ts'
import type { Role } from '../../../shared/content/ids.ts'
import { choices, may } from '../legal-choices.ts'
import type { PhasePage, PhoneContext, SceneOf } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { button, nameOf, peopleRow, pickCard } from '../widgets/basic-widgets.ts'
import { speakerCard } from '../widgets/speaker-card.ts'

type ArgumentScene = SceneOf<'argument'>

export const argument: PhasePage<'argument'> = {
  sentence: (phone, scene) => sentenceFor(phone, scene),
  body: (phone, scene) => {
    const { legal } = phone.mine
    if (may(legal, 'accuse') || may(legal, 'reply')) return lines(phone, scene)
    if (may(legal, 'memory')) return memoryToThrow(phone)
    return html`${standing(phone, scene)} ${lidBar(scene.lid)}
      <div class="reach two">${may(legal, 'true') ? verdicts(phone) : nothing}</div>`
  },
}

function sentenceFor(phone: PhoneContext, { step, turn, thrown }: ArgumentScene): string {
  const name = turn ? nameOf(phone, turn) : ''
  const mine = turn === phone.role
  switch (step) {
    case 'accuse':
      return t(mine ? 'argument.accuse' : 'argument.accuse.other')
    case 'answer':
      return t(mine ? 'argument.answer' : 'argument.answer.other')
    case 'reply':
      return t('argument.listen')
    case 'throw':
      return mine ? t('argument.throw') : t('argument.throw.other', { name })
    case 'heard':
      return t(mine ? 'argument.mine' : 'argument.judge')
    case 'moved': {
      const moved = thrown?.moved ?? 0
      return t(moved === 0 ? 'argument.stays' : moved > 0 ? 'argument.opens' : 'argument.shuts')
    }
  }
}

/** The accusations on Ava's phone, or the answers on Elara's under what was said to her. */
function lines(phone: PhoneContext, { accusation }: ArgumentScene): TemplateResult {
  const { hand, mine, ask } = phone
  const say = (line: number) => (may(mine.legal, 'accuse') ? ask('accuse', { line }) : ask('reply', { line }))
  return html`${accusation ? html`<p class="accusation">${t('quote', { text: accusation })}</p>` : nothing}
    <div class="stage-cards">
      ${hand.lines.map((text, i) => pickCard({ title: html`<span class="plain">${text}</span>`, onPick: () => say(i) }))}
    </div>`
}

/** Which memory, who says it, and at whom: the tap on a face throws it. */
function memoryToThrow(phone: PhoneContext): TemplateResult {
  const { hand, mine, ask } = phone
  const allowed = choices<number>(mine.legal, 'memory', 'memory')
  const options = (hand.memories ?? []).filter(({ id }) => allowed.includes(id))
  const chosen = phone.localState<number | null>('memory', options.find(({ tells }) => !tells)?.id ?? null)
  const aloud = phone.localState('memory.aloud', false)
  const memory = chosen.value
  return html`<div class="stage-cards throwable">
      ${options.map(({ id, text, tells }) =>
        pickCard({
          title: html`<span class="plain">${text}</span>`,
          ...(tells && { line: t('argument.tells') }),
          picked: memory === id,
          onPick: () => chosen.set(id),
        }),
      )}
    </div>
    <div class="reach">
      ${button(html`${icon('speaker')} ${t(aloud.value ? 'argument.aloud' : 'argument.house')}`, () => aloud.set(!aloud.value), { pressed: aloud.value })}
      ${memory === null ? nothing : peopleRow(phone, t('argument.at'), choices<Role>(mine.legal, 'memory', 'at'), null, (at) => ask('memory', { memory, at, aloud: aloud.value }))}
    </div>`
}

/** Who speaks to whom, and what. */
function standing(phone: PhoneContext, scene: ArgumentScene): TemplateResult {
  const { step, turn, accusation, answer, thrown } = scene
  const speaker = step === 'answer' ? 'ava' : (turn ?? 'ava')
  const text =
    step === 'answer' ? accusation : step === 'reply' ? answer : (thrown?.text ?? t('argument.thinks'))
  const name = thrown
    ? t('argument.to', { by: nameOf(phone, thrown.by), at: nameOf(phone, thrown.at) })
    : nameOf(phone, speaker)
  return speakerCard(speaker, name, text, step !== 'accuse' && step !== 'throw')
}

/** The two verdicts, each with what it does to the lid. */
const verdicts = (phone: PhoneContext): TemplateResult =>
  html`${button(html`<b>${t('argument.true')}</b><small>${t('argument.true.does')}</small>`, () => phone.ask('true', { so: true }), { main: true, big: true })}
    ${button(html`<b>${t('argument.not')}</b><small>${t('argument.not.does')}</small>`, () => phone.ask('true', { so: false }), { big: true })}`

const NOTCHES = LID.open - LID.shut + 1

/** The lid's notches, and the one at which it stands. */
const lidBar = (
  lid: number,
): TemplateResult => html`<div class="lid-bar" role="img" aria-label=${t('argument.lid', { count: lid - LID.shut + 1, most: NOTCHES })}>
  <span>${t('argument.shut')}</span>
  ${Array.from({ length: NOTCHES }, (_, i) => html`<i ?data-now=${i === lid - LID.shut}></i>`)}
  <span>${t('argument.open')}</span>
</div>`
