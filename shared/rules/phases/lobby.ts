/** The lobby: players join, draw each other and name a treasure and a silly fear. The host starts the game. */
import { othersOf, ROLES, type Role } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import { type Phone, phoneAt, roleOfPhone } from '../../content/phones.ts'
import type { Legal } from '../../protocol/actions.ts'
import { shuffle } from '../../rng.ts'
import type { SeatAction } from '../action.ts'
import { suggestionMessage, typedMessage } from '../messages.ts'
import type { PhaseRules } from '../phase.ts'
import { REACT, showReaction } from '../reactions.ts'
import { isShared, personAt } from '../seat-phones.ts'
import { emitCue, markReady } from '../selectors.ts'
import type { GameState } from '../state/index.ts'
import {
  drawingBy,
  galleryWakesAt,
  hasMadeAll,
  movePieces,
  queuePiece,
  shownPiece,
  turnGallery,
} from './lobby/gallery-pieces.ts'

/** How many suggestions a phone offers for treasure and fear. */
const OFFERED = 8

/** The suggestions for one seat, as content ids. Each seat has its own part of the lists, so that phones differ. */
export function suggestionsFor(game: GameState, role: Role): { treasures: string[]; fears: string[] } {
  const part = <T extends { readonly id: string }>(list: readonly T[]): string[] => {
    // Shuffled with its own generator and not with `game.rng`, so that a view can ask for it without changing the game.
    const ids = shuffle([game.seed | 0, 1, game.nights, 7], list).map(({ id }) => id)
    const start = ROLES.indexOf(role) * OFFERED
    return ids.slice(start, start + OFFERED)
  }
  return { treasures: part(content.treasures), fears: part(content.fears) }
}

/**
 * The role that a phone is asked to draw: the one it drew, else the next around the table that nobody has drawn, or that only one
 * has where two people share a role.
 */
export function suggestedFace(game: GameState, phone: Phone): Role {
  const role = roleOfPhone(phone)
  const shared = ROLES.some((each) => isShared(game, each))
  const order = ROLES.map((_, i) => ROLES[(ROLES.indexOf(role) + 1 + i) % ROLES.length] as Role).filter(
    (r) => r !== role,
  )
  const drawn = (of: Role): number => game.drawings.filter((d) => d.of === of).length
  const next =
    order.find((of) => drawn(of) === 0) ?? (shared ? order.find((of) => drawn(of) === 1) : undefined)
  return drawingBy(game, phone)?.of ?? next ?? (order[0] as Role)
}

function legal(game: GameState, role: Role, phone: Phone): Legal {
  // Bots don't act in the lobby: `furnish` fills in what is missing when the game starts.
  if (!game.seats[role].player) return {}
  const { treasures, fears } = suggestionsFor(game, role)
  const free = ROLES.filter((r) => game.seats[r].player === null)
  const typing = game.settings.typing ? [{ text: [] }] : []
  return {
    ...(free.length > 0 ? { swap: [{ role: free }] } : {}),
    ...(game.settings.typing ? { rename: [{}] } : {}),
    gentle: [{ on: [true, false] }],
    draw: [{ of: othersOf(role) }],
    treasure: [{ suggestion: treasures }, ...typing],
    fear: [{ suggestion: fears }, ...typing],
    ...(shownPiece(game) && hasMadeAll(game, phone) ? REACT : {}),
    ready: [{}],
  }
}

function accept(game: GameState, action: SeatAction): void {
  const role = action.by
  const seat = game.seats[role]
  const me = personAt(game, phoneAt(role, action))
  switch (action.type) {
    case 'swap':
      swap(game, role, action.payload.role)
      return
    case 'rename':
      if (me) me.name = action.payload.name
      return
    case 'gentle':
      if (me) me.gentle = action.payload.on
      return
    case 'draw':
      game.drawings = game.drawings.filter((d) => d.by !== role || d.second !== action.second)
      game.drawings.push({
        of: action.payload.of,
        by: role,
        ...(action.second && { second: true }),
        strokes: action.payload.strokes,
        shown: false,
      })
      emitCue(game, { type: 'drawn', role, other: action.payload.of })
      queuePiece(game, phoneAt(role, action), 'drawing')
      return
    case 'treasure':
    case 'fear':
      seat[action.type] =
        'text' in action.payload
          ? typedMessage(action.payload.text)
          : suggestionMessage(action.type, action.payload.suggestion)
      emitCue(game, { type: 'hung', role })
      queuePiece(game, role, action.type)
      return
    case 'react':
      showReaction(game, action)
      return
    case 'ready':
      markReady(game, role)
  }
}

/** Moves a player to a free seat, with everything they made. */
function swap(game: GameState, from: Role, to: Role): void {
  const [mine, free] = [game.seats[from], game.seats[to]]
  game.seats[to] = mine
  game.seats[from] = free
  for (const drawing of game.drawings) if (drawing.by === from) drawing.by = to
  movePieces(game, from, to)
  game.phase.ready = game.phase.ready.map((role) => (role === from ? to : role))
}

export const lobby: PhaseRules = {
  enter: () => {},
  legal,
  accept,
  wake: galleryWakesAt,
  tick: turnGallery,
  close: () => {},
  next: () => 'prologue',
}
