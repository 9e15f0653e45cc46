/** The form for one line to the empty chair, for a player alone at the nook. */
import { html, nothing } from 'lit-html'
import { LIMITS } from '../../../shared/content/constants.ts'
import { choices, may } from '../legal-choices.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { wordsForm } from '../widgets/words-form.ts'

/** Ready lines and a field for an own one; nothing when this player cannot write one. */
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

/**
 * The ready lines of this seat that are legal, for a words form.
 * @param allowed their indexes in the seat's list
 */
export const readyLines = ({ hand }: PhoneContext, allowed: readonly number[]) =>
  allowed.flatMap((index) => {
    const text = hand.picks[index]
    return text === undefined ? [] : [{ id: String(index), text }]
  })
