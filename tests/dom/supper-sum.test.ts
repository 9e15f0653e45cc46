/** When supper is over, phones and screen say for a moment what it has come to. */
import { render } from 'lit-html'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleSeat } from '../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, SCENES, sampleView } from '../../client/gallery/samples/public-views.ts'
import { stillConnection } from '../../client/gallery/samples/sample-connection.ts'
import { openPhone } from '../../client/phone/main.ts'
import { supperCaption } from '../../client/screen/supper-caption.ts'
import { rememberSupper } from '../../client/ui/supper-sum.ts'
import type { PublicView, SceneOf } from '../../shared/views/types.ts'
import { answered } from './kit/tapping.ts'

vi.mock('../../client/phone/minigames/minigame-scene.ts', () => ({ prepare: async () => undefined }))

let close = () => {}
beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>'
})
afterEach(() => close())
const root = () => document.querySelector<HTMLElement>('#app')!

const viewOf = (phase: 'supper' | 'card' | 'hour', n: number, take = 0): PublicView => ({
  ...sampleView(SCENES[phase][take]!),
  n,
})
/** A supper with some of its scene changed. */
const supperOf = (take: number, change: Partial<SceneOf<'supper'>> = {}): PublicView => {
  const view = viewOf('supper', 1, take)
  return { ...view, scene: { ...(view.scene as SceneOf<'supper'>), ...change } }
}
const orders = (done: number, missed: number) => ({ row: 0, done, missed, reading: [], open: [] })

/** The phone that is shown these views one after the other, and what it then says of supper. */
async function phoneAfter(views: readonly PublicView[]): Promise<string | undefined> {
  const still = stillConnection(views[0]!, SAMPLE_NOW)
  still.store.setState({ mine: sampleSeat(views[0]!.phase, 'ava', 0) })
  close()
  close = openPhone(root(), { ...still, role: 'ava' }, () => undefined)
  for (const view of views.slice(1)) {
    still.store.setState({ public: view, mine: sampleSeat(view.phase, 'ava', 0) })
    await answered()
  }
  return root().querySelector('.supper-sum')?.textContent ?? undefined
}

describe('after supper', () => {
  it('a phone says how many orders were done, until the next page', async () => {
    const supper = supperOf(0, { orders: orders(9, 2) })
    expect(await phoneAfter([supper])).toBeUndefined()
    expect(await phoneAfter([supper, viewOf('card', 2)])).toBe('That was supper: 9 of 11 orders.')
    expect(await phoneAfter([supper, viewOf('card', 2), viewOf('hour', 3)])).toBeUndefined()
    // Whoever has not seen it says nothing of it.
    expect(await phoneAfter([viewOf('card', 2)])).toBeUndefined()
  })

  it('the screen says so for a few seconds', () => {
    const caption = supperCaption()
    const said = (view: PublicView, turn: number): string => {
      render(caption(view, { intervalIndex: () => turn }), root())
      return root().textContent!.trim()
    }
    expect(said(supperOf(0, { orders: orders(1, 0) }), 0)).toBe('')
    expect(said(viewOf('card', 2), 0)).toBe('That was supper: 1 of 1 orders.')
    expect(said(viewOf('card', 2), 1)).toBe('')
  })

  it('practice does not count, nor does a supper that was skipped', () => {
    for (const change of [{ practice: true }, { orders: orders(0, 0) }]) {
      const supper = rememberSupper()
      supper(supperOf(0, change))
      expect(supper(viewOf('card', 2))).toBeNull()
    }
  })

  it('all acts of one supper count, but none of the supper before', () => {
    const supper = rememberSupper()
    supper(supperOf(0, { orders: orders(4, 1) }))
    const doors = (supperOf(1).scene as SceneOf<'supper'>).doors!
    supper(supperOf(1, { doors: { ...doors, set: 'dishes', result: 'late' } }))
    supper(supperOf(2))
    const { slots } = (supperOf(2).scene as SceneOf<'supper'>).lullaby!
    const notes = { done: slots.filter(({ solved }) => solved).length, of: slots.length }
    expect(supper(viewOf('card', 2))).toEqual({
      orders: { done: 4, of: 5 },
      doors: { set: 'dishes', result: 'late' },
      notes,
    })
    supper({ ...supperOf(2), n: 9 })
    expect(supper(viewOf('card', 10))).toEqual({ orders: null, doors: null, notes })
  })
})
