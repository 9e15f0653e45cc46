/** How long a night will be: the host chooses it in the lobby, the others read it. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sampleSeat } from '../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, sampleView } from '../../client/gallery/samples/public-views.ts'
import { stillConnection } from '../../client/gallery/samples/sample-connection.ts'
import { openPhone } from '../../client/phone/main.ts'
import type { PlanId } from '../../shared/content/ids.ts'

vi.mock('../../client/phone/minigames/minigame-scene.ts', () => ({
  prepare: async () => undefined,
  openScene: () => new Promise(() => {}),
}))

let close = (): void => undefined
afterEach(() => close())

/** A phone at the last step of the lobby, in which `plan` is chosen. @returns its page, and what it has asked for */
function tablePage(plan: PlanId, leads: boolean) {
  document.body.innerHTML = '<div id="app"></div>'
  const root = document.querySelector<HTMLElement>('#app')!
  const still = stillConnection(
    { ...sampleView({ phase: 'lobby', slam: null, met: null }), plan },
    SAMPLE_NOW,
  )
  const seat = sampleSeat('lobby', 'ava', 0)
  const { plan: _plan, ...others } = seat.legal
  still.store.setState({ mine: leads ? seat : { ...seat, legal: others } })
  const asked: [string, unknown][] = []
  const connection = {
    ...still,
    role: 'ava' as const,
    ask: async (type: string, payload: unknown) => {
      asked.push([type, payload])
      return null
    },
  }
  close = openPhone(root, connection as never, () => undefined)
  const table = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === 'Table',
  )
  table?.click()
  return { root, asked }
}
const options = (root: Element) => [
  ...root.querySelectorAll<HTMLElement>('[aria-label="How long to play"] [role=radio]'),
]

describe('the length of a night', () => {
  it('is offered to the host with its minutes, the short one first', async () => {
    const { root, asked } = tablePage('bedtime', true)
    await vi.waitFor(() => expect(options(root)).toHaveLength(2))
    const [short, long] = options(root)
    expect(short!.textContent).toMatch(/One bedtime\s+12 minutes/)
    expect(long!.textContent).toMatch(/One week\s+30 minutes/)
    expect(options(root).map((each) => each.getAttribute('aria-checked'))).toEqual(['true', 'false'])
    long!.click()
    expect(asked).toEqual([['plan', { plan: 'week' }]])
  })

  it('is only told to the others', async () => {
    const { root } = tablePage('week', false)
    await vi.waitFor(() => expect(root.textContent).toContain('One week, about 30 minutes. Spooky.'))
    expect(options(root)).toEqual([])
  })
})
