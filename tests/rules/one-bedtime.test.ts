import { describe, expect, it } from 'vitest'
import { type PhaseId, ROLES } from '../../shared/content/ids.ts'
import { PLANS } from '../../shared/content/plans.ts'
import { aimProgress } from '../../shared/rules/aims.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../shared/text/story-translator.ts'
import { TEXTS } from '../../shared/text/texts.ts'
import { createMessageTranslator } from '../../shared/views/message-translator.ts'
import { viewPublic, viewSeat } from '../../shared/views/secrecy.ts'
import { allOf, BotTable, isOver } from '../balance/bot-table.ts'
import { asks, does, type LobbyOptions, lobbyWith, skip, skipTo, wait } from './test-night.ts'

const translate = createMessageTranslator(createStoryTranslator('en'))
const plan = PLANS.bedtime

/** A text of a view that tells of an evening or a morning that such a night does not have. */
const OTHER_DAYS = /"[^"]*(?:\b(?:Mon|Tues|Wednes|Thurs)day\b|this week)[^"]*"/g

/** A lobby in which one bedtime was chosen. */
function bedtimeLobby(options?: LobbyOptions): GameState {
  const game = lobbyWith(options)
  does(game, 'ava', 'plan', { plan: 'bedtime' })
  return game
}

describe('choosing how long the night is', () => {
  it('is up to the host, in the lobby only', () => {
    const game = lobbyWith()
    expect(asks(game, 'leo', 'plan', { plan: 'bedtime' })).toBe('not-now')
    does(game, 'ava', 'plan', { plan: 'bedtime' })
    expect(viewPublic(game, translate).plan).toBe('bedtime')
    does(game, 'ava', 'start', { prologue: true })
    expect(asks(game, 'ava', 'plan', { plan: 'week' })).toBe('not-now')
  })

  it('counts from the start: a change of mind leaves nothing behind', () => {
    const game = bedtimeLobby()
    does(game, 'ava', 'plan', { plan: 'week' })
    does(game, 'ava', 'start', { prologue: false })
    expect(game.upgrade).toBe(PLANS.week.upgrade)
    expect(game.notes.some(({ open }) => open)).toBe(false)
    expect(game.evenings[0]?.evening).toBe('monday')
  })

  it('stays for another night, and the next one may be longer', () => {
    const game = skipTo(bedtimeLobby(), 'storybook')
    for (const role of ROLES) does(game, role, 'again', {})
    expect(game.phase.id).toBe('lobby')
    expect(game.settings.plan).toBe('bedtime')
    // The roles have turned, and the host with them.
    does(game, 'leo', 'plan', { plan: 'week' })
    does(game, 'leo', 'start', { prologue: false })
    while (game.phase.id === 'prologue') skip(game)
    expect(game.evenings[0]?.evening).toBe('monday')
    expect(aimProgress(game, 'elara').need).toBe(PLANS.week.aims.elaraUpgrade)
  })
})

describe('one bedtime', () => {
  it('rehearses all three acts at its supper, one after the other, and measures the first', () => {
    const game = skipTo(bedtimeLobby(), 'supper')
    const played: string[] = []
    const lengths: number[] = []
    const note = () => {
      const { scene } = viewPublic(game, translate)
      if (scene.phase !== 'supper') return
      played.push(scene.practice ? 'practice' : scene.game)
      lengths.push(game.phase.endsAt! - game.phase.startedAt)
    }
    while (game.phase.id === 'supper') {
      note()
      const { startedAt } = game.phase
      while (game.phase.id === 'supper' && game.phase.startedAt === startedAt) {
        const open = Object.values(game.boards.orders?.orders ?? {})[0]
        if (open) does(game, open.doer, 'operate', { control: open.control, value: open.value })
        else wait(game, 500)
      }
    }
    expect(played).toEqual(['practice', 'orders', 'doors', 'hum'])
    expect(lengths).toEqual([plan.time.practice, ...plan.evenings[0].rehearsals.map(({ time }) => time)])
    expect(ROLES.every((role) => game.seats[role].answer !== null)).toBe(true)
    expect(Object.values(game.boards).every((board) => board === null)).toBe(true)
  })

  it('waits at supper without timers until all three were played', () => {
    const game = bedtimeLobby()
    does(game, 'ava', 'pace', { pace: 'untimed' })
    skipTo(game, 'supper')
    wait(game, 3_600_000)
    expect(game.phase.id).toBe('supper')
  })

  it('deals only secrets that can come true in it, and all lists show only these', () => {
    const game = skipTo(bedtimeLobby({ seed: 5 }), 'supper')
    for (const role of ROLES) {
      expect(game.seats[role].dealt).toHaveLength(2)
      for (const id of game.seats[role].dealt) expect(plan.secrets).toContain(id)
      for (const { id } of viewSeat(game, role, translate).hand.lists ?? [])
        expect(plan.secrets).toContain(id)
    }
    skipTo(game, 'guess')
    const guesses = viewSeat(game, 'ava', translate).legal.guess ?? []
    for (const { secret } of guesses) for (const id of secret ?? []) expect(plan.secrets).toContain(id)
  })

  it('has one evening with a sign to agree on, and neither own ways nor promises nor an offer', () => {
    const game = skipTo(bedtimeLobby(), 'hour')
    const { legal } = viewSeat(game, 'ava', translate)
    expect(legal['agree-sign']).toBeDefined()
    expect(legal.promise).toBeUndefined()
    expect(legal.pick?.flatMap(({ room }) => room)).toEqual(['nook', 'sphere'])
    expect(viewSeat(game, 'elara', translate).legal.offer).toBeUndefined()
  })

  it('has an argument of two memories, Leo’s and Caleb’s', () => {
    const game = skipTo(bedtimeLobby(), 'experiment')
    expect([...(game.saturday?.argument.order ?? [])].sort()).toEqual(['caleb', 'leo'])
  })

  it('has one round of doors, and does not count it', () => {
    const game = skipTo(bedtimeLobby(), 'talk')
    const { scene } = viewPublic(game, translate)
    expect(scene.phase === 'talk' && scene.doors.rounds).toBe(1)
    while (game.phase.id === 'talk') wait(game, 1_000)
    expect(game.phase.id).toBe('whisper')
  })

  it('keeps a storybook of four pages', () => {
    const game = skipTo(bedtimeLobby(), 'storybook')
    const { scene } = viewPublic(game, translate)
    if (scene.phase !== 'storybook') throw new Error('no storybook')
    // The family, the evening and the storm; the ending is the fourth.
    expect(scene.book.pages).toHaveLength(3)
    for (const { lines, pictures } of scene.book.pages)
      expect(lines.length + pictures.length).toBeGreaterThan(0)
  })

  it('tells the plot in four sentences: before the evening, before Saturday, and two on it', () => {
    const game = bedtimeLobby()
    const { plot } = TEXTS.en.story
    const told: string[] = []
    does(game, 'ava', 'start', { prologue: false })
    while (game.phase.id !== 'talk') {
      const { narrator, scene } = viewPublic(game, translate)
      const line = scene.phase === 'rest' ? scene.line : narrator
      if (Object.values(plot).includes(line) && told.at(-1) !== line) told.push(line)
      skip(game)
    }
    expect(told).toEqual([plot.bedtime, plot.dread, plot.quarrel, plot.break])
  })

  it.each([1, 2, 3, 4])('never speaks of another evening: night %i', (seed) => {
    const wrong = new Set<string>()
    let seen: PhaseId | null = null
    const table = new BotTable({
      seed,
      plan: 'bedtime',
      guests: allOf({ human: true, skill: 'normal' }),
      played: (_, game) => {
        if (game.phase.id === seen) return
        seen = game.phase.id
        const views = [viewPublic(game, translate), ...ROLES.map((role) => viewSeat(game, role, translate))]
        for (const [text] of JSON.stringify(views).matchAll(OTHER_DAYS)) wrong.add(`${seen}: ${text}`)
      },
    })
    table.playUntil(isOver)
    expect([...wrong]).toEqual([])
  })
})
