/** What fills the screen in the lobby, for those who are done: whose it is, and reactions to tap. */
import { html, nothing } from 'lit-html'
import type { COUNTS } from '../../../shared/content/constants.ts'
import type { SceneOf } from '../../../shared/views/types.ts'
import { cheerFace } from '../../ui/cheer-faces.ts'
import { may } from '../legal-choices.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { button, nameOf } from './basic-widgets.ts'

const REACTIONS = [0, 1, 2, 3, 4, 5] as const satisfies { length: typeof COUNTS.cheers }

/** The reactions; nothing while this player has none to give. The host can take a drawing down. */
export function reactions(phone: PhoneContext, { slam }: SceneOf<'lobby'>) {
  if (!slam || !may(phone.mine.legal, 'react')) return nothing
  const { view, ask } = phone
  const name = view.people[slam.by].player ?? nameOf(phone, slam.by)
  const line =
    slam.what === 'drawing' && slam.of
      ? t('lobby.slam.drawing', { name, of: t(`role.${slam.of}.name`) })
      : t('lobby.slam.words', { name, text: slam.text ?? '' })
  return html`<section class="reactions card" aria-label=${t('lobby.react')}>
    <p>${line}</p>
    <div>
      ${REACTIONS.map(
        (
          reaction,
        ) => html`<button type="button" data-sound="heart" aria-label=${t(`cheer.${reaction}`)} @click=${() => ask('react', { reaction })}>
          ${cheerFace(reaction)}
        </button>`,
      )}
    </div>
    ${slam.of && may(phone.mine.legal, 'remove-drawing', { of: slam.of }) ? button(t('lobby.slam.remove'), () => ask('remove-drawing', { of: slam.of ?? slam.by })) : nothing}
  </section>`
}
