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
  change: (night: GameState) => void = () => {},
): GameState {
  const night = skipTo(lobbyWith(), 'sign')
  for (const [i, evening] of night.evenings.entries()) rewrite(evening, evenings[i]!)
  night.dreams = []
  for (const disturbance of night.disturbances) Object.assign(disturbance, { told: false, toldAt: null })
  for (const role of ROLES) night.seats[role].glow = 0
  change(night)
  return night
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

const dreamt = (night: GameState, dreamer: Role, glow: number, at: number): void => {
  night.seats[dreamer].glow += glow
  night.dreams.push({
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
const told = (night: GameState, seer: Role, at: number): void =>
  void night.disturbances.push({
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
  change?: (night: GameState) => void
}
const friday = (night: GameState): EveningState => night.evenings[2]!
const ran =
  (run: boolean) =>
  (night: GameState): void => {
    night.saturday!.result = { run, byTie: false, remote: !run }
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
        change: (night) => {
          night.saturday!.toldAtCount = 3
        },
      },
    ],
    failed: [
      {
        change: (night) => {
          night.saturday!.toldAtCount = 4
        },
      },
    ],
  },
  whistleblower: { kept: [{ change: ran(false) }], failed: [{ change: ran(true) }] },
  'the-promotion': {
    kept: [
      {
        change: (night) => {
          night.saturday!.upgradeAtCount = 8
        },
      },
    ],
    failed: [
      {
        change: (night) => {
          night.saturday!.upgradeAtCount = 7
        },
      },
    ],
  },
  truce: {
    kept: [
      {
        change: (night) => {
          night.threads['elara-caleb'] = 3
        },
      },
    ],
    failed: [
      {
        change: (night) => {
          night.threads['elara-caleb'] = 2
        },
      },
    ],
  },
  'curious-after-all': {
    kept: [
      { change: (night) => dreamt(night, 'caleb', 3, 100) },
      {
        // What he told before does not count, nor what others tell.
        change(night) {
          told(night, 'caleb', 50)
          dreamt(night, 'caleb', 2, 60)
          dreamt(night, 'caleb', 1, 100)
          told(night, 'ava', 200)
        },
      },
    ],
    failed: [
      { change: (night) => dreamt(night, 'caleb', 2, 100) },
      {
        change(night) {
          dreamt(night, 'caleb', 3, 100)
          told(night, 'caleb', 101)
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
        change: (night) => {
          night.saturday!.notesAtCount = 5
        },
      },
    ],
    failed: [
      {
        change: (night) => {
          night.saturday!.notesAtCount = 4
        },
      },
    ],
  },
  'big-brother': {
    kept: [
      {
        change: (night) => {
          night.seats.ava.lights = 1
        },
      },
    ],
    failed: [
      {
        change: (night) => {
          night.seats.ava.lights = 0
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
    kept: [{ change: (night) => dreamt(night, 'leo', 4, 100) }],
    failed: [
      { change: (night) => dreamt(night, 'leo', 3, 100) },
      {
        evenings: [
          rooms('nook', 'sphere', 'nook', 'nook'),
          rooms('own', 'nook', 'own', 'own'),
          rooms('nook', 'own', 'nook', 'nook'),
        ],
        change: (night) => dreamt(night, 'leo', 4, 100),
      },
    ],
  },
  'our-sign': {
    kept: [{ change: (night) => void Object.assign(night.saturday!, { signWorked: true, spotted: [] }) }],
    failed: [
      { change: (night) => void Object.assign(night.saturday!, { signWorked: true, spotted: ['leo'] }) },
      { change: (night) => void Object.assign(night.saturday!, { signWorked: false, spotted: [] }) },
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
        change: (night) => {
          friday(night).goodnights = { ava: 'elara', elara: 'ava' }
        },
      },
    ],
    failed: [
      {
        change: (night) => {
          friday(night).goodnights = { ava: 'elara', elara: 'leo' }
        },
      },
      {
        change: (night) => {
          night.evenings[1]!.goodnights = { ava: 'elara', elara: 'ava' }
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
        change: (night) => {
          night.evenings[1]!.fused = 'ava'
        },
      },
    ],
  },
}

const isKept = (role: Role, id: string, { evenings = [NOOK, NOOK, NOOK], change }: Case): boolean => {
  const night = lived(evenings, change)
  night.seats[role].secret = id
  return secretKept(night, role)
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
    const night = skipTo(lobbyWith(), 'secrets')
    for (const role of ROLES) {
      const own = SECRETS.filter((secret) => secret.role === role).map(({ id }) => id as string)
      const { dealt } = night.seats[role]
      expect(new Set(dealt).size).toBe(2)
      expect(dealt.every((id) => own.includes(id))).toBe(true)
      const other = own.find((id) => !dealt.includes(id))!
      expect(asks(night, role, 'secret', { secret: other })).toBe('not-now')
      does(night, role, 'secret', { secret: dealt[1]! })
      expect(night.seats[role].secret).toBe(dealt[1])
    }
    expect(night.phase.id).toBe('hour')
  })

  it('takes the first for who does not choose', () => {
    const night = skipTo(lobbyWith(), 'secrets')
    skip(night)
    for (const role of ROLES) expect(night.seats[role].secret).toBe(night.seats[role].dealt[0])
  })

  it('happens on no other evening', () => {
    const night = skipTo(lobbyWith(), 'hour', EVENINGS[0])
    expect(ROLES.every((role) => night.seats[role].secret === null)).toBe(true)
  })
})
