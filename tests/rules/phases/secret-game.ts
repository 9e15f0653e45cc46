/** Games in which a secret comes true or does not. */
import { ROLES, type Role, type Room } from '../../../shared/content/ids.ts'
import type { EveningState, GameState } from '../../../shared/rules/state/index.ts'
import { lobbyWith, skipTo } from '../test-night.ts'

type Rooms = Readonly<Record<Role, Room>>
export const rooms = (ava: Room, leo: Room, elara: Room, caleb: Room): Rooms => ({ ava, leo, elara, caleb })
export const NOOK = rooms('nook', 'nook', 'nook', 'nook')

/**
 * A game in Saturday's sign, whose evenings are replaced by the given rooms: without dreams, Glow or told disturbances.
 * @param change changes the state after that
 */
export function gameWith(
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
export function setRooms(evening: EveningState, where: Rooms): void {
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
export const addDream = (game: GameState, dreamer: Role, glow: number, at: number): void => {
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
export const addTold = (game: GameState, seer: Role, at: number): void =>
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
export const friday = (game: GameState): EveningState => game.evenings[2]!
/** Sets the experiment's result. */
export const ran =
  (run: boolean) =>
  (game: GameState): void => {
    game.saturday!.result = { run, byTie: false, remote: !run }
  }

/** Elara was at the study on Friday, and the upgrade was so high at the count. */
export function studied(game: GameState, deed: 'push' | 'report', upgrade: number): void {
  friday(game).ownWays = { elara: { room: 'own', target: null, deed } }
  game.saturday!.upgradeAtCount = upgrade
}

/** The malfunction began with so many lights. */
export function stormWith(game: GameState, lights: number): void {
  skipTo(game, 'shout')
  game.malfunction!.curve[0] = [0, lights]
}

/** Ava names Leo's secret, or another one. */
export function guesses(game: GameState, right: boolean): void {
  const { secret } = game.seats.leo
  game.saturday!.guesses = { ava: { of: 'leo', secret: right ? secret! : 'none' } }
}

/** The game of a case. */
export const gameOf = ({ evenings = [NOOK, NOOK, NOOK], change }: SecretCase): GameState =>
  gameWith(evenings, change)
