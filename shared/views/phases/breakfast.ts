/** Breakfast: visions are told or kept. */
import { ROLES, type Role } from '../../content/ids.ts'
import { currentEvening } from '../../rules/selectors.ts'
import type { GameState } from '../../rules/state/index.ts'
import { type MessageTranslator, nameOf } from '../message-translator.ts'
import { visionOf } from '../parts/vision-view.ts'
import type { PhaseView } from '../phase-views.ts'
import type { PrivateView } from '../types.ts'

export const breakfast: PhaseView<'breakfast'> = {
  scene(game) {
    const seen = currentEvening(game).disturbed.flatMap((i) => game.disturbances[i] ?? [])
    return {
      phase: 'breakfast',
      // Everybody sees who keeps a disturbance, but not what it was.
      disturbed: seen.map(({ seer, told }) => ({ role: seer, told })),
      opened: seen.flatMap(({ told, note }) => {
        const opened = told && note !== null ? game.notes[note] : undefined
        return opened?.open ? [opened.symbol] : []
      }),
    }
  },
  privateParts: (game, role, translate) => ({
    vision: visionOf(game, role, translate),
    answered: answered(game, role, translate),
  }),
}

/** Whether this role's goodnight was returned; if not, whether anybody else wished it one, but not who. */
function answered(game: GameState, role: Role, translate: MessageTranslator): PrivateView['answered'] {
  const { goodnights } = currentEvening(game)
  const to = goodnights[role]
  if (!to) return null
  const met = goodnights[to] === role
  const wished = ROLES.some((other) => goodnights[other] === role)
  const kind = met ? 'mutual' : wished ? 'sent' : 'nobody'
  const names = { a: nameOf(role, translate), b: nameOf(to, translate) }
  const n = game.phase.n + ROLES.indexOf(role)
  return { to, met, text: translate.variant(`goodnights.${kind}`, n, met ? names : {}) }
}
