/** Whole nights of five to eight people. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LET_GO, SHOUT } from '../../shared/content/constants.ts'
import { PLAN_IDS, ROLES } from '../../shared/content/ids.ts'
import { PHONES, phoneAt } from '../../shared/content/phones.ts'
import { brokenInvariants } from '../../shared/rules/invariants.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { BotTable, isOver, playNight } from '../balance/bot-table.ts'
import { sharing } from '../balance/table-kinds.ts'
import { walkNight } from '../support/random-night.ts'

const PEOPLE = [5, 6, 7, 8] as const

/** How many people have a prize. */
const prizesOf = ({ epilogue }: GameState): number =>
  new Set(epilogue?.awards.map((award) => phoneAt(award.role, award))).size

describe.each(PLAN_IDS)('a %s of five to eight people', (plan) => {
  it.each(PEOPLE)('ends with a prize for each of %d who play as people do', (count) => {
    for (const seed of [1, 2]) {
      const game = playNight({ seed, guests: sharing(count)(seed), plan })
      expect(game.phase.id).toBe('storybook')
      expect(prizesOf(game)).toBe(count)
      expect(brokenInvariants(game)).toEqual([])
    }
  })

  it('ends whatever they do, or do not do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.subarray([...ROLES], { minLength: 1 }),
        fc.boolean(),
        (seed, pairs, lucky) => {
          const phones = new Set<string>()
          for (const { game } of walkNight(seed, { plan, pairs, lucky })) {
            const { consoles = {} } = game.boards.orders ?? {}
            for (const phone of PHONES) if (consoles[phone]) phones.add(phone)
          }
          expect(phones.size).toBe(ROLES.length + pairs.length)
        },
      ),
      { numRuns: 4 },
    )
  })
})

describe('a night in which all lights go out', () => {
  it('goes on although the phone of one of two lies untouched', () => {
    for (const seed of [1, 2, 3, 4]) {
      const table = new BotTable({ seed, guests: sharing(8)(seed), plan: 'bedtime' })
      const game = table.playUntil(({ phase }) => phase.id === 'shout')
      game.malfunction!.idle = ['elara']
      for (const role of ROLES) game.seats[role].lights = 0
      const began = game.clock.now
      table.playUntil(({ phase }) => phase.id === 'let-go')
      expect(game.malfunction!.idle).toEqual(['elara'])
      let deeds = 0
      table.playUntil(({ phase }) => phase.id !== 'let-go' || ++deeds > 100)
      expect(game.phase.id).not.toBe('let-go')
      expect(game.clock.now - began).toBeLessThan(LET_GO.time + LET_GO.shown + SHOUT.length)
      expect(table.playUntil(isOver).epilogue?.awards.length).toBeGreaterThan(0)
    }
  })
})
