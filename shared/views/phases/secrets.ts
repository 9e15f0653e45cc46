/** Secrets: each chooses one of the two dealt. */
import type { PhaseView } from '../phase-views.ts'

export const secrets: PhaseView<'secrets'> = {
  scene: () => ({ phase: 'secrets' }),
  hand(night, role, tell) {
    const { secret, dealt } = night.seats[role]
    if (secret !== null || dealt.length === 0) return {}
    return {
      deal: dealt.map((id) => ({
        id,
        title: tell.key(`secrets.${id}.title`),
        text: tell.key(`secrets.${id}.text`),
      })),
    }
  },
}
