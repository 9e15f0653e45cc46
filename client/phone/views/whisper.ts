/** Whisper: the lullaby, beat by beat; then five seconds of holding hands by thumb. */
import { html } from 'lit-html'
import { icon } from '../../kit/dom/icons.ts'
import { quiet } from '../parts/basics.ts'
import { lullabyPage, thumbSpot } from '../parts/lullaby.ts'
import type { PhaseView } from '../phone.ts'
import { t } from '../text.ts'

export const whisper: PhaseView<'whisper'> = {
  sentence: (_, { hands }) => (hands ? t('hands.line') : t('whisper.line')),
  withoutPeek: () => true,
  body: (phone, { lullaby, hands }) => {
    if (lullaby && !hands) return lullabyPage(phone, lullaby)
    if (!hands || hands.silentUntil !== null || !hands.players.includes(phone.role))
      return html`${quiet(icon('moon'), t('whisper.silence'))}`
    return html`<div class="stage-middle hands" data-from=${hands.since ?? ''} data-until=${hands.since === null ? '' : hands.endsAt} ?data-held=${hands.since !== null}>
      ${thumbSpot(phone, t('hands.spot'))}
      <p class="quiet" role="status">${t('hands.count', { count: hands.down.length })}</p>
    </div>`
  },
}
