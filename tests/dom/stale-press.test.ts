/** A tap that was meant for the page before does not act on the page that has replaced it, as when somebody taps twice. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleSeat } from '../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, SCENES, sampleView } from '../../client/gallery/samples/public-views.ts'
import { stillConnection } from '../../client/gallery/samples/sample-connection.ts'
import { openPhone } from '../../client/phone/main.ts'
import { openNeighbour } from '../../client/phone/neighbour-page.ts'
import type { PhaseId } from '../../shared/content/ids.ts'
import { answered } from './kit/tapping.ts'

/** Later than anybody taps who meant the page before (ms after it was painted). */
const LATER = 300

let close = () => {}
let asked: string[] = []
/** The clock of pages and events (ms), which only a test moves on. */
let now = 0
beforeEach(() => {
  asked = []
  now = 5_000
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  document.body.innerHTML = '<div id="app"></div>'
})
afterEach(() => {
  close()
  vi.restoreAllMocks()
})

const root = () => document.querySelector<HTMLElement>('#app')!
const buttonIn = (selector: string): HTMLElement => {
  const button = root().querySelector<HTMLElement>(selector)
  if (!button) throw new Error(`no ${selector} in ${root().textContent}`)
  return button
}
const mainButton = () => buttonIn('main .button.main')

/** A phone, or a neighbour's, at a phase; `enter` goes on to another phase, `again` paints the same one again. */
function opened(phase: PhaseId, as: 'seat' | 'neighbour' = 'seat') {
  let n = 1
  const viewOf = (id: PhaseId) => ({ ...sampleView(SCENES[id][0]!), n })
  const still = stillConnection(viewOf(phase), SAMPLE_NOW)
  const mineOf = (id: PhaseId) => (as === 'seat' ? sampleSeat(id, 'ava', 0) : null)
  still.store.setState({ mine: mineOf(phase) })
  const ask = async (type: string) => {
    asked.push(type)
    return null
  }
  const open = as === 'seat' ? openPhone : openNeighbour
  close = open(root(), { ...still, role: as === 'seat' ? 'ava' : null, ask } as never, () => undefined)
  const show = async (id: PhaseId) => {
    still.store.setState({ public: viewOf(id), mine: mineOf(id) })
    await answered()
  }
  return {
    enter(id: PhaseId) {
      n++
      return show(id)
    },
    again: () => show(phase),
    end: async () => {
      still.store.setState({ endReason: 'removed' })
      await answered()
    },
  }
}

const stamped = <E extends Event>(event: E, timeStamp: number): E =>
  Object.defineProperty(event, 'timeStamp', { value: timeStamp })

/** Puts a finger down, as of `after` ms from now. */
const fingerDown = (on: Element, after = 0): boolean =>
  on.dispatchEvent(
    stamped(
      new PointerEvent('pointerdown', { bubbles: true, isPrimary: true, pointerType: 'touch' }),
      now + after,
    ),
  )
/** What a browser sends when a finger is lifted from a button, or with `detail` 0 for a key or a screen reader. */
const click = (on: Element, detail = 1): boolean =>
  on.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }))
const tap = (on: Element, after = 0): void => {
  fingerDown(on, after)
  click(on)
}

describe('a tap just after another page has come', () => {
  it('does not act on it; a later one does', async () => {
    const { enter } = opened('ending')
    await enter('stars')
    tap(mainButton())
    expect(asked).toEqual([])
    tap(mainButton(), LATER)
    expect(asked).toEqual(['ready'])
  })

  it('does not act when it began on the page before, however long the finger stays', async () => {
    const { enter } = opened('ending')
    fingerDown(mainButton())
    await enter('stars')
    now += LATER
    click(mainButton())
    expect(asked).toEqual([])
    tap(mainButton(), LATER)
    expect(asked).toEqual(['ready'])
  })

  it('does not act on the goodbye page either', async () => {
    const { end } = opened('ending')
    await end()
    const link = buttonIn('button, a')
    fingerDown(link)
    expect(click(link)).toBe(false)
  })

  it('does not act on the page of somebody who watches', async () => {
    const { enter } = opened('hour', 'neighbour')
    await enter('night')
    tap(buttonIn('footer .button:nth-of-type(2)'))
    expect(root().querySelector('[role=dialog]')).toBeNull()
    tap(buttonIn('footer .button:nth-of-type(2)'), LATER)
    await answered()
    expect(root().querySelector('[role=dialog]')).not.toBeNull()
  })
})

describe('what always acts', () => {
  it('is a tap on the first page, and on one that is painted again in the same phase', async () => {
    const { again } = opened('ending')
    tap(mainButton())
    await again()
    tap(mainButton())
    expect(asked).toEqual(['ready', 'ready'])
  })

  it.each([
    ['a tool, which stamps its events with nothing', () => 0],
    ['a browser that stamps them with the time of day', () => Date.now()],
    ['a device whose events slept longer than its pages', () => now - 60_000],
  ])('is a tap of %s', async (_, stamp) => {
    const { enter } = opened('stars')
    now = 100_000
    await enter('ending')
    now += LATER
    fingerDown(mainButton(), stamp() - now)
    click(mainButton())
    expect(asked).toEqual(['ready'])
  })

  it('is a key, and a screen reader that sends clicks alone', async () => {
    const { enter } = opened('ending')
    fingerDown(mainButton())
    await enter('stars')
    click(mainButton(), 0)
    expect(asked).toEqual(['ready'])
    await enter('ending')
    click(mainButton())
    expect(asked).toEqual(['ready', 'ready'])
  })

  it('is a tap in the menu, which stays open over the pages', async () => {
    const { enter } = opened('ending')
    buttonIn('.phone-menu-button').click()
    await answered()
    await enter('stars')
    const effects = buttonIn('[role=dialog] [role=switch]')
    const before = effects.getAttribute('aria-checked')
    tap(effects)
    await answered()
    expect(buttonIn('[role=dialog] [role=switch]').getAttribute('aria-checked')).not.toBe(before)
  })

  it('is what is held or drawn: the page hears a finger at once', async () => {
    const { enter } = opened('talk')
    await enter('whisper')
    const heard: string[] = []
    root().addEventListener('pointerdown', ({ type }) => heard.push(type))
    fingerDown(buttonIn('main'))
    expect(heard).toEqual(['pointerdown'])
  })
})
