/** The evening card is shown, and each role gets a line that only its own phone shows. */
import { type Evening, PAIRS, ROLES, type Role, rolesOf } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import type { MemoryBookPage } from '../../content/schema.ts'
import { isNew } from '../content-history.ts'
import { setDeadline } from '../deadlines.ts'
import { drawFresh } from '../draw-content.ts'
import { eveningName, message, nameOf, typedMessage } from '../messages.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, planOf, timesOf } from '../plan.ts'
import { byLights, missingLights, toldCount } from '../resources.ts'
import { currentEvening } from '../selectors.ts'
import type { GameState, Message } from '../state/index.ts'

export const card: PhaseRules = {
  enter(game) {
    const evening = currentEvening(game)
    for (const role of ROLES) evening.privateLines[role] = privateLineOf(game, role)
    setDeadline(game, timesOf(game).card, { speaks: true })
  },
  legal: () => ({}),
  close: () => {},
  next: phaseAfter,
}

/** The role's private line for this evening. */
function privateLineOf(game: GameState, role: Role): Message {
  switch (role) {
    case 'ava':
      return avaCount(game)
    case 'leo':
      return leoLast(game)
    case 'elara':
      return memo(game)
    case 'caleb':
      return memoryBookPage(game)
  }
}

/** Ava: how many lights are missing. */
function avaCount(game: GameState): Message {
  const out = missingLights(game)
  if (out === 0) return message('knowledge.avaNone')
  if (out === 1) return message('knowledge.avaOne')
  return message('knowledge.avaCount', { missing: typedMessage(String(out)) })
}

/** Leo's log: one message for each dream so far, with whose lantern paid for it. */
export const leoLog = (game: GameState): Message[] =>
  game.dreams
    .filter((dream) => dream.payer !== null)
    .map((dream) =>
      message('knowledge.leoEntry', {
        evening: eveningName(dream.evening),
        dreamer: nameOf(dream.dreamer),
        payer: nameOf(dream.payer as Role),
      }),
    )

const leoLast = (game: GameState): Message => leoLog(game).at(-1) ?? message('knowledge.leoEmpty')

/** Elara: a memo of SkyNest, one that fits the state of the game if there is any. */
function memo(game: GameState): Message {
  const { evening } = currentEvening(game)
  const fits = {
    'low-upgrade': game.upgrade <= 3,
    'high-upgrade': game.upgrade >= 6,
    'many-told': toldCount(game) >= 3,
    'nook-full': wasFullAtNook(game),
    any: true,
  }
  const tonightly = content.memos.filter(
    (m) => planOf(game).memos.includes(m.id) && m.evenings.includes(evening as Evening) && fits[m.when],
  )
  const special = tonightly.filter((m) => m.when !== 'any' && isNew(game, 'memos', m.id))
  return message(`memos.${drawFresh(game, 'memos', special.length > 0 ? special : tonightly).id}`)
}

const lastRooms = (game: GameState) => game.evenings.at(-2)?.rooms ?? null

function wasFullAtNook(game: GameState): boolean {
  const rooms = lastRooms(game)
  return rooms !== null && ROLES.filter((role) => rooms[role] === 'nook').length >= 3
}

/** Caleb: a page of the memory book, which turns one fact of the game into advice. */
function memoryBookPage(game: GameState): Message {
  const facts: Record<MemoryBookPage['about'], { name: Role; other?: Role } | null> = {
    'dimmest-lantern': dimmest(game),
    'was-alone': alone(game),
    'broken-promise': broken(game),
    'flew-most': flewMost(game),
    'thinnest-thread': thinnestPair(game),
    any: { name: 'caleb' },
  }
  const telling = content.memoryBook.filter((page) => facts[page.about] !== null)
  const fresh = telling.filter((page) => page.about !== 'any' && isNew(game, 'memoryBook', page.id))
  const page = drawFresh(game, 'memoryBook', fresh.length > 0 ? fresh : telling)
  const fact = facts[page.about]
  return message(`memoryBook.${page.id}`, {
    name: nameOf(fact?.name ?? 'caleb'),
    other: nameOf(fact?.other ?? 'elara'),
  })
}

function dimmest(game: GameState): { name: Role } | null {
  if (missingLights(game) === 0) return null
  const role = byLights(game, ROLES, 'least')
  return role ? { name: role } : null
}

function alone(game: GameState): { name: Role } | null {
  const chair = game.evenings.at(-2)?.chair
  const [name] = chair?.present ?? []
  return name ? { name } : null
}

function broken(game: GameState): { name: Role; other: Role } | null {
  const promise = game.evenings.at(-2)?.promises.find((p) => p.kept === false)
  return promise ? { name: promise.from, other: promise.to } : null
}

function flewMost(game: GameState): { name: Role } | null {
  const glow = Math.max(...ROLES.map((role) => game.seats[role].glow))
  const role = ROLES.find((r) => game.seats[r].glow === glow)
  return glow >= 3 && role ? { name: role } : null
}

function thinnestPair(game: GameState): { name: Role; other: Role } {
  const least = Math.min(...PAIRS.map((pair) => game.threads[pair]))
  const pair = PAIRS.find((p) => game.threads[p] === least) ?? PAIRS[0]
  const [name, other] = rolesOf(pair)
  return { name, other }
}
