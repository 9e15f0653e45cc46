/** The notice about this console: it rattles, it is steadied, or the house plays because the phone is not touched. */
import { html, type TemplateResult } from 'lit-html'
import { RATTLE } from '../../../shared/content/constants.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'

/** The most urgent line, or null if there is none. */
function noticeLine({ view, hand, feedback }: PhoneContext): string | null {
  const { idle, steadied } = hand
  if (idle) return t('notice.idle')
  if (steadied) {
    if (view.phase === 'talk') return t('notice.steadied.talk')
    return t(view.phase === 'whisper' ? 'notice.steadied.whisper' : 'notice.steadied')
  }
  if (feedback.rattles === null) return null
  return feedback.rattles === 0
    ? t('notice.rattle.first', { count: RATTLE.count })
    : t('notice.rattle', { count: feedback.rattles, most: RATTLE.count })
}

/** A card with the notice, or null. */
export function houseNotice(phone: PhoneContext): TemplateResult | null {
  const line = noticeLine(phone)
  return line === null ? null : html`<p class="house-notice" role="status">${line}</p>`
}
