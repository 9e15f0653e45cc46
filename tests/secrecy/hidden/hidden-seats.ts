/** What is hidden about seats throughout a game. */
import { ROLES } from '../../../shared/content/ids.ts'
import { content } from '../../../shared/content/load.ts'
import { change, type Hide, isSecret, isViewer, openSecrets, others } from './change.ts'

export const seats: Record<string, Hide> = {
  'the secret of another'(night, viewer) {
    // When a guess is read out, everybody sees whether it was right.
    if (night.phase.id === 'guess' && night.saturday?.reading.length) return false
    return change(others(viewer), (role) => {
      const seat = night.seats[role]
      const other = content.secrets.find((s) => s.role === role && s.id !== seat.secret)
      if (!seat.secret || !other || !isSecret(night, role)) return false
      seat.secret = other.id
      return true
    })
  },
  'the secrets dealt to another': (night, viewer) =>
    change(others(viewer), (role) => {
      const { dealt } = night.seats[role]
      if (dealt.length === 0) return false
      night.seats[role].dealt = [...dealt].reverse()
      return true
    }),
  'the private line of another'(night, viewer) {
    const lines = night.evenings.at(-1)?.privateLines ?? {}
    return change(others(viewer), (role) => {
      if (!lines[role]) return false
      lines[role] = { text: 'something else' }
      return true
    })
  },
  'the measured answer time of another'(night, viewer) {
    if (night.malfunction) return false
    return change(others(viewer), (role) => {
      night.seats[role].answer = 11_111
      return true
    })
  },
  'how many lights each lantern has'(night, viewer) {
    if (night.malfunction || isViewer(viewer, 'ava')) return false
    // The sum stays the same, because everybody may see how badly the wall flickers.
    const lights = ROLES.map((role) => night.seats[role].lights)
    if (new Set(lights).size === 1) return false
    for (const [i, role] of ROLES.entries())
      night.seats[role].lights = lights[(i + 1) % lights.length] as number
    return true
  },
  'whose lantern paid'(night, viewer) {
    if (isViewer(viewer, 'leo') || isViewer(viewer, 'caleb')) return false
    if (openSecrets(night) > ROLES.length) return false
    night.dreams.push({
      at: night.clock.now,
      dreamer: 'elara',
      dream: 'encore',
      evening: 'monday',
      score: 2,
      glow: 0,
      payer: 'caleb',
      lights: 2,
      customised: false,
    })
    return true
  },
  'the state of the random number generator'(night) {
    night.rng = [1, 2, 3, 4]
    return true
  },
  'the statistics of another'(night, viewer) {
    // The ending tells what players did.
    if (night.epilogue) return false
    return change(others(viewer), (role) => {
      night.seats[role].stats = { rituals: 9, flights: 9, trueTaps: 9 } as never
      return true
    })
  },
  'what the house did for another whose phone was away': (night, viewer) =>
    change(others(viewer), (role) => {
      night.seats[role].whileAsleep = [{ text: 'picked the nook' }]
      return true
    }),
  'when the phone of another disconnected': (night, viewer) =>
    change(others(viewer), (role) => {
      night.seats[role].droppedAt = 1_234
      return true
    }),
  'which content has been used'(night) {
    night.used = ['memos:x', 'visions:y']
    return true
  },
}
