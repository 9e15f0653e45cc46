import { describe, expect, it } from 'vitest'
import { SCENES, sampleView } from '../../../client/gallery/samples/public-views.ts'
import { dayOf } from '../../../client/ui/day-of.ts'
import type { PhaseId } from '../../../shared/content/ids.ts'

const at = (phase: PhaseId, evening: 'monday' | 'wednesday' | 'friday') =>
  dayOf({ ...sampleView(SCENES[phase][0]!), phase, evening })

describe('the day on a phone', () => {
  it('is the next morning’s from the paper on, as on the screen', () => {
    expect(at('bedtime', 'monday')).toBe('evening.monday')
    for (const phase of ['paper', 'night', 'breakfast', 'vote'] as const)
      expect(at(phase, 'wednesday')).toBe('morning.wednesday')
    expect(at('paper', 'friday')).toBe('morning.friday')
  })

  it('is that of the part after a rest', () => {
    const rest = (next: PhaseId, evening: 'monday' | 'wednesday' | 'friday' | null) =>
      dayOf({ phase: 'rest', evening, scene: { phase: 'rest', line: '', next } })
    expect(rest('supper', null)).toBe('evening.monday')
    expect(rest('post', 'monday')).toBe('evening.wednesday')
    expect(rest('guess', 'friday')).toBe('evening.saturday')
  })

  it('is Saturday in the malfunction and after it', () => {
    for (const phase of ['guess', 'argument', 'shout', 'home', 'stars'] as const)
      expect(at(phase, 'friday')).toBe('evening.saturday')
  })
})
