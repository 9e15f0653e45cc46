/** Which supper an evening has, and how the suppers of one act differ. */
import { describe, expect, it } from 'vitest'
import { ROLES, type SupperId } from '../../shared/content/ids.ts'
import { content } from '../../shared/content/load.ts'
import { metSoFar } from '../../shared/rules/content-history.ts'
import { dealConsoles } from '../../shared/rules/malfunction/consoles.ts'
import { startLullaby } from '../../shared/rules/malfunction/lullaby-board.ts'
import {
  startDoorsRehearsal,
  startLullabyRehearsal,
  startOrdersRehearsal,
  startPractice,
} from '../../shared/rules/phases/supper/rehearsal.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../shared/views/message-translator.ts'
import { viewPublic, viewSeat } from '../../shared/views/secrecy.ts'
import { allOf, BotTable, isOver } from '../balance/bot-table.ts'
import { saturday, seeds } from './malfunction/malfunction-table.ts'

const translate = createMessageTranslator(createStoryTranslator('en'))

/** A table that has met all suppers but these, and is about to have one. */
const leftWith = (unmet: readonly SupperId[], seed = 1): GameState => {
  const game = saturday({ seed, lights: [5, 5, 5, 5] })
  game.used = content.suppers
    .map(({ id }) => id)
    .filter((id) => !unmet.includes(id))
    .map((id) => `suppers:${id}`)
  return game
}

describe('the supper of an evening', () => {
  it('is one of two for each act, and the other one on the next night', () => {
    let met: readonly string[] = []
    const nights = [1, 2].map((n) => {
      const game = new BotTable({
        seed: 40 + n,
        guests: allOf({ human: true, skill: 'normal' }),
        met,
      }).playUntil(isOver)
      met = metSoFar(game)
      return game.used.filter((mark) => mark.startsWith('suppers:'))
    })
    for (const night of nights) {
      const acts = night.map((mark) => content.suppers.find(({ id }) => mark === `suppers:${id}`)?.act)
      expect(acts).toEqual(['orders', 'doors', 'hum'])
    }
    expect(new Set(nights.flat()).size).toBe(content.suppers.length)
  })

  it('is the same in the practice round and after it', () => {
    for (const seed of seeds(12)) {
      const game = saturday({ seed, lights: [5, 5, 5, 5] })
      startPractice(game)
      const practised = game.supper
      startOrdersRehearsal(game)
      expect(game.supper).toBe(practised)
    }
  })

  it('has a title, a table and lines of its own', () => {
    const titles = content.suppers.map(({ id, act }) => {
      const game = leftWith([id])
      game.phase.id = 'supper'
      const start = { orders: startOrdersRehearsal, doors: startDoorsRehearsal, hum: startLullabyRehearsal }[
        act
      ]
      start(game)
      const view = viewPublic(game, translate)
      expect(view.meal).toBe(id)
      game.phase.id = 'guess'
      expect(viewPublic(game, translate).meal).toBeNull()
      return view.scene.phase === 'supper' ? view.scene.title + view.narrator : ''
    })
    expect(new Set(titles).size).toBe(content.suppers.length)
  })
})

describe('pancake night', () => {
  it('has controls of its own, in the practice and after it, and nobody meets them in the storm', () => {
    const own = new Set<string>(content.controls.filter(({ supper }) => supper).map(({ id }) => id))
    for (const seed of seeds(40)) {
      const game = leftWith(['pancake-night'], seed)
      const dealt = [startPractice, startOrdersRehearsal].flatMap((start) => {
        start(game)
        return Object.values(game.boards.orders!.consoles).flat()
      })
      expect(dealt).toHaveLength(16)
      for (const { id } of dealt) expect(own.has(id), id).toBe(true)
      expect(new Set(dealt.map(({ id }) => id)).size).toBe(16)
      for (const { id } of Object.values(dealConsoles(game, 4, 4)).flat()) expect(own.has(id), id).toBe(false)
    }
  })

  it('deals from the house’s controls when there are more hands than it has things', () => {
    const game = leftWith(['pancake-night'])
    const dealt = Object.values(dealConsoles(game, 6, 6, 'pancake-night')).flat()
    expect(dealt).toHaveLength(24)
    expect(new Set(dealt.map(({ id }) => id)).size).toBe(24)
  })
})

describe('the hidden pudding', () => {
  it('is under one of six dishes, which the clues are about', () => {
    const game = leftWith(['hidden-pudding'])
    startDoorsRehearsal(game)
    game.phase.id = 'supper'
    expect(game.boards.doors!.set).toBe('dishes')
    expect(game.boards.doors!.doors).toHaveLength(6)
    for (const role of ROLES) {
      const clue = viewSeat(game, role, translate).hand.clue
      expect(clue?.text).not.toMatch(/door/i)
      expect(clue?.text).toMatch(/lid|rim/)
    }
  })
})

describe('sets of doors', () => {
  it('are others in each round of a night, and dishes are never among those of the talk', () => {
    for (const seed of seeds(6)) {
      // Which rounds were played, and with which set.
      const played = new Map<string, string>()
      const game = new BotTable({
        seed,
        guests: allOf({ human: true, skill: 'normal' }),
      }).playUntil((now) => {
        const { doors } = now.boards
        if (doors) played.set(now.malfunction ? `talk ${doors.round}` : 'supper', doors.set)
        return isOver(now)
      })
      expect([...played.keys()]).toEqual(['supper', 'talk 1', 'talk 2'])
      expect(played.get('talk 1')).not.toBe('dishes')
      expect(played.get('talk 2')).not.toBe('dishes')
      expect(new Set(played.values()).size).toBe(3)
      expect(game.used.filter((mark) => mark.startsWith('doorSets:'))).toHaveLength(3)
    }
  })
})

describe('the glass band', () => {
  it('goes along the table and back, and the hum goes round', () => {
    const game = leftWith(['glass-band'])
    startLullabyRehearsal(game)
    const { owners } = game.boards.lullaby!
    expect(new Set(owners).size).toBe(4)
    expect([owners[4], owners[5]]).toEqual([owners[2], owners[1]])
    const round = startLullaby(game, ROLES).owners
    expect([round[4], round[5]]).toEqual([round[0], round[1]])
  })

  it('gives two players two beats each in a row, and one player all of them', () => {
    const game = saturday({ lights: [5, 5, 5, 5] })
    const two = startLullaby(game, ['ava', 'leo'], true).owners
    expect([two[0], two[2], two[4]]).toEqual([two[1], two[3], two[5]])
    expect(two[0]).not.toBe(two[2])
    expect(new Set(startLullaby(game, ['caleb'], true).owners)).toEqual(new Set(['caleb']))
  })
})
