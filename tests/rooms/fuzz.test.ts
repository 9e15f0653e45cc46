import * as fc from 'fast-check'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { randomLegalAction } from '../../shared/bots/index.ts'
import { roleOfPhone } from '../../shared/content/phones.ts'
import { ACTIONS, type ActionType, HOST_ACTIONS, NEIGHBOUR_ACTIONS } from '../../shared/protocol/actions.ts'
import { CLOSE_CODES } from '../../shared/protocol/notices.ts'
import { REJECTIONS } from '../../shared/protocol/rejections.ts'
import { createRng } from '../../shared/rng.ts'
import { brokenInvariants } from '../../shared/rules/invariants.ts'
import { legalFor, matches } from '../../shared/rules/legal-moves.ts'
import { isHost } from '../../shared/rules/selectors.ts'
import { payloadFor } from './kit/fuzz-payloads.ts'
import type { TestClient } from './kit/test-client.ts'
import { startServer, type TestRoom, type TestServer } from './kit/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const TYPES = Object.keys(ACTIONS) as ActionType[]
const WHO = ['host', 'player', 'beside', 'screen', 'neighbour'] as const
type Who = (typeof WHO)[number]

/** One step: an arbitrary request, a legal action, or time that passes. */
type FuzzStep =
  | { kind: 'ask'; who: Who; type: ActionType; payload: unknown }
  | { kind: 'play'; who: 'host' | 'player' | 'beside'; chance: number }
  | { kind: 'wait'; ms: number }

const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(...TYPES).chain((type) =>
        fc.record({
          kind: fc.constant('ask' as const),
          who: fc.constantFrom(...WHO),
          type: fc.constant(type),
          payload: payloadFor(type),
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('play' as const),
        who: fc.constantFrom('host' as const, 'player' as const, 'beside' as const),
        chance: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(20_000) }) },
  ),
  { minLength: 30, maxLength: 60 },
)

/** Half of the games begin in the lobby or in their first phases, the others anywhere. */
const moments = fc.oneof(fc.nat(60_000), fc.nat(30 * 60_000))

async function table(seed: number): Promise<{ house: TestRoom; guests: Record<Who, TestClient> }> {
  const house = await server.openRoom({ seed })
  // Faster than people are; floods are tested elsewhere.
  house.room.maxMessagesPerSecond = Number.POSITIVE_INFINITY
  return {
    house,
    guests: {
      host: await house.join({ as: 'seat', role: 'ava', name: 'Mia' }),
      player: await house.join({ as: 'seat', role: 'leo', name: 'Tom' }),
      beside: await house.join({ as: 'seat', role: 'leo', name: 'Uma', second: true }),
      screen: await house.join({ as: 'screen' }),
      neighbour: await house.join({ as: 'neighbour' }),
    },
  }
}

const asked = new Map<string, number>()
const done = new Set<ActionType>()
const phases = new Set<string>()

async function take(step: FuzzStep, house: TestRoom, guests: Record<Who, TestClient>): Promise<void> {
  const { driver } = house.room.session
  if (step.kind === 'wait') return house.advance(step.ms)
  const guest = guests[step.who]
  if (guest.left !== null) return
  const phone = house.room.session.phoneOf(guest.room.sessionId)
  const wish =
    step.kind === 'ask'
      ? step
      : phone && randomLegalAction(legalFor(driver.game, phone), createRng(step.chance))
  if (!wish) return
  const { type, payload } = wish
  const { game } = driver
  phases.add(game.phase.id)
  const parsed = v.safeParse(ACTIONS[type], payload)
  const legal =
    phone !== null &&
    parsed.success &&
    matches(legalFor(game, phone), { type, payload: parsed.output } as never)
  const answer = await guest.send(type, payload)
  asked.set(`${step.who} ${answer}`, (asked.get(`${step.who} ${answer}`) ?? 0) + 1)
  if (answer === null) done.add(type)
  else expect(REJECTIONS).toContain(answer)
  expect(brokenInvariants(driver.game), `after ${type}`).toEqual([])

  // Only the host's seat has the host's controls, and nothing is done that is not legal for the seat.
  if (type in NEIGHBOUR_ACTIONS) {
    if (step.who !== 'neighbour') expect(['not-allowed', 'malformed']).toContain(answer)
  } else if (phone === null) expect(['not-allowed', 'not-seated', 'malformed']).toContain(answer)
  else if (type in HOST_ACTIONS && !isHost(game, roleOfPhone(phone)))
    expect(['not-host', 'malformed']).toContain(answer)
  else if (answer === null) expect(legal, `${type} of ${phone}`).toBe(true)
}

describe('any request at any moment', () => {
  it('is done within the rules or refused with a reason; nobody is disconnected, and nothing throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000), moments, steps, async (seed, moment, asks) => {
        const { house, guests } = await table(seed)
        if (moment > 10_000) {
          await guests.host.ask('start', { prologue: true })
          await house.advance(moment)
        }
        for (const step of asks) await take(step, house, guests)
        await house.settle()
        const left = Object.values(guests).map((guest) => guest.left)
        for (const code of left) expect([null, CLOSE_CODES.removed]).toContain(code)
        expect(server.errors).toEqual([])
        // The room goes on: time passes, and every connected client sees it.
        await house.advance(60_000)
        expect(brokenInvariants(house.room.session.driver.game)).toEqual([])
        for (const guest of Object.values(guests))
          if (guest.connected)
            expect(guest.public).toEqual(JSON.parse(JSON.stringify(house.room.session.driver.publicView())))
        await house.room.disconnect()
      }),
      { numRuns: 20, seed: 2045 },
    )
    // Something has really been tested.
    expect(phases.size).toBeGreaterThan(8)
    expect(done.size).toBeGreaterThan(20)
    for (const who of WHO) expect(asked.get(`${who} malformed`)).toBeGreaterThan(10)
  })
})
