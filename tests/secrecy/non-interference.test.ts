import { freeze, produce } from 'immer'
import { describe, expect, it } from 'vitest'
import { ROLES } from '../../shared/content/ids.ts'
import { phoneAt } from '../../shared/content/phones.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../shared/views/message-translator.ts'
import { cuesFor, viewPublic, viewSeat } from '../../shared/views/secrecy.ts'
import type { Viewer } from '../../shared/views/types.ts'
import { walkNight } from '../support/random-night.ts'
import type { Hide } from './hidden/change.ts'
import { end } from './hidden/hidden-end.ts'
import { evening } from './hidden/hidden-evening.ts'
import { malfunction } from './hidden/hidden-malfunction.ts'
import { saturday } from './hidden/hidden-saturday.ts'
import { seats } from './hidden/hidden-seats.ts'

const translate = createMessageTranslator(createStoryTranslator('en'))
const VIEWERS: Viewer[] = [{ kind: 'screen' }, ...ROLES.map((role): Viewer => ({ kind: 'seat', role }))]

/** Two people play these roles in every other game. */
const PAIRS = ['leo', 'elara'] as const
const SECOND: Viewer[] = PAIRS.map((role): Viewer => ({ kind: 'seat', role, second: true }))

const seen = (game: GameState, viewer: Viewer): unknown => ({
  public: viewPublic(game, translate),
  mine: viewer.kind === 'seat' ? viewSeat(game, phoneAt(viewer.role, viewer), translate) : null,
  cues: cuesFor(game, viewer, translate),
})

/** Phases with few actions: checked after every one. Of bedtime every 8th step is checked, of other phases every 40th. */
const QUIET = [
  'vote',
  'guess',
  'post',
  'hour',
  'lights',
  'paper',
  'experiment',
  'argument',
  'sign',
  'choice',
  'night',
  'breakfast',
  'ending',
  'reveal',
  'last-lines',
  'storybook',
]

const hidden: Record<string, Hide> = { ...seats, ...evening, ...saturday, ...malfunction, ...end }

/**
 * How many random games are played at least, and at most if some kinds of hidden things have not come up yet. All kinds come up
 * in four games from the first of these seeds on.
 */
const GAMES = { first: 22, least: 4, most: 16 }

describe('two states that differ only in what a viewer may not know', () => {
  const met = new Set<string>()

  /** @param game frozen, as the server's states are: views cache what they make of frozen parts */
  function compareTwins(game: GameState, viewer: Viewer): void {
    const before = seen(game, viewer)
    for (const [what, hide] of Object.entries(hidden)) {
      let changed = false
      const twin = produce(game, (draft) => {
        changed = hide(draft, viewer)
      })
      if (!changed) continue
      met.add(what)
      expect(seen(twin, viewer), `${what} in ${game.phase.id} for ${JSON.stringify(viewer)}`).toEqual(before)
    }
  }

  it('give that viewer equal views and cues, in every phase of random games', { timeout: 240_000 }, () => {
    const all = Object.keys(hidden).length
    const { first, least, most } = GAMES
    for (let seed = first; seed < first + least || (seed < first + most && met.size < all); seed++)
      for (const { game, step } of walkNight(seed, { lucky: true, pairs: seed % 2 === 0 ? PAIRS : [] })) {
        const every = game.phase.id === 'bedtime' ? 8 : 40
        if (!QUIET.includes(game.phase.id) && (step + seed) % every !== 0) continue
        const moment = freeze(structuredClone(game), true)
        for (const viewer of VIEWERS) compareTwins(moment, viewer)
        if (seed % 2 === 0) for (const viewer of SECOND) compareTwins(moment, viewer)
      }
    // Every kind of hidden change must have been tried at least once.
    expect([...met].sort()).toEqual(Object.keys(hidden).sort())
  })
})
