import { describe, expect, it } from 'vitest'
import { TIME } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { legalFor } from '../../../shared/rules/legal-moves.ts'
import { currentEvening } from '../../../shared/rules/selectors.ts'
import type { GameState, Ritual } from '../../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../../shared/views/message-translator.ts'
import { viewSeat, viewStory } from '../../../shared/views/secrecy.ts'
import { allRead, allWrite, kept, nookOf, OWN } from '../nook-table.ts'
import { asks, cuesOfType, does, hourOf, lightsOut, skipTo, wait, wednesday } from '../test-night.ts'

const tell = createMessageTranslator(createStoryTranslator('en'))

const heartFrom = (game: GameState, role: Role, page: Ritual, of: Role, gap = 0) =>
  does(game, role, 'heart', { line: page.lines.findIndex((line) => line.by === of && line.gap === gap) })

describe('when readers have picked the same line', () => {
  const sameLine = () => {
    const nook = nookOf(ROLES)
    for (const role of ROLES) does(nook.game, role, 'line', { pick: 1 })
    return nook
  }

  it('all are offered the same lines until one has been read, so that none gives another away', () => {
    const { game, page } = nookOf(ROLES)
    const offered = (role: Role) => legalFor(game, role).line?.[0]?.pick
    does(game, 'ava', 'line', { pick: 1 })
    for (const role of ['leo', 'elara', 'caleb'] as const) expect(offered(role)).toEqual([0, 1, 2, 3, 4, 5])
    for (const role of ['leo', 'elara', 'caleb'] as const) does(game, role, 'line', { pick: 1 })
    does(game, page.lines[0]!.by!, 'read-done', {})
    expect(offered(page.lines[2]!.by!)).toEqual([0, 2, 3, 4, 5])
  })

  it('a reader whose line has been read finds another one, and nobody else sees it', () => {
    const { game, page } = sameLine()
    const third = page.lines[2]!.by!
    does(game, page.lines[0]!.by!, 'read-done', {})
    expect(viewSeat(game, third, tell).hand.myLine).toMatchObject({ text: null, again: true })
    does(game, third, 'line', { pick: 0 })
    expect(viewSeat(game, third, tell).hand.myLine).toMatchObject({ again: false })
  })

  it('a reader who has found no other line gets the next one on offer', () => {
    const nook = sameLine()
    allRead(nook)
    expect(nook.page.lines.map(({ pick }) => pick)).toEqual([1, 2, 3, 4])
  })
})

describe('hearts', () => {
  it('are given once to each line of the others, as soon as it is being read', () => {
    const { game, page } = nookOf(ROLES)
    allWrite({ game, page })
    const first = page.lines[0]!.by!
    const other = ROLES.find((role) => role !== first)!
    expect(asks(game, first, 'heart', { line: 0 })).toBe('not-now')
    expect(asks(game, other, 'heart', { line: 1 })).toBe('not-now')
    expect(cuesOfType(does(game, other, 'heart', { line: 0 }), 'heart')).toHaveLength(1)
    expect(asks(game, other, 'heart', { line: 0 })).toBe('not-now')
  })

  it('decide what stays on the page, in the book and among the memories', () => {
    const nook = nookOf(['ava', 'leo', 'elara'])
    allWrite(nook)
    allRead(nook)
    const [first, second] = nook.page.lines.map(({ by }) => by!)
    heartFrom(nook.game, second!, nook.page, first!)
    wait(nook.game, TIME.nookHearts)
    expect(kept(nook.page)).toEqual([`${first} 0`])
    skipTo(nook.game, 'night')
    const told = nook.game.memories.filter(
      ({ kind, evening }) => kind === 'story-line' && evening === 'wednesday',
    )
    expect(told.map(({ a }) => a)).toEqual([first])
    const page = viewStory(nook.game, tell).pages[1]!.lines
    expect(page).toContain(`${first} 0`)
    expect(page).not.toContain(`${second} 0`)
  })

  it('without any, or in a tie, leave the line that was read last', () => {
    const quiet = nookOf(['ava', 'leo', 'elara'])
    allWrite(quiet)
    allRead(quiet)
    wait(quiet.game, TIME.nookHearts)
    expect(kept(quiet.page)).toEqual([`${quiet.page.lines.at(-1)!.by} 0`])

    const tied = nookOf(['ava', 'leo', 'elara'])
    allWrite(tied)
    allRead(tied)
    const [first, second, third] = tied.page.lines.map(({ by }) => by!)
    heartFrom(tied.game, third!, tied.page, first!)
    heartFrom(tied.game, first!, tied.page, second!)
    wait(tied.game, TIME.nookHearts)
    expect(kept(tied.page)).toEqual([`${second} 0`])
  })

  it('leave both lines of two readers to whom nobody listens', () => {
    const unheard = nookOf(['ava', 'leo'])
    allWrite(unheard)
    allRead(unheard)
    wait(unheard.game, TIME.nookHearts)
    expect(kept(unheard.page)).toHaveLength(4)

    const heard = nookOf(['ava', 'leo'])
    currentEvening(heard.game).plays.elara!.score = 1
    allWrite(heard)
    allRead(heard)
    wait(heard.game, TIME.nookHearts)
    expect(kept(heard.page)).toHaveLength(2)
  })

  it('come from whoever has woken or is done with an own way, too, but not from those who dream', () => {
    const { game, page } = nookOf(['ava', 'leo'])
    allWrite({ game, page })
    expect(legalFor(game, 'elara').heart).toBe(undefined)
    currentEvening(game).plays.elara!.score = 2
    expect(legalFor(game, 'elara').heart).toEqual([{ line: [0] }])
  })
})

describe('gifts at the nook', () => {
  it('Ava picks who reads next', () => {
    const { game, page } = nookOf(ROLES)
    allWrite({ game, page })
    const [, second, , fourth] = page.lines.map(({ by }) => by!)
    expect(asks(game, 'caleb', 'next-reader', { reader: fourth! })).toBe('not-now')
    does(game, 'ava', 'next-reader', { reader: fourth! })
    expect(page.lines[1]!.by).toBe(fourth)
    expect(page.lines[3]!.by).toBe(second)
  })

  it('Leo’s first sound effect stays with a line that another one reads', () => {
    const { game, page } = nookOf(ROLES)
    allWrite({ game, page })
    while (page.lines[page.turn]!.by === 'leo') does(game, 'leo', 'read-done', {})
    const { turn } = page
    does(game, 'leo', 'sound', { sound: 2 })
    does(game, 'leo', 'sound', { sound: 4 })
    expect(page.lines[turn]!.sound).toBe(2)
    expect(asks(game, 'ava', 'sound', { sound: 0 })).toBe('not-now')
  })
})

describe('Friday’s last page', () => {
  it('shows Wednesday’s story and goes on from it', () => {
    const nook = nookOf(['ava', 'leo', 'elara'])
    allWrite(nook)
    allRead(nook)
    wait(nook.game, TIME.nookHearts)
    const stayed = nook.page.lines.find((line) => line.kept)!.words
    const friday = nookOf(ROLES, hourOf(nook.game, 'friday'))
    expect(friday.page.kind).toBe('last')
    expect(friday.page.story).toEqual([nook.page.opening, stayed])
  })

  it('begins without a story if nobody told one', () => {
    const game = wednesday()
    lightsOut(game, OWN)
    expect(nookOf(ROLES, hourOf(game, 'friday')).page.story).toEqual([])
  })
})
