/** Secrets: each player chooses one of the two dealt to them. */
import type { PhaseView } from '../phase-views.ts'

export const post: PhaseView<'post'> = {
  scene: () => ({ phase: 'post' }),
  privateParts(game, role, translate) {
    const { secret, dealt } = game.seats[role]
    if (secret !== null || dealt.length === 0) return {}
    return {
      deal: dealt.map((id) => ({
        id,
        title: translate.key(`secrets.${id}.title`),
        text: translate.key(`secrets.${id}.text`),
      })),
    }
  },
}
