/** More secrets, each with games in which it comes true and games in which it does not. */
import type { SecretId } from '../../../shared/content/secrets.ts'
import { addDream, friday, guesses, NOOK, rooms, type SecretCase, stormWith, studied } from './secret-game.ts'

export const LATE_SECRET_CASES = {
  'he-used-to-talk': {
    kept: [
      { evenings: [NOOK, rooms('own', 'sphere', 'sphere', 'nook'), rooms('own', 'nook', 'nook', 'nook')] },
    ],
    failed: [
      { evenings: [NOOK, rooms('nook', 'own', 'own', 'nook'), NOOK] },
      { evenings: [NOOK, NOOK, rooms('nook', 'sphere', 'nook', 'nook')] },
    ],
  },
  'two-goodnights': {
    kept: [
      {
        change: (game) => {
          friday(game).goodnights = { ava: 'elara', leo: 'elara', caleb: 'ava' }
        },
      },
    ],
    failed: [
      {
        change(game) {
          friday(game).goodnights = { ava: 'elara' }
          game.evenings[1]!.goodnights = { leo: 'elara' }
        },
      },
      {
        change: (game) => {
          game.evenings[0]!.goodnights = { ava: 'elara', leo: 'elara' }
        },
      },
    ],
  },
  'honest-copy': {
    kept: [{ change: (game) => studied(game, 'report', 4) }],
    failed: [
      { change: (game) => studied(game, 'report', 3) },
      { change: (game) => studied(game, 'push', 9) },
    ],
  },
  'oil-in-the-lamps': {
    kept: [{ change: (game) => stormWith(game, 13) }],
    failed: [{ change: (game) => stormWith(game, 12) }],
  },
  'clockmakers-word': {
    kept: [
      {
        change: (game) => {
          game.seats.caleb.stats.promisesKept = 2
        },
      },
    ],
    failed: [
      {
        change(game) {
          game.seats.caleb.stats.promisesKept = 1
          game.seats.ava.stats.promisesKept = 3
        },
      },
    ],
  },
  'move-over-leo': {
    kept: [{ evenings: [rooms('own', 'own', 'own', 'own'), NOOK, rooms('own', 'own', 'own', 'own')] }],
    failed: [
      { evenings: [NOOK, rooms('nook', 'own', 'nook', 'nook'), rooms('nook', 'nook', 'nook', 'own')] },
    ],
  },
  'one-perfect-flight': {
    kept: [
      {
        evenings: [NOOK, NOOK, rooms('nook', 'sphere', 'sphere', 'nook')],
        change: (game) => addDream(game, 'leo', 3, 100),
      },
    ],
    failed: [
      {
        evenings: [NOOK, NOOK, rooms('nook', 'sphere', 'sphere', 'nook')],
        change(game) {
          addDream(game, 'leo', 2, 100)
          addDream(game, 'elara', 3, 300)
        },
      },
      {
        evenings: [NOOK, NOOK, rooms('nook', 'sphere', 'own', 'nook')],
        change: (game) => addDream(game, 'leo', 3, 100),
      },
    ],
  },
  'sister-act': {
    kept: [
      {
        change: (game) => {
          game.threads['ava-leo'] = 3
        },
      },
    ],
    failed: [
      {
        change: (game) => {
          game.threads['ava-leo'] = 2
        },
      },
    ],
  },
  'there-for-the-end': {
    kept: [{ evenings: [NOOK, NOOK, rooms('nook', 'nook', 'own', 'own')] }],
    failed: [{ evenings: [NOOK, NOOK, rooms('own', 'nook', 'nook', 'nook')] }],
  },
  'the-case': {
    kept: [{ change: (game) => guesses(game, true) }],
    failed: [
      { change: (game) => guesses(game, false) },
      {
        change: (game) => {
          game.saturday!.guesses = {}
        },
      },
    ],
  },
  'mend-them': {
    kept: [
      {
        change: (game) => {
          game.threads['elara-caleb'] = 2
        },
      },
    ],
    failed: [
      {
        change: (game) => {
          game.threads['elara-caleb'] = 1
        },
      },
    ],
  },
  'at-least-three': {
    kept: [
      {
        change: (game) => {
          game.seats.leo.lights = 0
        },
      },
    ],
    failed: [
      {
        change(game) {
          game.seats.leo.lights = 0
          game.seats.ava.lights = 0
        },
      },
    ],
  },
} as const satisfies Partial<Record<SecretId, { kept: readonly SecretCase[]; failed: readonly SecretCase[] }>>
