/** The talk on the screen: the doors, and whose clue is asked for. */
import { html, nothing } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import type { Role } from '../../../shared/content/ids.ts'
import type { DoorsScene, PublicView } from '../../../shared/views/types.ts'
import { seatedRoles } from '../../ui/seated-roles.ts'
import { doorsHud } from '../hud/doors-hud.ts'
import { lightsRow } from '../hud/lights-row.ts'
import { titleSlip } from '../hud/paper-pieces.ts'
import { defineScene, type SceneContext } from '../phase-scene.ts'
import { t } from '../screen-translator.ts'
import { stormPicture } from './storm-picture.ts'

/** How long (ms) one role's clue is asked for, before the next one's is. */
const ASK = 5_000

/** Whose clue is asked for now: everybody's in turn, then nobody's. The game does not know which were told already. */
function askedNow(view: PublicView, { result }: DoorsScene, context: SceneContext): Role | null {
  const people = seatedRoles(view)
  const turn = context.intervalIndex('talk', ASK) % (people.length + 1)
  return result === null ? (people[turn - 1] ?? null) : null
}

export const talk = defineScene('talk', {
  // A calm sky, because players search the doors for faces and symbols.
  picture: (view) => stormPicture(view, { intensity: 0.2, words: false }),
  sentence: (_view, { doors }) =>
    doors.result
      ? t(`doors.${doors.result}`)
      : t('said.two', { first: t('talk.title'), second: t('talk.count') }),
  words: (view, { doors }, context) => {
    const asked = askedNow(view, doors, context)
    return html`${lightsRow(view, { asked })}
      ${keyed(asked, titleSlip(t(asked ? `talk.ask.${asked}` : 'talk.title'), 'slip-talk'))}
      ${doors.rounds > 1 ? html`<p class="talk-round">${t('talk.round', { count: doors.round, most: doors.rounds })}</p>` : nothing}
      ${doorsHud(view, doors)}`
  },
})
