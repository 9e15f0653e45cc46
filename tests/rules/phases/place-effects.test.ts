import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OWN_WAY_OF, PAIRS, ROLES, type Role } from '../../../shared/content/ids.ts'
import { content } from '../../../shared/content/load.ts'
import type { Effect } from '../../../shared/content/schema.ts'
import { type PlaceEffect, placeEffects } from '../../../shared/rules/bedtime-effects.ts'
import { ownDeeds } from '../../../shared/rules/phases/hour.ts'
import { rulesWith } from '../../../shared/rules/phases/supper/rule-effects.ts'
import { openNoteCount } from '../../../shared/rules/resources.ts'
import { currentEvening } from '../../../shared/rules/selectors.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import {
  hourOf,
  lightsOut,
  lightsSum,
  lobbyWith,
  type Places,
  setAllLights,
  skip,
  skipTo,
} from '../test-night.ts'

/** The other role's own way as a pick; what it does is taken away later. */
const ownWay = (role: Role) => {
  const target = role === 'ava' ? 'leo' : 'ava'
  if (OWN_WAY_OF[role] === 'study') return { room: 'own', deed: 'push' } as const
  if (OWN_WAY_OF[role] === 'cellar') return { room: 'own', deed: 'note', target } as const
  return OWN_WAY_OF[role] === 'workshop' ? ({ room: 'own' } as const) : ({ room: 'own', target } as const)
}

/** Readers who bring no light of their own, once Elara has read her first. */
const company = (role: Role, readers: number): Role[] =>
  (['ava', 'leo', 'elara'] as const).filter((other) => other !== role).slice(0, readers - 1)

const threadSum = ({ threads }: GameState): number => PAIRS.reduce((sum, pair) => sum + threads[pair], 0)

const figures = (game: GameState, role: Role) => ({
  upgrade: game.upgrade,
  lights: lightsSum(game),
  thread: threadSum(game),
  notes: openNoteCount(game),
  struck: game.struck.length,
  glow: game.seats[role].glow,
})

/** Plays a bedtime in which only this role, and those who read with it, do anything. @returns what it changed */
function bedtimeOf(game: GameState, role: Role, { room, deed }: PlaceEffect, readers: number, score: number) {
  const reading = room === 'nook' ? company(role, readers) : []
  const target = role === 'ava' ? ('leo' as const) : ('ava' as const)
  const mine =
    room === 'own' ? { ...ownWay(role), ...(deed && { deed }), ...(role === 'caleb' && { target }) } : room
  const places = Object.fromEntries(
    ROLES.map((each) => [each, each === role ? mine : reading.includes(each) ? 'nook' : ownWay(each)]),
  ) as Places
  // A fuse needs a dream to put out.
  if (deed === 'fuse') Object.assign(places, { [target]: 'sphere' })
  lightsOut(game, places)
  skipTo(game, 'bedtime')
  const evening = currentEvening(game)
  for (const other of ROLES) if (other !== role) delete evening.ownWays[other]
  for (const play of Object.values(evening.plays)) play.score = score
  const before = figures(game, role)
  skip(game)
  const after = figures(game, role)
  return {
    upgrade: after.upgrade - before.upgrade,
    lights: after.lights - before.lights,
    thread: after.thread - before.thread,
    notes: after.notes - before.notes,
    struck: after.struck - before.struck,
    glow: after.glow - before.glow,
  }
}

/** A card and a motion for the same evening: a motion never changes a rule that a card of its week has changed. */
const effectsOfRules = fc
  .record({
    card: fc.constantFrom(...content.cards.map(({ effects }) => effects as readonly Effect[])),
    motion: fc.constantFrom(...content.motions.map(({ effects }) => effects as readonly Effect[])),
  })
  .filter(({ card, motion }) => !motion.some(({ rule }) => card.some((other) => other.rule === rule)))

describe('what a phone says a place will do', () => {
  it('is what bedtime does, with any card and motion', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROLES),
        effectsOfRules,
        fc.boolean(),
        fc.constantFrom(2, 3),
        fc.nat(3),
        fc.nat(4),
        (role, { card, motion }, elaraHasRead, most, score, which) => {
          const rules = {
            ...rulesWith([...card, ...motion]),
            ownWays: true,
            hourPercent: 100,
            emptyChairLights: 0,
          }
          // Who has no place at the nook would dream instead.
          const readers = Math.min(most, rules.nookPlaces ?? most)
          const game = hourOf(lobbyWith(), 'wednesday', rules)
          game.upgrade = 5
          for (const pair of PAIRS) game.threads[pair] = 1
          for (const each of ROLES)
            game.seats[each].secret ??= content.secrets.find((secret) => secret.role === each)?.id ?? null
          game.seats.elara.stats.rituals = elaraHasRead || role !== 'elara' ? 1 : 0
          const places = placeEffects(game, role, ownDeeds(game, role))
          const place = places[which % places.length] as PlaceEffect
          // Full lanterns where lights go out, and room where they come back. A rule may keep lights that dreams cannot put out.
          const full = 5
          setAllLights(game, place.room === 'sphere' ? full : 2)
          const least = place.room === 'sphere' ? rules.dreamFloor - full : -full
          // Some evenings have no place for a third reader.
          const read = Math.min(readers, rules.nookPlaces ?? readers)
          const did = bedtimeOf(game, role, place, read, score)
          const said = { ...place, ...(read === 3 && place.ofThree) }
          expect({ ...did, glow: 0 }).toEqual({
            upgrade: said.upgrade,
            lights: Math.max(said.lights, least),
            thread: said.thread,
            notes: said.notes,
            struck: said.struck,
            glow: 0,
          })
          if (place.glow) {
            expect(did.glow).toBeGreaterThanOrEqual(place.glow[0])
            expect(did.glow).toBeLessThanOrEqual(place.glow[1])
          } else expect(did.glow).toBe(0)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('leaves own ways out where they are shut', () => {
    const game = hourOf(lobbyWith(), 'wednesday', { ownWays: false })
    expect(placeEffects(game, 'leo', ownDeeds(game, 'leo')).map(({ room }) => room)).toEqual([
      'nook',
      'sphere',
    ])
    const monday = hourOf(lobbyWith(), 'monday')
    expect(ownDeeds(monday, 'elara')).toEqual([])
  })

  it('says whose lantern pays for a dream', () => {
    const sphere = (payer: 'others' | 'self') => {
      const game = hourOf(lobbyWith(), 'wednesday', { dreamPayer: payer })
      return placeEffects(game, 'leo', []).find(({ room }) => room === 'sphere')?.lantern
    }
    expect([sphere('others'), sphere('self')]).toEqual(['others', 'self'])
  })

  it('counts Elara’s extra light until she has read', () => {
    const game = hourOf(lobbyWith(), 'wednesday')
    const nook = () => placeEffects(game, 'elara', [])[0]?.lights
    game.seats.elara.stats.rituals = 0
    expect(nook()).toBe(2)
    game.seats.elara.stats.rituals = 1
    expect(nook()).toBe(1)
  })
})
