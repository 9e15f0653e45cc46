import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROLES, type Role, SYMBOLS } from '../../shared/content/ids.ts'
import { content } from '../../shared/content/load.ts'
import { holders, openOrders } from '../../shared/rules/malfunction/orders.ts'
import type { Night } from '../../shared/rules/state.ts'
import { createSay } from '../../shared/strings/say.ts'
import { cuesFor, viewPublic, viewSeat } from '../../shared/view/secrecy.ts'
import { createTeller } from '../../shared/view/tell.ts'
import type { Viewer } from '../../shared/view/types.ts'
import { walkNight } from '../support/random-night.ts'

const tell = createTeller(createSay('en'))
const VIEWERS: Viewer[] = [{ kind: 'screen' }, ...ROLES.map((role): Viewer => ({ kind: 'seat', role }))]

const seen = (night: Night, viewer: Viewer): unknown => ({
  public: viewPublic(night, tell),
  mine: viewer.kind === 'seat' ? viewSeat(night, viewer.role, tell) : null,
  cues: cuesFor(night, viewer, tell),
})

const isViewer = (viewer: Viewer, role: Role): boolean => viewer.kind === 'seat' && viewer.role === role
/** Phases with few actions: looked at after every one of them. */
const QUIET = ['vote', 'guess', 'secrets', 'hour', 'experiment', 'choice', 'night']
const ENDED = ['ending', 'reveal', 'stars', 'last-lines', 'storybook']

/**
 * Each changes the night in something that a viewer may not know at that moment, and answers whether it changed
 * anything: what is open by now is left alone.
 */
const hidden: Record<string, (night: Night, viewer: Viewer) => boolean> = {
  'another one’s secret'(night, viewer) {
    // A guess that was read tells whether it was right.
    if (ENDED.includes(night.phase.id) || night.saturday?.reading.length) return false
    return change(others(viewer), (role) => {
      const seat = night.seats[role]
      const other = content.secrets.find((s) => s.role === role && s.id !== seat.secret)
      if (!seat.secret || !other) return false
      seat.secret = other.id
      return true
    })
  },
  'what another was dealt': (night, viewer) =>
    change(others(viewer), (role) => {
      const { dealt } = night.seats[role]
      if (dealt.length === 0) return false
      night.seats[role].dealt = [...dealt].reverse()
      return true
    }),
  'where another means to go'(night, viewer) {
    const evening = night.evenings.at(-1)
    if (!evening || evening.rooms) return false
    return change(others(viewer), (role) => {
      const before = evening.picks[role]
      if (!before) return false
      evening.picks[role] = { room: before.room === 'nook' ? 'sphere' : 'nook', target: null, deed: null }
      return true
    })
  },
  'another one’s private line'(night, viewer) {
    const lines = night.evenings.at(-1)?.privateLines ?? {}
    return change(others(viewer), (role) => {
      if (!lines[role]) return false
      lines[role] = { text: 'something else' }
      return true
    })
  },
  'how often others answered'(night, viewer) {
    if (night.malfunction) return false
    return change(others(viewer), (role) => {
      night.seats[role].answer = 11_111
      return true
    })
  },
  'a note that is sealed'(night, viewer) {
    // In the whisper the note is drawn on a phone, and its player plays it.
    if (night.boards.lullaby) return false
    return change(night.notes, (note) => {
      if (note.open) return false
      note.symbol = SYMBOLS[(SYMBOLS.indexOf(note.symbol) + 1) % SYMBOLS.length] ?? 'moon'
      return viewer !== null
    })
  },
  'what another saw at night'(night, viewer) {
    if (ENDED.includes(night.phase.id)) return false
    return change(night.disturbances, (seenAtNight) => {
      if (isViewer(viewer, seenAtNight.seer) || seenAtNight.told) return false
      seenAtNight.words = { text: 'quite another thing' }
      seenAtNight.seed += 1
      seenAtNight.note = seenAtNight.note === null ? null : (seenAtNight.note + 1) % 6
      return true
    })
  },
  'how an open vote stands'(night, viewer) {
    if (night.phase.id !== 'vote') return false
    return change(others(viewer), (role) => {
      const vote = night.votes[role]
      const other = night.motions.find((motion) => motion !== vote)
      if (!vote || !other) return false
      night.votes[role] = other
      return true
    })
  },
  'a guess that has not been read'(night, viewer) {
    const day = night.saturday
    if (!day || day.reading.length > 0 || night.phase.id !== 'guess') return false
    return change(others(viewer), (role) => {
      const guess = day.guesses[role]
      if (!guess) return false
      guess.secret = 'another'
      return true
    })
  },
  'run or stop, before it is read'(night, viewer) {
    const day = night.saturday
    if (!day || day.result) return false
    return change(others(viewer), (role) => {
      if (day.runs[role] === undefined) return false
      day.runs[role] = !day.runs[role]
      return true
    })
  },
  'the last choice of another'(night, viewer) {
    const choices = night.epilogue?.choices
    if (!choices || night.phase.id !== 'choice') return false
    return change(others(viewer), (role) => {
      if (!choices[role]) return false
      choices[role] = choices[role] === 'weave' ? 'let-go' : 'weave'
      return true
    })
  },
  'whom another wished goodnight'(night, viewer) {
    const evening = night.evenings.at(-1)
    if (!evening || night.phase.id !== 'night') return false
    return change(others(viewer), (role) => {
      const to = evening.goodnights[role]
      if (!to) return false
      evening.goodnights[role] = ROLES.find((r) => r !== to && r !== role) as Role
      return true
    })
  },
  'how many lights each lantern has'(night, viewer) {
    if (night.malfunction || isViewer(viewer, 'ava')) return false
    // As many are missing in all: how badly the wall flickers may be seen.
    const lights = ROLES.map((role) => night.seats[role].lights)
    if (new Set(lights).size === 1) return false
    for (const [i, role] of ROLES.entries())
      night.seats[role].lights = lights[(i + 1) % lights.length] as number
    return true
  },
  'whose lantern paid'(night, viewer) {
    if (isViewer(viewer, 'leo') || isViewer(viewer, 'caleb') || ENDED.includes(night.phase.id)) return false
    night.dreams.push({
      at: night.clock.now,
      dreamer: 'elara',
      dream: 'encore',
      evening: 'monday',
      score: 2,
      glow: 0,
      payer: 'caleb',
      lights: 2,
      customised: false,
    })
    return true
  },
  'what the landing struck'(night, viewer) {
    if (isViewer(viewer, 'ava')) return false
    night.struck.push({ of: 'caleb', secret: 'truce' }, { of: 'leo', secret: 'three-doors' })
    return true
  },
  'the sign another tapped'(night, viewer) {
    if (isViewer(viewer, 'ava') || isViewer(viewer, 'caleb')) return false
    if (night.seats.caleb.awake !== 'human') return false
    night.signs = { ava: 'nose', caleb: night.signs.caleb === 'ear' ? 'nose' : 'ear' }
    return true
  },
  'what another’s order asks for, and of whom'(night, viewer) {
    const board = night.boards.orders
    // Who plays alone reads it on the screen.
    if (!board || holders(board).length === 1) return false
    return change(openOrders(board), (order) => {
      const { reader, doer, pinged, hint } = order
      if (pinged || hint === 'glow' || isViewer(viewer, reader) || isViewer(viewer, doer)) return false
      const other = holders(board).find((role) => role !== doer && !isViewer(viewer, role))
      order.doer = other ?? doer
      order.control = (order.control + 1) % (board.consoles[order.doer]?.length ?? 1)
      return true
    })
  },
  'the dice'(night) {
    night.rng = [1, 2, 3, 4]
    return true
  },
}

const others = (viewer: Viewer): Role[] => ROLES.filter((role) => !isViewer(viewer, role))

/** Changes every entry it can. @returns whether any was changed */
function change<T>(entries: readonly T[], one: (entry: T) => boolean): boolean {
  return entries.map(one).some(Boolean)
}

describe('two nights that differ only in what a viewer may not know', () => {
  const met = new Set<string>()

  it('look the same to that viewer, whatever happens', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(9), (seed, offset) => {
        for (const { night, step } of walkNight(seed, { lucky: true })) {
          if (!QUIET.includes(night.phase.id) && step % 30 !== offset) continue
          for (const viewer of VIEWERS) {
            const before = seen(night, viewer)
            for (const [what, hide] of Object.entries(hidden)) {
              const twin = structuredClone(night)
              if (!hide(twin, viewer)) continue
              met.add(what)
              expect(
                seen(twin, viewer),
                `${what} in ${night.phase.id} for ${JSON.stringify(viewer)}`,
              ).toEqual(before)
            }
          }
        }
      }),
      { numRuns: 4, seed: 45 },
    )
    // A test that never had anything to hide would prove nothing.
    expect([...met].sort()).toEqual(Object.keys(hidden).sort())
  })
})
