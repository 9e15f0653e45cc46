/** The evening card changes one rule, and each phone gets the line that only its role may know. */
import { TIME } from '../../content/constants.ts'
import { type Evening, PAIRS, ROLES, type Role, rolesOf } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import type { MemoryBookPage } from '../../content/schema.ts'
import { begin } from '../deadlines.ts'
import { drawFresh } from '../draw-content.ts'
import { eveningName, message, nameOf, typedWords } from '../messages.ts'
import type { PhaseRules } from '../phase.ts'
import { byLights, missing, toldSoFar } from '../resources.ts'
import { tonight } from '../selectors.ts'
import type { GameState, Message } from '../state/index.ts'

export const card: PhaseRules = {
  enter(night) {
    const evening = tonight(night)
    for (const role of ROLES) evening.privateLines[role] = privateLineOf(night, role)
    begin(night, TIME.card)
  },
  legal: () => ({}),
  close: () => {},
  next: (night) => (tonight(night).evening === 'wednesday' ? 'secrets' : 'hour'),
}

/** The line that only this role gets with the card. */
function privateLineOf(night: GameState, role: Role): Message {
  switch (role) {
    case 'ava':
      return avaCount(night)
    case 'leo':
      return leoLast(night)
    case 'elara':
      return memo(night)
    case 'caleb':
      return memoryBookPage(night)
  }
}

function avaCount(night: GameState): Message {
  const out = missing(night)
  if (out === 0) return message('knowledge.avaNone')
  if (out === 1) return message('knowledge.avaOne')
  return message('knowledge.avaCount', { missing: typedWords(String(out)) })
}

/** Leo's log: every dream so far, and whose lantern paid. */
export const leoLog = (night: GameState): Message[] =>
  night.dreams
    .filter((dream) => dream.payer !== null)
    .map((dream) =>
      message('knowledge.leoEntry', {
        evening: eveningName(dream.evening),
        dreamer: nameOf(dream.dreamer),
        payer: nameOf(dream.payer as Role),
      }),
    )

const leoLast = (night: GameState): Message => leoLog(night).at(-1) ?? message('knowledge.leoEmpty')

function memo(night: GameState): Message {
  const { evening } = tonight(night)
  const fits = {
    'low-upgrade': night.upgrade <= 3,
    'high-upgrade': night.upgrade >= 6,
    'many-told': toldSoFar(night) >= 3,
    'nook-full': wasFullAtNook(night),
    any: true,
  }
  const tonightly = content.memos.filter((m) => m.evenings.includes(evening as Evening) && fits[m.when])
  const special = tonightly.filter((m) => m.when !== 'any' && !night.used.includes(`memos:${m.id}`))
  return message(`memos.${drawFresh(night, 'memos', special.length > 0 ? special : tonightly).id}`)
}

const lastRooms = (night: GameState) => night.evenings.at(-2)?.rooms ?? null

function wasFullAtNook(night: GameState): boolean {
  const rooms = lastRooms(night)
  return rooms !== null && ROLES.filter((role) => rooms[role] === 'nook').length >= 3
}

/** What would do whom good tonight: the first kind of page that there is something to say about. */
function memoryBookPage(night: GameState): Message {
  const facts: Record<MemoryBookPage['about'], { name: Role; other?: Role } | null> = {
    'dimmest-lantern': dimmest(night),
    'was-alone': alone(night),
    'broken-promise': broken(night),
    'flew-most': flewMost(night),
    'thinnest-thread': thinnestPair(night),
    any: { name: 'caleb' },
  }
  const telling = content.memoryBook.filter((page) => facts[page.about] !== null)
  const fresh = telling.filter(
    (page) => page.about !== 'any' && !night.used.includes(`memoryBook:${page.id}`),
  )
  const page = drawFresh(night, 'memoryBook', fresh.length > 0 ? fresh : telling)
  const fact = facts[page.about]
  return message(`memoryBook.${page.id}`, {
    name: nameOf(fact?.name ?? 'caleb'),
    other: nameOf(fact?.other ?? 'elara'),
  })
}

function dimmest(night: GameState): { name: Role } | null {
  if (missing(night) === 0) return null
  const role = byLights(night, ROLES, 'least')
  return role ? { name: role } : null
}

function alone(night: GameState): { name: Role } | null {
  const chair = night.evenings.at(-2)?.chair
  return chair ? { name: chair.by } : null
}

function broken(night: GameState): { name: Role; other: Role } | null {
  const promise = night.evenings.at(-2)?.promises.find((p) => p.kept === false)
  return promise ? { name: promise.from, other: promise.to } : null
}

function flewMost(night: GameState): { name: Role } | null {
  const glow = Math.max(...ROLES.map((role) => night.seats[role].glow))
  const role = ROLES.find((r) => night.seats[r].glow === glow)
  return glow >= 3 && role ? { name: role } : null
}

function thinnestPair(night: GameState): { name: Role; other: Role } {
  const least = Math.min(...PAIRS.map((pair) => night.threads[pair]))
  const pair = PAIRS.find((p) => night.threads[p] === least) ?? PAIRS[0]
  const [name, other] = rolesOf(pair)
  return { name, other }
}
