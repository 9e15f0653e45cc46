/** The host's button that starts the night. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sampleSeat } from '../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, sampleView } from '../../client/gallery/samples/public-views.ts'
import { stillConnection } from '../../client/gallery/samples/sample-connection.ts'
import { openPhone } from '../../client/phone/main.ts'
import type { ROLES } from '../../shared/content/ids.ts'

vi.mock('../../client/phone/minigames/minigame-scene.ts', () => ({
  prepare: async () => undefined,
  openScene: () => new Promise(() => {}),
}))

let close = (): void => undefined
afterEach(() => close())

/** The host's phone in a lobby; `drawn` are those who have drawn. @returns its actions, and a tap on a button */
function hostsPhone(drawn: readonly (typeof ROLES)[number][]) {
  document.body.innerHTML = '<div id="app"></div>'
  const root = document.querySelector<HTMLElement>('#app')!
  const view = sampleView({ phase: 'lobby', slam: null, met: null })
  const still = stillConnection(
    { ...view, drawings: drawn.map((by) => ({ of: by === 'ava' ? 'leo' : 'ava', by, strokes: '[]' })) },
    SAMPLE_NOW,
  )
  still.store.setState({ mine: sampleSeat('lobby', 'ava', 0) })
  const asked: string[] = []
  close = openPhone(
    root,
    {
      ...still,
      role: 'ava',
      ask: async (type) => {
        asked.push(type)
        return null
      },
    },
    () => undefined,
  )
  const press = (name: string) =>
    [...root.querySelectorAll('button')].find((each) => each.textContent?.trim() === name)?.click()
  return { root, asked, press }
}

describe('the button that starts the night', () => {
  it('starts at once when everybody is done', () => {
    const { root, asked, press } = hostsPhone(['ava', 'leo', 'elara'])
    expect(root.querySelector('.reach .button.main')).not.toBeNull()
    press('Start the night')
    expect(asked).toEqual(['start'])
  })

  it('is quiet while somebody still draws, names them, and asks before it starts', async () => {
    const { root, asked, press } = hostsPhone(['ava', 'elara'])
    press('Table')
    expect(root.querySelector('.reach .button.main')).toBeNull()
    expect(root.textContent).toContain('Still drawing: Leo')
    press('Start the night')
    expect(asked).toEqual([])
    // The page is drawn again in the next microtask.
    await Promise.resolve()
    press('Start anyway')
    expect(asked).toEqual(['start'])
  })

  it('is on a page that does not say “all done” to a host who is not', async () => {
    const { root, press } = hostsPhone(['leo', 'elara'])
    press('Table')
    await vi.waitFor(() => expect(root.textContent).toContain('Not everything is made yet'))
    expect(root.textContent).not.toContain('All done')
  })
})
