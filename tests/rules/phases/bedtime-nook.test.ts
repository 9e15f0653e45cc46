import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TIME } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import { legalFor, neighbourLegal } from '../../../shared/rules/legal-moves.ts'
import { currentEvening } from '../../../shared/rules/selectors.ts'
import { createStoryTranslator } from '../../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../../shared/views/message-translator.ts'
import { viewPublic } from '../../../shared/views/secrecy.ts'
import { allRead, allWrite, kept, nookOf } from '../nook-table.ts'
import { asks, does, happens, lightsSum, setAllLights, skip, wait, wednesday } from '../test-night.ts'

const tell = createMessageTranslator(createStoryTranslator('en'))

describe('at the nook all readers', () => {
  it('fill the same gap: one if they are three or more, two if they are two', () => {
    for (const present of [['ava', 'leo'], ['ava', 'leo', 'elara'], ROLES] as const) {
      const { page } = nookOf(present)
      const gaps = present.length === 2 ? 2 : 1
      expect(page.gaps).toHaveLength(gaps)
      for (let gap = 0; gap < gaps; gap++)
        expect(page.lines.filter((line) => line.gap === gap).map(({ by }) => by)).toEqual(
          expect.arrayContaining([...present]),
        )
    }
  })

  it('write at once, and reading begins when the last one is done', () => {
    const nook = nookOf(ROLES)
    for (const role of ROLES) {
      expect(nook.page.stage).toBe('write')
      does(nook.game, role, 'line', { text: role })
    }
    expect(nook.page.stage).toBe('read')
  })

  it('who wrote nothing in time get a ready line that nobody else has', () => {
    const { game, page } = nookOf(ROLES)
    does(game, 'leo', 'line', { pick: 0 })
    wait(game, TIME.nookWrite)
    const picks = page.lines.map(({ pick }) => pick)
    expect(new Set(picks).size).toBe(ROLES.length)
    expect(page.lines.every(({ words }) => words !== null)).toBe(true)
  })

  it('read their own version in turn, and only then do the others see it', () => {
    const nook = nookOf(ROLES)
    allWrite(nook)
    for (const [turn, { by }] of nook.page.lines.entries()) {
      const scene = viewPublic(nook.game, tell).scene
      const texts = scene.phase === 'bedtime' ? scene.ritual!.lines.map(({ text }) => text) : []
      expect(texts.map((text) => text !== null)).toEqual(nook.page.lines.map((_, i) => i <= turn))
      for (const other of ROLES)
        if (other !== by) expect(asks(nook.game, other, 'read-done', {})).toBe('not-now')
      does(nook.game, by!, 'read-done', {})
    }
    expect(nook.page.stage).toBe('hearts')
  })

  it('have their line read by the house if they ask for it, or if no player holds their phone', () => {
    const shy = nookOf(ROLES)
    allWrite(shy)
    const first = shy.page.lines[0]!.by!
    does(shy.game, first, 'house-reads', {})
    expect(asks(shy.game, first, 'read-done', {})).toBe('not-now')
    wait(shy.game, TIME.houseReads)
    expect(shy.page.turn).toBe(1)

    const { game, page } = nookOf(['ava', 'leo'])
    game.seats.ava.awake = 'house'
    wait(game, TIME.nookWrite)
    const turn = page.lines.findIndex(({ by }) => by === 'ava')
    while (page.turn < turn) wait(game, TIME.nookRead)
    expect(page.housed).toBe(true)
  })

  it('in a game without timers wait for each other and for each reader’s Done', () => {
    const game = wednesday()
    does(game, 'ava', 'pace', { pace: 'untimed' })
    const nook = nookOf(ROLES, game)
    wait(game, 600_000)
    expect(nook.page.stage).toBe('write')
    allWrite(nook)
    wait(game, 600_000)
    expect(nook.page.turn).toBe(0)
    allRead(nook)
    wait(game, TIME.nookHearts + TIME.nookPage)
    expect(game.phase.id).not.toBe('bedtime')
  })

  it('make bedtime last as long as they read', () => {
    const nook = nookOf(ROLES)
    const began = nook.game.clock.now
    allWrite(nook)
    allRead(nook)
    expect(nook.game.phase.id).toBe('bedtime')
    wait(nook.game, TIME.nookHearts + TIME.nookPage)
    expect(nook.game.phase.id).not.toBe('bedtime')
    expect(nook.game.clock.now - began).toBeLessThan(TIME.bedtime)
    const slow = nookOf(ROLES)
    wait(slow.game, TIME.bedtime)
    expect(slow.game.phase.id).toBe('bedtime')
  })

  it('get more time for the line at hand when the host gives more time', () => {
    const { game, page } = nookOf(ROLES)
    does(game, 'ava', 'extend', {})
    wait(game, TIME.nookWrite + TIME.extend - 1)
    expect(page.stage).toBe('write')
  })
})

describe('alone at the nook', () => {
  const alone = () => nookOf(['caleb'], setAllLights(wednesday(), 3))

  it('the house reads the other voice, and the page is kept', () => {
    const nook = alone()
    expect(nook.page.lines.map(({ by }) => by)).toEqual(['caleb', null])
    allWrite(nook)
    allRead(nook)
    expect(nook.page.stage).toBe('page')
    expect(kept(nook.page)).toEqual(['caleb 0', 'null 1'])
  })

  it('brings no light and no thread, and is no ritual, but the chair is remembered', () => {
    const { game, page } = alone()
    const threads = { ...game.threads }
    const upgrade = game.upgrade
    allWrite({ game, page })
    skip(game)
    expect(currentEvening(game).ritual).toBe(null)
    // Two lights from Leo's workshop, a thread by Caleb's absence from his cellar; a report by Elara.
    expect(lightsSum(game)).toBe(12 + 2)
    expect(game.threads).toEqual(threads)
    expect(game.upgrade).toBe(upgrade - 1)
    const tonight = game.memories.filter(({ evening }) => evening === 'wednesday')
    expect(tonight.map(({ kind }) => kind)).toEqual(['empty-chair', 'report'])
    expect(tonight[0]).toMatchObject({ a: 'caleb', words: { text: 'caleb 0' } })
  })

  it('a neighbour may pick the other line, once, and then reads it instead of the house', () => {
    const { game, page } = alone()
    const picks = neighbourLegal(game)['other-voice']?.[0]?.pick as number[]
    expect(picks.length).toBeGreaterThan(1)
    const pick = picks[1]!
    happens(game, { by: 'neighbour', id: 'n', at: game.clock.room, type: 'other-voice', payload: { pick } })
    expect(neighbourLegal(game)['other-voice']).toBe(undefined)
    allWrite({ game, page })
    does(game, 'caleb', 'read-done', {})
    expect(page).toMatchObject({ neighbour: true, housed: false, turn: 1 })
    expect(page.lines[1]!.pick).toBe(pick)
  })
})

describe('whatever readers do', () => {
  it('every gap keeps a line, and a page ends within its time', () => {
    const seats = fc.subarray([...ROLES], { minLength: 1 })
    fc.assert(
      fc.property(seats, fc.integer({ min: 1, max: 1e6 }), fc.array(fc.nat(40)), (present, seed, moves) => {
        const { game, page } = nookOf(present, wednesday({}, seed))
        for (const move of moves) {
          if (game.phase.id !== 'bedtime') break
          const role = ROLES[move % ROLES.length]!
          const legal = legalFor(game, role)
          const line = legal.line?.[0]?.pick?.[0]
          const heart = legal.heart?.[0]?.line?.[0]
          if (line !== undefined) does(game, role, 'line', { pick: line as number })
          else if (heart !== undefined && move > 20) does(game, role, 'heart', { line: heart as number })
          else if (legal['read-done']) does(game, role, 'read-done', {})
          else wait(game, 1_000)
        }
        wait(game, 120_000)
        expect(game.phase.id).not.toBe('bedtime')
        for (let gap = 0; gap < page.gaps.length; gap++)
          expect(page.lines.some((line) => line.gap === gap && line.kept)).toBe(true)
        for (const { by, hearts } of page.lines) {
          expect(hearts).not.toContain(by)
          expect(new Set(hearts).size).toBe(hearts.length)
        }
      }),
      { numRuns: 40 },
    )
  })
})
