/** What is hidden about seats throughout a game. */
import { ROLES } from '../../../shared/content/ids.ts'
import { content } from '../../../shared/content/load.ts'
import { change, type Hide, isSecret, isViewer, openSecrets, others } from './change.ts'

export const seats: Record<string, Hide> = {
  'since when the host is gone or waited for, and who lent the controls'(game) {
    const { still } = game.hostWatch
    game.hostWatch = { goneAt: 77, waitingSince: 88, still, lentBy: 'somebody' }
    return true
  },
  'the secret of another'(game, viewer) {
    // When a guess is read out, everybody sees whether it was right.
    if (game.phase.id === 'guess' && game.saturday?.reading.length) return false
    return change(others(viewer), (role) => {
      const seat = game.seats[role]
      const other = content.secrets.find((s) => s.role === role && s.id !== seat.secret)
      if (!seat.secret || !other || !isSecret(game, role)) return false
      seat.secret = other.id
      return true
    })
  },
  'the secrets dealt to another': (game, viewer) =>
    change(others(viewer), (role) => {
      const { dealt } = game.seats[role]
      if (dealt.length === 0) return false
      game.seats[role].dealt = [...dealt].reverse()
      return true
    }),
  'the secrets that another has crossed off': (game, viewer) =>
    change(others(viewer), (role) => {
      game.seats[role].crossed = ['truce', 'three-doors', 'whistleblower', 'brave']
      return true
    }),
  'what the own way of another taught them'(game, viewer) {
    const learnt = game.evenings.at(-1)?.learnt
    if (!learnt) return false
    return change(others(viewer), (role) => {
      learnt[role] = { text: 'something else' }
      return true
    })
  },
  'the private line of another'(game, viewer) {
    const lines = game.evenings.at(-1)?.privateLines ?? {}
    return change(others(viewer), (role) => {
      if (!lines[role]) return false
      lines[role] = { text: 'something else' }
      return true
    })
  },
  'the measured answer time of another'(game, viewer) {
    if (game.malfunction) return false
    return change(others(viewer), (role) => {
      game.seats[role].answer = 11_111
      return true
    })
  },
  'how many lights each lantern has'(game, viewer) {
    if (game.malfunction || isViewer(viewer, 'ava')) return false
    // The sum stays the same, because everybody may see how badly the wall flickers.
    const lights = ROLES.map((role) => game.seats[role].lights)
    if (new Set(lights).size === 1) return false
    for (const [i, role] of ROLES.entries())
      game.seats[role].lights = lights[(i + 1) % lights.length] as number
    return true
  },
  'whose lantern paid'(game, viewer) {
    if (isViewer(viewer, 'leo') || isViewer(viewer, 'caleb')) return false
    if (openSecrets(game) > ROLES.length) return false
    game.dreams.push({
      at: game.clock.now,
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
  'the state of the random number generator'(game) {
    game.rng = [1, 2, 3, 4]
    return true
  },
  'the statistics of another'(game, viewer) {
    // The ending tells what players did.
    if (game.epilogue) return false
    return change(others(viewer), (role) => {
      game.seats[role].stats = { rituals: 9, flights: 9, trueTaps: 9 } as never
      return true
    })
  },
  'what the house did for another whose phone was away': (game, viewer) =>
    change(others(viewer), (role) => {
      game.seats[role].whileAsleep = [{ text: 'picked the nook' }]
      return true
    }),
  'when the phone of another disconnected': (game, viewer) =>
    change(others(viewer), (role) => {
      game.seats[role].droppedAt = 1_234
      return true
    }),
  'which content has been used'(game) {
    // The storybook tells it, for the next game night.
    if (game.phase.id === 'storybook') return false
    game.used = ['memos:x', 'visions:y']
    return true
  },
}
