/** What cards and motions change, seen as the players see it: what is shown before a place is picked is what happens there. */
import { describe, expect, it } from 'vitest'
import { EVENING } from '../../shared/content/constants.ts'
import { ROLES } from '../../shared/content/ids.ts'
import { content } from '../../shared/content/load.ts'
import type { EveningRules } from '../../shared/content/schema.ts'
import { withoutRules } from '../../shared/rules/draw-content.ts'
import { openNoteCount } from '../../shared/rules/resources.ts'
import { currentEvening } from '../../shared/rules/selectors.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { emptyTranslator } from '../../shared/views/message-translator.ts'
import { viewSeat } from '../../shared/views/secrecy.ts'
import {
  bedtimeIn,
  does,
  everybodyAt,
  lightsEach,
  lightsSum,
  setAllLights,
  skipTo,
  wednesday,
} from './test-night.ts'

/** What the phone of Caleb shows under a place. */
const shownIn = (game: GameState, room: 'nook' | 'sphere' | 'own', deed: string | null = null) =>
  viewSeat(game, 'caleb', emptyTranslator).hand.places.find(
    (place) => place.room === room && place.deed === deed,
  )

/** Wednesday's hour with half of the lights out, all notes closed and the upgrade in the middle. */
function half(rules: Partial<EveningRules>): GameState {
  const game = setAllLights(wednesday(rules), 3)
  for (const note of game.notes) note.open = false
  game.upgrade = 5
  return game
}

const atNook = everybodyAt('nook', { leo: 'sphere', ava: { room: 'own', target: 'leo' } })

describe('an evening’s rules', () => {
  it('let a reading open a note', () => {
    const game = half({ ritualNotes: 1 })
    expect(shownIn(game, 'nook')?.notes).toBe(1)
    expect(shownIn(half({}), 'nook')?.notes).toBe(0)
    bedtimeIn(game, atNook)
    expect(openNoteCount(game)).toBe(1)
    expect(currentEvening(game).paper?.items.find(({ source }) => source === 'nook')?.notes).toBe(1)
  })

  it('let each dream open a note, as long as there are closed ones', () => {
    const game = half({ dreamNotes: 1 })
    expect(shownIn(game, 'sphere')?.notes).toBe(1)
    for (const note of game.notes.slice(2)) note.open = true
    bedtimeIn(game, everybodyAt('sphere', { caleb: 'nook' }))
    expect(openNoteCount(game)).toBe(6)
  })

  it('let a dream tie the dreamer’s own thinnest thread', () => {
    const game = half({ dreamThread: 1 })
    expect(shownIn(game, 'sphere')?.thread).toBe(1)
    game.threads['leo-elara'] = 0
    game.threads['ava-leo'] = 2
    game.threads['elara-caleb'] = 0
    const before = { ...game.threads }
    bedtimeIn(game, {
      ava: { room: 'own', target: 'leo' },
      leo: 'sphere',
      elara: { room: 'own', deed: 'push' },
      caleb: 'nook',
    })
    expect(game.threads).toEqual({ ...before, 'leo-elara': 1 })
  })

  it('let every own way bring a light home and turn the upgrade down', () => {
    const rules = { ownWayLights: 1, ownWayUpgrade: -1 }
    const game = half(rules)
    expect(shownIn(game, 'own', 'note')).toMatchObject({
      lights: 1,
      upgrade: -1,
      thread: 1,
      lantern: 'dimmest',
    })
    bedtimeIn(game, {
      ava: { room: 'own', target: 'leo' },
      leo: { room: 'own' },
      elara: { room: 'own', deed: 'push' },
      caleb: { room: 'own', deed: 'note', target: 'ava' },
    })
    expect(lightsSum(game)).toBe(12 + 4 + 2)
    expect(game.upgrade).toBe(5 + 2 - 4)
    expect(currentEvening(game).paper?.items).toHaveLength(4)
  })

  it('count a pulled fuse as an own way, too', () => {
    const game = half({ ownWayLights: 1, ownWayUpgrade: -1 })
    bedtimeIn(game, everybodyAt('sphere', { caleb: { room: 'own', deed: 'fuse', target: 'leo' } }))
    // Two dreams push the upgrade, and cost two lights each.
    expect(game.upgrade).toBe(5 + 2 - 1)
    expect(lightsSum(game)).toBe(12 - 4 + 1)
  })

  it('leave the nook to two: those who have read least, the others dream', () => {
    const game = half({ nookPlaces: 2 })
    expect(shownIn(game, 'nook')?.ofThree).toBeNull()
    expect(shownIn(half({ nookPlaces: 3 }), 'nook')?.ofThree).not.toBeNull()
    for (const [role, nooks] of [
      ['ava', 2],
      ['leo', 0],
      ['elara', 1],
      ['caleb', 3],
    ] as const)
      game.seats[role].stats.nooks = nooks
    bedtimeIn(game, everybodyAt('nook'))
    expect(currentEvening(game).rooms).toEqual({ ava: 'sphere', leo: 'nook', elara: 'nook', caleb: 'sphere' })
    expect(currentEvening(game).ritual?.present.toSorted()).toEqual(['elara', 'leo'])
  })

  it('blame nobody whom a small nook kept from a promise', () => {
    const game = half({ nookPlaces: 2 })
    game.seats.caleb.stats.nooks = 9
    does(game, 'caleb', 'promise', { to: 'ava', room: 'nook' })
    does(game, 'ava', 'answer', { from: 'caleb', take: true })
    bedtimeIn(game, everybodyAt('nook'))
    expect(currentEvening(game).rooms?.caleb).toBe('sphere')
    expect(currentEvening(game).promises[0]?.kept).toBeNull()
  })

  it('never leave too few places in both rooms', () => {
    const sphere = [{ rule: 'spherePlaces', value: 1 }] as const
    const chosen = withoutRules(content.cards, sphere)
    expect(chosen.length).toBeGreaterThan(10)
    expect(chosen.flatMap(({ effects }) => effects.map(({ rule }) => rule))).not.toContain('nookPlaces')
  })

  it('leave the last lights on every lantern', () => {
    const game = half({ dreamFloor: 3 })
    setAllLights(game, 4)
    bedtimeIn(game, everybodyAt('sphere'))
    // Nobody pays for an own dream, so the last one may have no lantern left that could.
    expect(lightsEach(game).toSorted().slice(0, 3)).toEqual([3, 3, 3])
    expect(Math.max(...lightsEach(game))).toBeLessThanOrEqual(4)
  })

  it('let the brightest lantern pay, be it the dreamer’s own', () => {
    const game = half({ dreamPayer: 'brightest' })
    expect(shownIn(game, 'sphere')?.lantern).toBe('brightest')
    game.seats.leo.lights = 5
    bedtimeIn(game, {
      ava: { room: 'own', target: 'leo' },
      leo: 'sphere',
      elara: { room: 'own', deed: 'push' },
      caleb: 'nook',
    })
    expect(lightsEach(game)).toEqual([3, 3, 3, 3])
    expect(game.dreams.at(-1)?.payer).toBe('leo')
  })

  it('give each reader Glow', () => {
    const game = half({ ritualGlow: 1 })
    expect(shownIn(game, 'nook')?.glow).toEqual({ least: 1, most: 1 })
    bedtimeIn(game, everybodyAt('nook', { ava: 'sphere' }), { ava: 0 })
    expect(ROLES.map((role) => game.seats[role].glow)).toEqual([0, 1, 1, 1])
    skipTo(game, 'night')
    expect(currentEvening(game).paper?.items.find(({ source }) => source === 'nook')?.glow).toBe(1)
  })

  it('let a shared goodnight bring a light and a note', () => {
    const game = half({ goodnightLights: 1, goodnightNotes: 1 })
    bedtimeIn(game, everybodyAt('nook'))
    setAllLights(game, 3)
    const notes = openNoteCount(game)
    expect(viewSeat(game, 'leo', emptyTranslator).hand.met).toEqual({
      upgrade: 0,
      lights: 1,
      thread: 1,
      notes: 1,
    })
    does(game, 'ava', 'goodnight', { to: 'leo' })
    does(game, 'leo', 'goodnight', { to: 'ava' })
    does(game, 'elara', 'goodnight', { to: 'ava' })
    does(game, 'caleb', 'goodnight', { to: 'ava' })
    expect(lightsSum(game)).toBe(13)
    expect(openNoteCount(game)).toBe(notes + 1)
  })

  it('light the lantern of whoever tells, and turn the upgrade up for whoever keeps', () => {
    const game = half({ tellLights: 1, keepUpgrade: 1, keepLights: 0 })
    bedtimeIn(game, everybodyAt('nook'))
    skipTo(game, 'breakfast')
    setAllLights(game, 3)
    game.upgrade = 5
    const [teller, keeper] = currentEvening(game).disturbed.map((i) => game.disturbances[i]?.seer)
    if (!teller || !keeper) throw new Error('two people sleep badly')
    expect(viewSeat(game, keeper, emptyTranslator).hand.tellOrKeep).toEqual({
      tell: { upgrade: EVENING.tellUpgrade, lights: 1, thread: 0, notes: 1 },
      keep: { upgrade: 1, lights: 0, thread: 0, notes: 0 },
    })
    does(game, teller, 'disturbed', { tell: true })
    expect(game.seats[teller].lights).toBe(4)
    expect(game.upgrade).toBe(5 + EVENING.tellUpgrade)
    does(game, keeper, 'disturbed', { tell: false })
    expect(game.seats[keeper].lights).toBe(3)
    expect(game.upgrade).toBe(6 + EVENING.tellUpgrade)
    expect(viewSeat(game, keeper, emptyTranslator).hand.tellOrKeep).toBeNull()
  })
})

describe('motions', () => {
  it('change some rules that no card changes', () => {
    const rulesOf = (
      list: readonly { readonly effects: readonly { readonly rule: string; readonly value: unknown }[] }[],
    ) =>
      new Set(
        list.flatMap(({ effects }) =>
          effects.map(({ rule, value }) => `${rule} ${typeof value === 'string' ? value : ''}`),
        ),
      )
    const ofCards = rulesOf(content.cards)
    expect([...rulesOf(content.motions)].filter((rule) => !ofCards.has(rule)).length).toBeGreaterThanOrEqual(
      6,
    )
  })
})
