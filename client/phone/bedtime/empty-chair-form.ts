/** Alone at the nook: one line for the empty chair. */
import { html, nothing } from 'lit-html'
import { LIMITS } from '../../../shared/content/constants.ts'
import { choices, may } from '../legal-choices.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { wordsForm } from '../widgets/words-form.ts'

export const chairForm = (phone: PhoneContext) =>
  may(phone.mine.legal, 'chair')
    ? html`${wordsForm(phone, {
        key: 'chair',
        ready: readyLines(phone, choices<number>(phone.mine.legal, 'chair', 'pick')),
        max: LIMITS.line,
        label: t('chair.line'),
        hint: t('chair.hint'),
        onPick: (pick) => phone.ask('chair', { pick: Number(pick) }),
        onType: (text) => phone.ask('chair', { text }),
      })}`
    : nothing

/** The ready lines of a hand that may be picked, by their index. */
export const readyLines = ({ hand }: PhoneContext, allowed: readonly number[]) =>
  allowed.flatMap((index) => {
    const text = hand.picks[index]
    return text === undefined ? [] : [{ id: String(index), text }]
  })
