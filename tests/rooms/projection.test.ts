import { Encoder } from '@colyseus/schema'
import { describe, expect, it } from 'vitest'
import { createGameRules } from '../../server/room/rules-game.ts'
import type { Leaves, RoomState } from '../../server/room/state-schema.ts'
import { createState, project, seatOf, type Views } from '../../server/room/state-sync.ts'
import { ROLES } from '../../shared/content/ids.ts'
import { secondPhone } from '../../shared/content/phones.ts'
import { flatten } from '../../shared/protocol/leaves.ts'
import type { Action } from '../../shared/rules/action.ts'
import { isShared } from '../../shared/rules/seat-phones.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../shared/views/message-translator.ts'
import { cuesFor, viewPublic, viewSeat } from '../../shared/views/secrecy.ts'
import type { Viewer } from '../../shared/views/types.ts'
import { FIXTURES, readFixture } from '../replays/fixtures.ts'
import { walkNight } from '../support/random-night.ts'

const NIGHTS = 6
const VIEWERS: Viewer[] = [
  { kind: 'screen' },
  { kind: 'neighbour', id: 'next-door' },
  ...ROLES.map((role): Viewer => ({ kind: 'seat', role })),
]

const rules = createGameRules()
/** Says everything anew each time. */
const tell = createMessageTranslator(createStoryTranslator('en'))

const remembering = (night: GameState): Views => ({
  publicView: () => rules.viewPublic(night),
  seatView: (phone) => rules.viewSeat(night, phone),
  isShared: (role) => isShared(night, role),
})
/** A copy shares no object with the night before, and is not frozen: nothing that is remembered fits it. */
const fresh = (copy: GameState): Views => ({
  publicView: () => viewPublic(copy, tell),
  seatView: (phone) => viewSeat(copy, phone, tell),
  isShared: (role) => isShared(copy, role),
})

/** Writes views as `project` does, with every leaf made and compared. */
function projectAnew(views: Views, state: RoomState): void {
  const write = (view: unknown, { leaves }: Leaves) => {
    const next = flatten(view)
    for (const path of [...leaves.keys()]) if (!next.has(path)) leaves.delete(path)
    for (const [path, json] of next) if (leaves.get(path) !== json) leaves.set(path, json)
  }
  write(views.publicView(), state.public)
  for (const role of ROLES) {
    write(views.seatView(role), seatOf(state, role))
    const second = secondPhone(role)
    if (views.isShared(role)) write(views.seatView(second), seatOf(state, second))
  }
}

function byChance(seed: number): { seed: number; actions: Action[] } {
  const actions: Action[] = []
  const people = ROLES.slice(0, 1 + (seed % ROLES.length))
  for (const _ of walkNight(seed, { people, told: (action) => actions.push(action) }));
  return { seed, actions }
}

function* nightsOf({ seed, actions }: { seed: number; actions: readonly Action[] }): Generator<GameState> {
  let night = rules.createNight(seed, 'en')
  for (const action of actions) {
    const result = rules.reduce(night, action)
    if (!result.ok) continue
    night = result.game
    yield night
  }
}

/** Projects a whole night both ways, and compares what each viewer gets after each action. */
function compareAll(nights: Iterable<GameState>): void {
  const states = { remembered: createState(), anew: createState() }
  const encoders = { remembered: new Encoder(states.remembered), anew: new Encoder(states.anew) }
  const bytesOf = (encoder: Encoder): Buffer => {
    const bytes = Buffer.from(encoder.encode({ offset: 0 }))
    encoder.discardChanges()
    return bytes
  }
  for (const night of nights) {
    project(remembering(night), states.remembered)
    projectAnew(fresh(structuredClone(night)), states.anew)
    expect(bytesOf(encoders.remembered).equals(bytesOf(encoders.anew))).toBe(true)
    for (const role of ROLES) {
      const [mine, wanted] = [seatOf(states.remembered, role), seatOf(states.anew, role)]
      expect(mine.leaves.toJSON()).toEqual(wanted.leaves.toJSON())
    }
    for (const viewer of VIEWERS) expect(rules.cuesFor(night, viewer)).toEqual(cuesFor(night, viewer, tell))
  }
}

describe('what is remembered from one action to the next changes no view, no cue and no byte', () => {
  it.each(Array.from({ length: NIGHTS }, (_, seed) => seed))('of a night by chance (%i)', (seed) => {
    compareAll(nightsOf(byChance(seed)))
  })

  it.each(FIXTURES.map(({ name }) => name))('of a recorded night (%s)', (name) => {
    compareAll(nightsOf(readFixture(name)))
  })
})
