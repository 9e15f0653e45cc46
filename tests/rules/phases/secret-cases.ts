/** For each secret, games in which it comes true and games in which it does not. */
import type { SecretId } from '../../../shared/content/secrets.ts'
import { LATE_SECRET_CASES } from './late-secret-cases.ts'
import { addDream, addTold, friday, NOOK, ran, rooms, type SecretCase } from './secret-game.ts'

/** By secret: cases in which it comes true, and cases in which it narrowly does not. */
export const SECRET_CASES: Readonly<
  Record<SecretId, { kept: readonly SecretCase[]; failed: readonly SecretCase[] }>
> = {
  'her-girl': {
    kept: [
      { evenings: [NOOK, NOOK, rooms('own', 'nook', 'own', 'nook')] },
      { evenings: [rooms('sphere', 'nook', 'sphere', 'nook'), rooms('own', 'own', 'nook', 'own'), NOOK] },
    ],
    failed: [
      { evenings: [NOOK, rooms('own', 'nook', 'own', 'nook'), rooms('own', 'nook', 'own', 'nook')] },
      { evenings: [NOOK, rooms('sphere', 'nook', 'nook', 'nook'), rooms('nook', 'nook', 'sphere', 'nook')] },
    ],
  },
  'no-scandal': {
    kept: [
      {
        change: (game) => {
          game.saturday!.toldAtCount = 3
        },
      },
    ],
    failed: [
      {
        change: (game) => {
          game.saturday!.toldAtCount = 4
        },
      },
    ],
  },
  whistleblower: { kept: [{ change: ran(false) }], failed: [{ change: ran(true) }] },
  'the-promotion': {
    kept: [
      {
        change: (game) => {
          game.saturday!.upgradeAtCount = 8
        },
      },
    ],
    failed: [
      {
        change: (game) => {
          game.saturday!.upgradeAtCount = 7
        },
      },
    ],
  },
  truce: {
    kept: [
      {
        change: (game) => {
          game.threads['elara-caleb'] = 3
        },
      },
    ],
    failed: [
      {
        change: (game) => {
          game.threads['elara-caleb'] = 2
        },
      },
    ],
  },
  'curious-after-all': {
    kept: [
      { change: (game) => addDream(game, 'caleb', 3, 100) },
      {
        // What Caleb told before the third Glow does not count, nor does what others tell.
        change(game) {
          addTold(game, 'caleb', 50)
          addDream(game, 'caleb', 2, 60)
          addDream(game, 'caleb', 1, 100)
          addTold(game, 'ava', 200)
        },
      },
    ],
    failed: [
      { change: (game) => addDream(game, 'caleb', 2, 100) },
      {
        change(game) {
          addDream(game, 'caleb', 3, 100)
          addTold(game, 'caleb', 101)
        },
      },
    ],
  },
  'full-house': {
    kept: [
      {
        evenings: [
          rooms('own', 'nook', 'nook', 'nook'),
          rooms('own', 'own', 'own', 'own'),
          rooms('own', 'own', 'own', 'own'),
        ],
      },
    ],
    failed: [
      {
        evenings: [
          rooms('nook', 'nook', 'sphere', 'nook'),
          rooms('own', 'own', 'nook', 'nook'),
          rooms('nook', 'nook', 'nook', 'own'),
        ],
      },
    ],
  },
  'the-old-song': {
    kept: [
      {
        change: (game) => {
          game.saturday!.notesAtCount = 4
        },
      },
    ],
    failed: [
      {
        change: (game) => {
          game.saturday!.notesAtCount = 3
        },
      },
    ],
  },
  'big-brother': {
    kept: [
      {
        change: (game) => {
          game.seats.ava.lights = 1
        },
      },
    ],
    failed: [
      {
        change: (game) => {
          game.seats.ava.lights = 0
        },
      },
    ],
  },
  'dont-unplug': { kept: [{ change: ran(true) }], failed: [{ change: ran(false) }] },
  'three-doors': {
    kept: [
      { evenings: [NOOK, rooms('nook', 'sphere', 'nook', 'nook'), rooms('nook', 'own', 'nook', 'nook')] },
    ],
    failed: [{ evenings: [NOOK, rooms('nook', 'sphere', 'nook', 'nook'), NOOK] }],
  },
  'the-real-thing': {
    kept: [{ change: (game) => addDream(game, 'leo', 4, 100) }],
    failed: [
      { change: (game) => addDream(game, 'leo', 3, 100) },
      {
        evenings: [
          rooms('nook', 'sphere', 'nook', 'nook'),
          rooms('own', 'nook', 'own', 'own'),
          rooms('nook', 'own', 'nook', 'nook'),
        ],
        change: (game) => addDream(game, 'leo', 4, 100),
      },
    ],
  },
  'our-sign': {
    kept: [{ change: (game) => void Object.assign(game.saturday!, { signWorked: true, spotted: [] }) }],
    failed: [
      { change: (game) => void Object.assign(game.saturday!, { signWorked: true, spotted: ['leo'] }) },
      { change: (game) => void Object.assign(game.saturday!, { signWorked: false, spotted: [] }) },
    ],
  },
  'no-one-alone': {
    kept: [
      {
        evenings: [rooms('sphere', 'nook', 'nook', 'nook'), NOOK, rooms('sphere', 'sphere', 'nook', 'nook')],
      },
      { evenings: [NOOK, NOOK, rooms('own', 'own', 'own', 'own')] },
    ],
    failed: [
      { evenings: [NOOK, NOOK, rooms('sphere', 'nook', 'nook', 'nook')] },
      { evenings: [NOOK, NOOK, rooms('own', 'own', 'own', 'nook')] },
    ],
  },
  'goodnight-mum': {
    kept: [
      {
        change: (game) => {
          friday(game).goodnights = { ava: 'elara', elara: 'ava' }
        },
      },
    ],
    failed: [
      {
        change: (game) => {
          friday(game).goodnights = { ava: 'elara', elara: 'leo' }
        },
      },
      {
        change: (game) => {
          game.evenings[1]!.goodnights = { ava: 'elara', elara: 'ava' }
        },
      },
    ],
  },
  brave: {
    kept: [
      { evenings: [NOOK, rooms('sphere', 'nook', 'nook', 'nook'), NOOK] },
      { evenings: [NOOK, NOOK, rooms('sphere', 'own', 'own', 'own')] },
      { evenings: [NOOK, rooms('sphere', 'sphere', 'nook', 'nook'), NOOK] },
    ],
    failed: [
      { evenings: [rooms('sphere', 'nook', 'nook', 'nook'), NOOK, NOOK] },
      { evenings: [NOOK, rooms('sphere', 'nook', 'sphere', 'nook'), NOOK] },
      { evenings: [NOOK, NOOK, rooms('sphere', 'nook', 'nook', 'sphere')] },
      {
        evenings: [NOOK, rooms('sphere', 'nook', 'nook', 'own'), NOOK],
        change: (game) => {
          game.evenings[1]!.fused = 'ava'
        },
      },
    ],
  },
  ...LATE_SECRET_CASES,
}
