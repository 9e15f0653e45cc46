/** Creates a new game, and resets one for the next night at the same table. */
import { LANTERN, NOTES, THREAD, UPGRADE } from '../content/constants.ts'
import { byRole, PAIRS, type Pair, ROLES, type Role, SYMBOLS } from '../content/ids.ts'
import { content } from '../content/load.ts'
import { createRng, pick } from '../rng.ts'
import { metSoFar } from './content-history.ts'
import { createHostWatch } from './fresh-host-watch.ts'
import { keyOf, suggestionMessage } from './messages.ts'
import type { GameSettings, GameState, Message, Note, Seat } from './state/index.ts'

/** Raised whenever the same actions could give another game. Logs hold actions, so fields that no rule reads may go without it. */
export const RULES_VERSION = 9

/** What a new game starts from. */
export interface GameOptions {
  /** 32-bit whole number that all random draws of the game follow from. */
  seed: number
  language?: string
  /** Percentage that every duration is scaled by (100 is the standard pace); tests and shortened games set less. */
  percent?: number
}

const emptySeat = (): Seat => ({
  player: null,
  awake: 'house',
  droppedAt: null,
  treasure: null,
  fear: null,
  lights: LANTERN.lights,
  given: false,
  glow: 0,
  dealt: [],
  secret: null,
  crossed: [],
  answer: null,
  stats: {},
  whileAsleep: [],
})

const threads = (): Record<Pair, number> =>
  Object.fromEntries(
    PAIRS.map((pair) => [pair, pair === 'elara-caleb' ? THREAD.startElaraCaleb : THREAD.start]),
  ) as Record<Pair, number>

const lullaby = (rng: number[]): Note[] =>
  Array.from({ length: NOTES.count }, () => ({ symbol: pick(rng, SYMBOLS), open: false }))

/** A new game without players, in the lobby. */
export function createGameState({ seed, language = 'en', percent = 100 }: GameOptions): GameState {
  const settings: GameSettings = {
    plan: 'week',
    pace: 'standard',
    percent,
    slow: false,
    typing: true,
    codeHidden: false,
    locked: false,
    language,
  }
  const seats = byRole(() => emptySeat())
  return freshNight({
    seed,
    rng: createRng(seed),
    nights: 0,
    settings,
    host: null,
    hostWatch: createHostWatch(),
    seats,
    drawings: [],
    room: 0,
    now: 0,
    n: 0,
  })
}

interface Kept {
  seed: number
  rng: number[]
  nights: number
  settings: GameSettings
  host: string | null
  hostWatch: GameState['hostWatch']
  seats: Record<Role, Seat>
  drawings: GameState['drawings']
  room: number
  now: number
  n: number
  met?: string[]
}

function freshNight(kept: Kept): GameState {
  const { room, now, n, ...rest } = kept
  return {
    version: RULES_VERSION,
    ...rest,
    clock: { room, now, paused: false, pausedBy: null, countdown: null },
    phase: { id: 'lobby', n, startedAt: now, endsAt: null, ready: [], speaks: false, hurried: false },
    next: null,
    prologue: 'pictures',
    gallery: { waiting: [], shown: null, nextAt: 0 },
    upgrade: UPGRADE.start,
    threads: threads(),
    notes: lullaby(kept.rng),
    evenings: [],
    supper: null,
    dreams: [],
    memories: [],
    disturbances: [],
    used: [],
    signs: {},
    listed: [],
    struck: [],
    motions: [],
    votes: {},
    neighbourVotes: {},
    whisperTemplates: [],
    whisperVotes: {},
    boards: { orders: null, doors: null, lullaby: null, hands: null },
    saturday: null,
    malfunction: null,
    epilogue: null,
    cues: [],
  }
}

/** Resets the game in place, and keeps the players (each role's from the seat given), the settings and what players made. */
function resetInto(game: GameState, from: Record<Role, Role>): void {
  const seats = byRole((role): Seat => {
    const { player, awake, droppedAt, treasure, fear, second, gone } = game.seats[from[role]]
    if (!player) return emptySeat()
    return {
      ...emptySeat(),
      player,
      ...(second && { second, gone: [...(gone ?? [])] }),
      awake,
      droppedAt,
      treasure,
      fear,
    }
  })
  const met = metSoFar(game)
  const fresh = freshNight({
    seed: game.seed,
    rng: [...game.rng],
    nights: game.nights,
    settings: { ...game.settings },
    host: game.host,
    hostWatch: { ...game.hostWatch },
    seats,
    drawings: game.drawings,
    room: game.clock.room,
    now: game.clock.now,
    n: game.phase.n + 1,
    ...(met.length > 0 && { met }),
  })
  Object.assign(game, fresh)
}

/** Returns to the lobby; the players keep their seats. */
export function returnToLobby(game: GameState): void {
  resetInto(
    game,
    byRole((role) => role),
  )
}

/** Resets for another night: the same players, each in the next role. */
export function rotateRoles(game: GameState): void {
  resetInto(
    game,
    byRole((role) => ROLES[(ROLES.indexOf(role) + ROLES.length - 1) % ROLES.length] as Role),
  )
  game.drawings = []
}

/** Fills in the treasures, fears and portraits that no player has made when the game begins. */
export function fillDefaults(game: GameState): void {
  for (const role of ROLES) {
    furnishOne(game, role, 'treasure', content.housePicks[role].treasures)
    furnishOne(game, role, 'fear', content.housePicks[role].fears)
    if (!game.drawings.some((drawing) => drawing.of === role)) {
      const strokes = content.houseFaces[role].map(({ color, points }) => ({ color, points: [...points] }))
      game.drawings.push({ of: role, by: 'house', strokes, shown: true })
    }
  }
}

/** Takes the first entry of `liked` that no other seat has. */
function furnishOne(game: GameState, role: Role, kind: 'treasure' | 'fear', liked: readonly string[]): void {
  const seat = game.seats[role]
  if (seat[kind]) return
  const taken = ROLES.map((other) => keyOf(game.seats[other][kind]))
  const words = liked.map((id) => suggestionMessage(kind, id))
  seat[kind] = words.find((one) => !taken.includes(keyOf(one))) ?? (words[0] as Message)
}
