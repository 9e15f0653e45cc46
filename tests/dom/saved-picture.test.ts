/** The memory of a saved picture of the storybook is freed when its dialog is closed, and when the page goes on without it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sampleSeat } from '../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, SCENES, sampleView } from '../../client/gallery/samples/public-views.ts'
import { stillConnection } from '../../client/gallery/samples/sample-connection.ts'
import { openPhone } from '../../client/phone/main.ts'
import type { PhaseId } from '../../shared/content/ids.ts'
import { phoneText } from '../e2e/kit/page-texts.ts'
import { answered, controlsOf, nameOf } from './kit/tapping.ts'

/** Ends the painting that is going on. */
let painted: (url: string) => void
vi.mock('../../client/phone/storybook/storybook-picture.ts', () => ({
  paintStorybook: () => new Promise<string>((done) => (painted = done)),
}))
vi.mock('../../client/phone/minigames/minigame-scene.ts', () => ({ prepare: async () => undefined }))

let close: () => void
let show: (phase: PhaseId, n: number) => Promise<void>
let freed: string[]
beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  document.body.innerHTML = '<div id="app"></div>'
  freed = []
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void freed.push(url))
  const still = stillConnection({ ...sampleView(SCENES.storybook[0]!), n: 1 }, SAMPLE_NOW)
  show = async (phase, n) => {
    still.store.setState({
      public: { ...sampleView(SCENES[phase][0]!), n },
      mine: sampleSeat(phase, 'leo', 0),
    })
    await answered()
  }
  still.store.setState({ mine: sampleSeat('storybook', 'leo', 0) })
  const open = () => openPhone(root(), { ...still, role: 'leo' }, () => undefined)
  close = open()
})
afterEach(() => {
  close()
  vi.restoreAllMocks()
})

const root = () => document.querySelector<HTMLElement>('#app')!
const dialog = () => root().querySelector('[role=dialog]')
async function tap(name: string, within: ParentNode = root()): Promise<void> {
  const control = controlsOf(root()).find((each) => nameOf(each).includes(name) && within.contains(each))
  if (!control) throw new Error(`no control ${name}`)
  control.click()
  await answered()
}
async function paint(url: string): Promise<void> {
  painted(url)
  await answered()
}

it('when the dialog is closed, and no second time', async () => {
  await tap(phoneText('book.picture'))
  await paint('blob:a')
  expect(dialog()).not.toBeNull()
  expect(freed).toEqual([])
  await tap(phoneText('book.back'), dialog()!)
  expect(dialog()).toBeNull()
  await show('lobby', 2)
  expect(freed).toEqual(['blob:a'])
})

it('when everybody plays again while the dialog is open', async () => {
  await tap(phoneText('book.picture'))
  await paint('blob:b')
  await show('storybook', 1)
  expect(freed).toEqual([])
  await show('lobby', 2)
  expect(freed).toEqual(['blob:b'])
})

it('when it was still being painted as they did', async () => {
  await tap(phoneText('book.picture'))
  await show('lobby', 2)
  await paint('blob:c')
  expect(freed).toEqual(['blob:c'])
  expect(dialog()).toBeNull()
})

it('when the page is closed', async () => {
  await tap(phoneText('book.picture'))
  await paint('blob:d')
  close()
  expect(freed).toEqual(['blob:d'])
})

it('and is not looked for after a reload, which frees it as well', async () => {
  await tap(phoneText('book.picture'))
  await paint('blob:e')
  const kept = JSON.stringify([{ ...localStorage }, { ...sessionStorage }])
  expect(kept).not.toContain('blob:')
})
