import { describe, expect, it } from 'vitest'
import { sampleView } from '../../../client/gallery/samples/public-views.ts'
import { reachedOf, wantGoal } from '../../../client/screen/hud/wants-row.ts'
import { signedNumber } from '../../../client/ui/game-signs.ts'
import { AIMS } from '../../../shared/content/constants.ts'

describe('the wall of wants', () => {
  it('names the part of the meter for Elara and Caleb, and a number for the others', () => {
    expect(wantGoal('elara', AIMS.elaraUpgrade)).toBe('6–10')
    expect(wantGoal('caleb', AIMS.calebUpgrade)).toBe('0–4')
    expect(wantGoal('leo', 6)).toBe('6')
  })

  it('knows in the samples what the meter shows', () => {
    const { people, upgrade } = sampleView({ phase: 'post' })
    expect(people.elara.aim.have).toBe(upgrade)
    expect(people.caleb.aim.have).toBe(upgrade)
  })

  it('never says that more is reached than is wanted', () => {
    const view = sampleView({ phase: 'hour', announced: [], offer: null })
    view.people.ava.aim = { have: 4, need: 3, met: true }
    view.people.leo.aim = { have: 7, need: 6, met: true }
    view.people.elara.aim = { have: 9, need: 6, met: true }
    expect(reachedOf('ava', view.people.ava.aim)).toBe(3)
    expect(reachedOf('leo', view.people.leo.aim)).toBe(6)
    expect(reachedOf('elara', view.people.elara.aim)).toBe(9)
  })

  it('writes changes with a sign', () => {
    expect([signedNumber(2), signedNumber(-1)]).toEqual(['+2', '−1'])
  })
})
