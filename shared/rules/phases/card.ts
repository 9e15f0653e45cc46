/** The evening card changes one rule, and each phone gets the line that only its role may know. */
import { TIME } from '../../content/constants.ts'
import { type Evening, PAIRS, ROLES, type Role, rolesOf } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import type { MemoryBookPage } from '../../content/schema.ts'
import { begin } from '../clock.ts'
import { drawFresh } from '../draw.ts'
import { tonight } from '../family.ts'
import { byLights, missing, toldSoFar } from '../house.ts'
import type { PhaseRules } from '../phase.ts'
import type { Night, Words } from '../state.ts'
import { eveningName, keyed, nameOf, typedWords } from '../words.ts'

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
function privateLineOf(night: Night, role: Role): Words {
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

function avaCount(night: Night): Words {
  const out = missing(night)
  if (out === 0) return keyed('knowledge.avaNone')
  if (out === 1) return keyed('knowledge.avaOne')
  return keyed('knowledge.avaCount', { missing: typedWords(String(out)) })
}

/** Leo's log: every dream so far, and whose lantern paid. */
export const leoLog = (night: Night): Words[] =>
  night.dreams
    .filter((dream) => dream.payer !== null)
    .map((dream) =>
      keyed('knowledge.leoEntry', {
        evening: eveningName(dream.evening),
        dreamer: nameOf(dream.dreamer),
        payer: nameOf(dream.payer as Role),
      }),
    )

const leoLast = (night: Night): Words => leoLog(night).at(-1) ?? keyed('knowledge.leoEmpty')

function memo(night: Night): Words {
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
  return keyed(`memos.${drawFresh(night, 'memos', special.length > 0 ? special : tonightly).id}`)
}

const lastRooms = (night: Night) => night.evenings.at(-2)?.rooms ?? null

function wasFullAtNook(night: Night): boolean {
  const rooms = lastRooms(night)
  return rooms !== null && ROLES.filter((role) => rooms[role] === 'nook').length >= 3
}

/** What would do whom good tonight: the first kind of page that there is something to say about. */
function memoryBookPage(night: Night): Words {
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
  return keyed(`memoryBook.${page.id}`, {
    name: nameOf(fact?.name ?? 'caleb'),
    other: nameOf(fact?.other ?? 'elara'),
  })
}

function dimmest(night: Night): { name: Role } | null {
  if (missing(night) === 0) return null
  const role = byLights(night, ROLES, 'least')
  return role ? { name: role } : null
}

function alone(night: Night): { name: Role } | null {
  const chair = night.evenings.at(-2)?.chair
  return chair ? { name: chair.by } : null
}

function broken(night: Night): { name: Role; other: Role } | null {
  const promise = night.evenings.at(-2)?.promises.find((p) => p.kept === false)
  return promise ? { name: promise.from, other: promise.to } : null
}

function flewMost(night: Night): { name: Role } | null {
  const glow = Math.max(...ROLES.map((role) => night.seats[role].glow))
  const role = ROLES.find((r) => night.seats[r].glow === glow)
  return glow >= 3 && role ? { name: role } : null
}

function thinnestPair(night: Night): { name: Role; other: Role } {
  const least = Math.min(...PAIRS.map((pair) => night.threads[pair]))
  const pair = PAIRS.find((p) => night.threads[p] === least) ?? PAIRS[0]
  const [name, other] = rolesOf(pair)
  return { name, other }
}
