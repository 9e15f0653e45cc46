import { describe, expect, it } from 'vitest'
import { EVENINGS, ROLES, type Role, type Room } from '../../../shared/content/ids.ts'
import { SECRETS, type SecretId } from '../../../shared/content/secrets.ts'
import { secretKept } from '../../../shared/rules/secret-tests.ts'
import type { EveningState, GameState } from '../../../shared/rules/state/index.ts'
import { asks, does, lobbyWith, skip, skipTo } from '../test-night.ts'

type Rooms = Readonly<Record<Role, Room>>
const rooms = (ava: Room, leo: Room, elara: Room, caleb: Room): Rooms => ({ ava, leo, elara, caleb })
const NOOK = rooms('nook', 'nook', 'nook', 'nook')

/** A night as far as Saturday, of which the evenings are rewritten. */
function lived(
  evenings: readonly [Rooms, Rooms, Rooms],
  change: (game: GameState) => void = () => {},
): GameState {
  const game = skipTo(lobbyWith(), 'sign')
  for (const [i, evening] of game.evenings.entries()) rewrite(evening, evenings[i]!)
  game.dreams = []
  for (const disturbance of game.disturbances) Object.assign(disturbance, { told: false, toldAt: null })
  for (const role of ROLES) game.seats[role].glow = 0
  change(game)
  return game
}

function rewrite(evening: EveningState, where: Rooms): void {
  evening.rooms = { ...where }
  const present = ROLES.filter((role) => where[role] === 'nook')
  evening.ritual =
    present.length >= 2
      ? { kind: 'tell', opening: { text: '' }, present, lines: [], turn: 0, turnEndsAt: 0 }
      : null
  evening.goodnights = {}
  evening.fused = null
}

const dreamt = (game: GameState, dreamer: Role, glow: number, at: number): void => {
  game.seats[dreamer].glow += glow
  game.dreams.push({
    at,
    dreamer,
    dream: 'encore',
    evening: 'friday',
    score: glow,
    glow,
    payer: null,
    lights: 0,
    customised: false,
  })
}
const told = (game: GameState, seer: Role, at: number): void =>
  void game.disturbances.push({
    seer,
    evening: 'friday',
    kind: 'vision',
    words: { text: '' },
    face: null,
    seed: 1,
    note: null,
    told: true,
    toldAt: at,
  })

interface Case {
  evenings?: readonly [Rooms, Rooms, Rooms]
  change?: (game: GameState) => void
}
const friday = (game: GameState): EveningState => game.evenings[2]!
const ran =
  (run: boolean) =>
  (game: GameState): void => {
    game.saturday!.result = { run, byTie: false, remote: !run }
  }

/** For each secret a night that keeps it, and nights that don't. */
const CASES: Readonly<Record<SecretId, { kept: readonly Case[]; failed: readonly Case[] }>> = {
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
      { change: (game) => dreamt(game, 'caleb', 3, 100) },
      {
        // What he told before does not count, nor what others tell.
        change(game) {
          told(game, 'caleb', 50)
          dreamt(game, 'caleb', 2, 60)
          dreamt(game, 'caleb', 1, 100)
          told(game, 'ava', 200)
        },
      },
    ],
    failed: [
      { change: (game) => dreamt(game, 'caleb', 2, 100) },
      {
        change(game) {
          dreamt(game, 'caleb', 3, 100)
          told(game, 'caleb', 101)
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
          game.saturday!.notesAtCount = 5
        },
      },
    ],
    failed: [
      {
        change: (game) => {
          game.saturday!.notesAtCount = 4
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
    kept: [{ change: (game) => dreamt(game, 'leo', 4, 100) }],
    failed: [
      { change: (game) => dreamt(game, 'leo', 3, 100) },
      {
        evenings: [
          rooms('nook', 'sphere', 'nook', 'nook'),
          rooms('own', 'nook', 'own', 'own'),
          rooms('nook', 'own', 'nook', 'nook'),
        ],
        change: (game) => dreamt(game, 'leo', 4, 100),
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
    ],
    failed: [
      { evenings: [rooms('sphere', 'nook', 'nook', 'nook'), NOOK, NOOK] },
      { evenings: [NOOK, rooms('sphere', 'sphere', 'nook', 'nook'), NOOK] },
      {
        evenings: [NOOK, rooms('sphere', 'nook', 'nook', 'own'), NOOK],
        change: (game) => {
          game.evenings[1]!.fused = 'ava'
        },
      },
    ],
  },
}

const isKept = (role: Role, id: string, { evenings = [NOOK, NOOK, NOOK], change }: Case): boolean => {
  const game = lived(evenings, change)
  game.seats[role].secret = id
  return secretKept(game, role)
}

describe.each(SECRETS.map(({ id, role }) => [id, role] as const))('the secret “%s” of %s', (id, role) => {
  it('comes true', () => {
    for (const one of CASES[id].kept) expect(isKept(role, id, one)).toBe(true)
  })
  it('does not come true by less', () => {
    for (const one of CASES[id].failed) expect(isKept(role, id, one)).toBe(false)
  })
})

describe('dealing', () => {
  it('gives each two of their own four on Wednesday, of which they keep one', () => {
    const game = skipTo(lobbyWith(), 'secrets')
    for (const role of ROLES) {
      const own = SECRETS.filter((secret) => secret.role === role).map(({ id }) => id as string)
      const { dealt } = game.seats[role]
      expect(new Set(dealt).size).toBe(2)
      expect(dealt.every((id) => own.includes(id))).toBe(true)
      const other = own.find((id) => !dealt.includes(id))!
      expect(asks(game, role, 'secret', { secret: other })).toBe('not-now')
      does(game, role, 'secret', { secret: dealt[1]! })
      expect(game.seats[role].secret).toBe(dealt[1])
    }
    expect(game.phase.id).toBe('hour')
  })

  it('takes the first for who does not choose', () => {
    const game = skipTo(lobbyWith(), 'secrets')
    skip(game)
    for (const role of ROLES) expect(game.seats[role].secret).toBe(game.seats[role].dealt[0])
  })

  it('happens on no other evening', () => {
    const game = skipTo(lobbyWith(), 'hour', EVENINGS[0])
    expect(ROLES.every((role) => game.seats[role].secret === null)).toBe(true)
  })
})
