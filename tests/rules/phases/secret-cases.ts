/** For each secret, games in which it comes true and games in which it does not. */
import { ROLES, type Role, type Room } from '../../../shared/content/ids.ts'
import type { SecretId } from '../../../shared/content/secrets.ts'
import type { EveningState, GameState } from '../../../shared/rules/state/index.ts'
import { lobbyWith, skipTo } from '../test-night.ts'

type Rooms = Readonly<Record<Role, Room>>
const rooms = (ava: Room, leo: Room, elara: Room, caleb: Room): Rooms => ({ ava, leo, elara, caleb })
const NOOK = rooms('nook', 'nook', 'nook', 'nook')

/**
 * A game in Saturday's sign, whose evenings are replaced by the given rooms: without dreams, Glow or told disturbances.
 * @param change changes the state after that
 */
function gameWith(
  evenings: readonly [Rooms, Rooms, Rooms],
  change: (game: GameState) => void = () => {},
): GameState {
  const game = skipTo(lobbyWith(), 'sign')
  for (const [i, evening] of game.evenings.entries()) setRooms(evening, evenings[i]!)
  game.dreams = []
  for (const disturbance of game.disturbances) Object.assign(disturbance, { told: false, toldAt: null })
  for (const role of ROLES) game.seats[role].glow = 0
  change(game)
  return game
}

/** Replaces where everybody was on one evening, and what follows from it. */
function setRooms(evening: EveningState, where: Rooms): void {
  evening.rooms = { ...where }
  const present = ROLES.filter((role) => where[role] === 'nook')
  evening.ritual =
    present.length >= 2
      ? {
          kind: 'tell',
          opening: { text: '' },
          story: [],
          present,
          gaps: [],
          lines: [],
          stage: 'over',
          endsAt: null,
          turn: 0,
          housed: false,
          neighbour: false,
        }
      : null
  evening.goodnights = {}
  evening.fused = null
}

/** Adds a dream with this much Glow at a game time. */
const addDream = (game: GameState, dreamer: Role, glow: number, at: number): void => {
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

/** Adds a disturbance that its seer told at a game time. */
const addTold = (game: GameState, seer: Role, at: number): void =>
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
    worst: null,
  })

/** How a game differs from one in which everybody is at the nook on all three evenings. */
export interface SecretCase {
  evenings?: readonly [Rooms, Rooms, Rooms]
  change?: (game: GameState) => void
}
const friday = (game: GameState): EveningState => game.evenings[2]!
/** Sets the experiment's result. */
const ran =
  (run: boolean) =>
  (game: GameState): void => {
    game.saturday!.result = { run, byTie: false, remote: !run }
  }

/** Elara was at the study on Friday, and the upgrade was so high at the count. */
function studied(game: GameState, deed: 'push' | 'report', upgrade: number): void {
  friday(game).ownWays = { elara: { room: 'own', target: null, deed } }
  game.saturday!.upgradeAtCount = upgrade
}

/** The malfunction began with so many lights. */
function stormWith(game: GameState, lights: number): void {
  skipTo(game, 'shout')
  game.malfunction!.curve[0] = [0, lights]
}

/** Ava names Leo's secret, or another one. */
function guesses(game: GameState, right: boolean): void {
  const { secret } = game.seats.leo
  game.saturday!.guesses = { ava: { of: 'leo', secret: right ? secret! : 'none' } }
}

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
  'he-used-to-talk': {
    kept: [
      { evenings: [NOOK, rooms('own', 'sphere', 'sphere', 'nook'), rooms('own', 'own', 'nook', 'nook')] },
      { evenings: [NOOK, rooms('own', 'own', 'own', 'own'), NOOK] },
    ],
    failed: [
      { evenings: [NOOK, rooms('nook', 'own', 'own', 'nook'), rooms('nook', 'sphere', 'nook', 'nook')] },
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
    kept: [{ change: (game) => studied(game, 'report', 5) }],
    failed: [
      { change: (game) => studied(game, 'report', 4) },
      { change: (game) => studied(game, 'push', 9) },
    ],
  },
  'oil-in-the-lamps': {
    kept: [{ change: (game) => stormWith(game, 12) }],
    failed: [{ change: (game) => stormWith(game, 11) }],
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
    kept: [{ change: (game) => addDream(game, 'leo', 3, 100) }],
    failed: [
      {
        change(game) {
          addDream(game, 'leo', 2, 100)
          addDream(game, 'leo', 2, 200)
          addDream(game, 'ava', 3, 300)
        },
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
}

/** The game of a case. */
export const gameOf = ({ evenings = [NOOK, NOOK, NOOK], change }: SecretCase): GameState =>
  gameWith(evenings, change)
