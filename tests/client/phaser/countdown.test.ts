import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beatOfLoop,
  LATE,
  saidText,
  secondsText,
  shareLeft,
  updateCountdowns,
} from '../../../client/ui/countdown.ts'

/** The parts of an element that countdowns use. */
class FakeElement {
  readonly dataset: Record<string, string>
  readonly children: FakeElement[]
  readonly properties = new Map<string, string>()
  readonly flags = new Set<string>()
  readonly style = { setProperty: (name: string, value: string) => this.properties.set(name, value) }
  textContent = ''

  constructor(dataset: Record<string, string> = {}, children: FakeElement[] = []) {
    this.dataset = dataset
    this.children = children
  }

  hasAttribute(name: string): boolean {
    return this.flags.has(name)
  }

  toggleAttribute(name: string, on: boolean): void {
    if (on) this.flags.add(name)
    else this.flags.delete(name)
  }

  /** For selectors of one data attribute. */
  querySelectorAll(selector: string): FakeElement[] {
    const key = selector
      .replace(/^\[data-(.*)\]$/, '$1')
      .replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())
    return this.children.filter(({ dataset }) => key in dataset)
  }
}

const update = (page: FakeElement, now: number, still = false): boolean =>
  updateCountdowns(page as unknown as HTMLElement, now, still)

describe('the share of time left', () => {
  const time = fc.integer({ min: 0, max: 10_000_000 })

  it('falls from 1 at the start to 0 at the end', () => {
    expect([0, 1_000, 2_000, 9_000].map((now) => shareLeft(1_000, 5_000, now))).toEqual([1, 1, 0.75, 0])
  })

  it('is never below 0 or above 1', () => {
    fc.assert(
      fc.property(time, fc.integer({ min: 1, max: 100_000 }), time, (start, length, now) => {
        const left = shareLeft(start, start + length, now)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is 0 for a span without a length', () => {
    expect(shareLeft(5, 5, 5)).toBe(0)
  })
})

describe('the beat of a loop', () => {
  it('is -1 before the loop starts, then counts from 0 again after each round', () => {
    const beats = [0, 1_000, 2_399, 2_400, 9_400].map((now) => beatOfLoop(1_000, 1_400, 6, now))
    expect(beats).toEqual([-1, 0, 0, 1, 0])
  })

  it('is -1 for a loop without beats or without length', () => {
    expect(beatOfLoop(0, 1_000, 0, 500)).toBe(-1)
    expect(beatOfLoop(0, 0, 6, 500)).toBe(-1)
  })
})

describe('the seconds text', () => {
  it('counts down to 1', () => {
    expect([0, 2_001, 2_999, 3_000, 4_000].map((now) => secondsText(3_000, now))).toEqual([
      '3',
      '1',
      '1',
      '1',
      '1',
    ])
  })

  it('is empty before the last n seconds when n is given, and empty at the end', () => {
    expect([0, 10_000, 19_999, 20_000].map((now) => secondsText(20_000, now, 10))).toEqual([
      '',
      '10',
      '1',
      '',
    ])
  })
})

describe('updateCountdowns', () => {
  it('sets the share left of each span, and 1 for a span without an end', () => {
    const [bar, endless] = [
      new FakeElement({ from: '0', until: '1000' }),
      new FakeElement({ from: '0', until: '' }),
    ]
    update(new FakeElement({}, [bar, endless]), 250)
    expect(bar.properties.get('--left')).toBe('0.75')
    expect(endless.properties.get('--left')).toBe('1')
  })

  it('returns true once when a span with a limit becomes late, and marks it', () => {
    const late = new FakeElement({ from: '0', until: '900', lateBelow: String(LATE) })
    const page = new FakeElement({}, [late, new FakeElement({ from: '0', until: '900' })])
    expect([500, 700, 800].map((now) => update(page, now))).toEqual([false, true, false])
    expect(page.children.map((one) => one.hasAttribute('data-late'))).toEqual([true, false])
  })

  it('marks the current beat of a loop, and the list as waiting before the first', () => {
    const beats = [new FakeElement(), new FakeElement()]
    const list = new FakeElement({ beatsFrom: '1000', beat: '100' }, beats)
    const lit = (now: number) => {
      update(new FakeElement({}, [list]), now)
      return beats.map((beat) => beat.hasAttribute('data-now'))
    }
    expect(lit(999)).toEqual([false, false])
    expect(list.hasAttribute('data-waits')).toBe(true)
    expect(lit(1_150)).toEqual([false, true])
    expect(list.hasAttribute('data-waits')).toBe(false)
    expect(list.properties.get('--beat-now')).toBe('1')
    expect(lit(1_250)).toEqual([true, false])
  })

  it('freezes spans in a pause, but counts down the seconds until its end', () => {
    const bar = new FakeElement({ from: '0', until: '1000', lateBelow: '0.5' })
    const seconds = new FakeElement({ secondsTo: '3000' })
    const page = new FakeElement({}, [bar, seconds])
    expect(update(page, 900, true)).toBe(false)
    expect(bar.properties.has('--left')).toBe(false)
    expect(seconds.textContent).toBe('3')
    expect(page.hasAttribute('data-still')).toBe(true)
    update(page, 100)
    expect(page.hasAttribute('data-still')).toBe(false)
  })

  it('shows a phase’s last ten seconds as a number, and stops in a pause', () => {
    const number = new FakeElement({ leftTo: '60000' })
    const page = new FakeElement({}, [number])
    const shownAt = (now: number, still = false) => {
      update(page, now, still)
      return number.textContent
    }
    expect(shownAt(45_000)).toBe('')
    expect(shownAt(50_000)).toBe('10')
    expect(shownAt(57_200)).toBe('3')
    expect(shownAt(59_500, true)).toBe('3')
    expect(shownAt(60_000)).toBe('')
  })

  it('tells screen readers a few times how much is left', () => {
    const words = { 30: 'thirty left', 10: 'ten left', 5: 'five left' }
    const said = (left: number) => saidText(100_000, 100_000 - left, words)
    expect([40_000, 30_000, 12_000, 10_000, 6_000, 5_000, 1, 0].map(said)).toEqual([
      '',
      'thirty left',
      'thirty left',
      'ten left',
      'ten left',
      'five left',
      'five left',
      '',
    ])
  })
})
