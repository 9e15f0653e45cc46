/** The notebook and "How it goes", as a player uses them. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleSeat } from '../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, SCENES, sampleView } from '../../client/gallery/samples/public-views.ts'
import { stillConnection } from '../../client/gallery/samples/sample-connection.ts'
import { openPhone } from '../../client/phone/main.ts'
import { openNeighbour } from '../../client/phone/neighbour-page.ts'
import { STARS } from '../../shared/content/constants.ts'
import type { PhaseId } from '../../shared/content/ids.ts'
import { answered, controlsOf, nameOf } from './kit/tapping.ts'

vi.mock('../../client/phone/minigames/minigame-scene.ts', () => ({ prepare: async () => undefined }))

let close = () => {}
let asked: unknown[] = []
beforeEach(() => {
  asked = []
  document.body.innerHTML = '<div id="app"></div>'
})
afterEach(() => close())

const root = () => document.querySelector<HTMLElement>('#app')!
function open(phase: PhaseId): void {
  const still = stillConnection(sampleView(SCENES[phase][0]!), SAMPLE_NOW)
  still.store.setState({ mine: sampleSeat(phase, 'ava', 0) })
  const ask = async (type: string, payload: unknown) => {
    asked.push([type, payload])
    return null
  }
  close = openPhone(root(), { ...still, role: 'ava', ask } as never, () => undefined)
}

async function tap(name: RegExp): Promise<void> {
  const control = controlsOf(root()).find((each) => name.test(nameOf(each)))
  if (!control) throw new Error(`no control ${name}`)
  control.click()
  await answered()
}
const dialog = () => root().querySelector<HTMLElement>('[role=dialog]')

describe('the notebook', () => {
  it('opens over the page, crosses off what is tapped, and closes with Escape', async () => {
    open('vote')
    await tap(/Notebook/)
    expect(dialog()?.getAttribute('aria-label')).toBe('My notebook')
    expect(root().querySelector('.phone-stage')?.hasAttribute('inert')).toBe(true)
    await tap(/Big brother/)
    expect(asked).toEqual([['cross', { secret: 'leo-0', on: true }]])
    await tap(/Three doors/)
    expect(asked.at(-1)).toEqual(['cross', { secret: 'leo-2', on: false }])
    dialog()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await answered()
    expect(dialog()).toBeNull()
  })

  it('does not let a line of the landing be taken away', async () => {
    open('vote')
    await tap(/Notebook/)
    const struck = [...root().querySelectorAll<HTMLButtonElement>('.note-line[data-struck]')]
    expect(struck).toHaveLength(3)
    expect(struck.every(({ disabled }) => disabled)).toBe(true)
  })

  it('is not there before the post', () => {
    open('lobby')
    expect(root().querySelector('.notebook-button')).toBeNull()
  })
})

describe('“How it goes”', () => {
  it('is in the menu of a phone, in the lobby already', async () => {
    open('lobby')
    await tap(/^Menu$/)
    await tap(/How it goes/)
    expect(dialog()?.querySelectorAll('ol li')).toHaveLength(6)
    await tap(/Close this page/)
    expect(dialog()?.classList.contains('menu')).toBe(true)
  })

  it('is on the page of a neighbour', async () => {
    const still = stillConnection(sampleView(SCENES.hour[0]!), SAMPLE_NOW)
    close = openNeighbour(root(), { ...still, role: null } as never, () => undefined)
    await tap(/How it goes/)
    expect(dialog()?.querySelectorAll('ol li')).toHaveLength(6)
  })

  it('says what wins stars, and how many', async () => {
    open('hour')
    await tap(/^Menu$/)
    await tap(/How it goes/)
    const lines = [...(dialog()?.querySelectorAll('.star-list li') ?? [])]
    const won = new Map(
      lines.map((line) => [line.querySelector('span')?.textContent, line.querySelectorAll('b svg').length]),
    )
    expect(won.get('Your secret works out')).toBe(STARS.secret)
    expect(won.get('You read with others, and you dreamt')).toBe(STARS.both)
    expect(won.size).toBe(Object.keys(STARS).filter((what) => what !== 'lostPercent').length)
  })
})
