/** What fills the screen in the lobby, for those who are done: whose it is, and faces to react with. */
import { html, nothing } from 'lit-html'
import type { SceneOf } from '../../../shared/views/types.ts'
import { playerLabel } from '../../ui/player-label.ts'
import { may } from '../legal-choices.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { button } from './basic-widgets.ts'
import { reactionRow } from './reaction-row.ts'

/** The card; nothing while this player has nothing to react to. The host can take a drawing down. */
export function slamCard(phone: PhoneContext, { slam }: SceneOf<'lobby'>) {
  if (!slam || !may(phone.mine.legal, 'react')) return nothing
  const { of, by, what, text } = slam
  const name = playerLabel(phone.view, by, t)
  const line =
    what === 'drawing' && of
      ? t('lobby.slam.drawing', { name, of: t(`role.${of}.name`) })
      : t('lobby.slam.words', { name, text: text ?? '' })
  return html`<section class="slam-card card" role="status">
    <p>${line}</p>
    ${reactionRow(phone)}
    ${of && may(phone.mine.legal, 'remove-drawing', { of }) ? button(t('lobby.slam.remove'), () => phone.ask('remove-drawing', { of })) : nothing}
  </section>`
}
