import { describe, expect, it } from 'vitest'
import { TIME } from '../../../shared/content/constants.ts'
import { othersOf, type Role } from '../../../shared/content/ids.ts'
import { legalFor } from '../../../shared/rules/legal-moves.ts'
import { currentEvening } from '../../../shared/rules/selectors.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../../shared/views/message-translator.ts'
import { viewPublic, viewSeat } from '../../../shared/views/secrecy.ts'
import { asks, does, everybodyAt, lightsOut, skip, skipTo, wait, wednesday } from '../test-night.ts'

const translate = createMessageTranslator(createStoryTranslator('en'))

/** Wednesday's breakfast, at which Leo and Elara have been disturbed. */
function breakfastOfTwo(untimed = false): GameState {
  const game = wednesday()
  if (untimed) does(game, 'ava', 'pace', { pace: 'untimed' })
  lightsOut(game, everybodyAt('sphere'))
  skipTo(game, 'breakfast')
  const { disturbed } = currentEvening(game)
  game.disturbances[disturbed[0]!]!.seer = 'leo'
  game.disturbances[disturbed[1]!]!.seer = 'elara'
  disturbed.length = 2
  return game
}

const sceneOf = (game: GameState) => {
  const { scene } = viewPublic(game, translate)
  if (scene.phase !== 'breakfast') throw new Error(`it is ${scene.phase}`)
  return scene
}
const othersTap = (game: GameState, teller: Role, answers: readonly number[]) => {
  for (const [i, role] of othersOf(teller).entries()) does(game, role, 'worst', { answer: answers[i]! })
}

describe('telling at breakfast', () => {
  it('shows everybody what came at night, and who tells it', () => {
    const game = breakfastOfTwo()
    expect(sceneOf(game).telling).toBe(null)
    does(game, 'leo', 'disturbed', { tell: true })
    const { told, answers } = sceneOf(game).telling!
    expect(told.by).toBe('leo')
    expect(told.text).not.toBe('')
    expect(new Set(answers).size).toBe(3)
  })

  it('lets the others say what was worst, and hangs what most of them said on the fridge', () => {
    const game = breakfastOfTwo()
    does(game, 'leo', 'disturbed', { tell: true })
    expect(asks(game, 'leo', 'worst', { answer: 0 })).toBe('not-now')
    const { answers } = sceneOf(game).telling!
    othersTap(game, 'leo', [2, 1, 2])
    expect(asks(game, 'ava', 'worst', { answer: 0 })).toBe('not-now')
    expect(sceneOf(game).telling!.stage).toBe('told')
    does(game, 'leo', 'told-it', {})
    expect(sceneOf(game).telling).toMatchObject({ stage: 'hung', told: { worst: answers[2] } })
    wait(game, TIME.hung)
    expect(sceneOf(game).hung).toMatchObject([{ by: 'leo', worst: answers[2] }])
  })

  it('comes one after the other, and what waits stays hidden', () => {
    const game = breakfastOfTwo()
    does(game, 'leo', 'disturbed', { tell: true })
    does(game, 'elara', 'disturbed', { tell: true })
    expect(sceneOf(game)).toMatchObject({ telling: { told: { by: 'leo' } }, hung: [] })
    wait(game, TIME.telling + TIME.hung)
    expect(sceneOf(game)).toMatchObject({ telling: { told: { by: 'elara' } }, hung: [{ by: 'leo' }] })
    wait(game, TIME.telling + TIME.hung - 1)
    expect(game.phase.id).toBe('breakfast')
    wait(game, 1)
    expect(game.phase.id).not.toBe('breakfast')
  })

  it('gives nothing away of what waits for its turn', () => {
    const game = breakfastOfTwo()
    does(game, 'leo', 'disturbed', { tell: true })
    does(game, 'elara', 'disturbed', { tell: true })
    const [waiting] = currentEvening(game).toTell
    const viewers = (['ava', 'leo', 'caleb'] as const).map((role) => () => viewSeat(game, role, translate))
    const seen = () => [viewPublic(game, translate), ...viewers.map((view) => view())]
    const before = structuredClone(seen())
    Object.assign(game.disturbances[waiting!]!, {
      words: { text: 'quite another thing' },
      seed: 77,
      face: 'ava',
    })
    expect(seen()).toEqual(before)
  })

  it('takes its time although the time to decide is over, and who has not decided by then keeps it', () => {
    const game = breakfastOfTwo()
    wait(game, TIME.breakfast - 1_000)
    does(game, 'leo', 'disturbed', { tell: true })
    wait(game, 2_000)
    expect(sceneOf(game).telling?.told.by).toBe('leo')
    expect(legalFor(game, 'elara').disturbed).toBe(undefined)
    expect(sceneOf(game).disturbed).toContainEqual({ role: 'elara', told: false })
  })

  it('hangs without words if nobody says anything', () => {
    const game = breakfastOfTwo()
    does(game, 'leo', 'disturbed', { tell: true })
    wait(game, TIME.telling)
    expect(sceneOf(game).telling).toMatchObject({ stage: 'hung', told: { worst: null } })
  })

  it('waits for the teller and the others in a game without timers', () => {
    const game = breakfastOfTwo(true)
    does(game, 'leo', 'disturbed', { tell: true })
    does(game, 'elara', 'disturbed', { tell: false })
    wait(game, 600_000)
    expect(sceneOf(game).telling?.stage).toBe('told')
    othersTap(game, 'leo', [0, 0, 1])
    does(game, 'leo', 'told-it', {})
    wait(game, TIME.hung)
    expect(game.phase.id).not.toBe('breakfast')
  })

  it('is skipped by the host one at a time', () => {
    const game = breakfastOfTwo()
    does(game, 'leo', 'disturbed', { tell: true })
    does(game, 'elara', 'disturbed', { tell: true })
    skip(game)
    expect(sceneOf(game).telling?.told.by).toBe('elara')
    skip(game)
    expect(game.phase.id).not.toBe('breakfast')
  })
})

describe('keeping at breakfast', () => {
  it('shows nothing of what came', () => {
    const game = breakfastOfTwo()
    does(game, 'leo', 'disturbed', { tell: false })
    expect(sceneOf(game)).toMatchObject({ telling: null, hung: [] })
  })
})
