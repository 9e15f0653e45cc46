/** What a phone says to a table that is on a call. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sampleSeat } from '../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, SCENES, sampleView } from '../../client/gallery/samples/public-views.ts'
import { stillConnection } from '../../client/gallery/samples/sample-connection.ts'
import { openPhone } from '../../client/phone/main.ts'
import type { PhaseId, Role } from '../../shared/content/ids.ts'
import type { ActionType } from '../../shared/protocol/actions.ts'
import { answered, controlsOf, nameOf } from './kit/tapping.ts'

vi.mock('../../client/phone/minigames/minigame-scene.ts', () => ({
  prepare: async () => undefined,
  openScene: () => new Promise(() => {}),
}))

let close = (): void => undefined
afterEach(() => close())

/** A phone at the lobby's table, or in another phase. @returns its page, and what it asks for */
async function phone(phase: PhaseId, role: Role, apart: boolean) {
  document.body.innerHTML = '<div id="app"></div>'
  const root = document.querySelector<HTMLElement>('#app')!
  const scene = SCENES[phase][0]!
  const still = stillConnection({ ...sampleView(scene), apart }, SAMPLE_NOW)
  still.store.setState({ mine: sampleSeat(phase, role) })
  const asked: { type: ActionType; payload: unknown }[] = []
  const ask = async (type: ActionType, payload: unknown) => {
    asked.push({ type, payload })
    return null
  }
  close = openPhone(root, { ...still, role, ask }, () => undefined)
  const tap = async (name: string) => {
    controlsOf(root)
      .find((control) => nameOf(control) === name)
      ?.click()
    await answered()
  }
  await tap('Table')
  return { root, asked, tap }
}

describe('a table that is not in one room', () => {
  it('is said by the host in the lobby', async () => {
    const { root, asked, tap } = await phone('lobby', 'ava', false)
    expect(root.textContent).not.toContain('Share the screen in your call')
    await tap('We’re not in one room')
    expect(asked).toEqual([{ type: 'apart', payload: { on: true } }])
  })

  it('is told where the screen is heard, each in its own words', async () => {
    expect((await phone('lobby', 'ava', true)).root.textContent).toContain('Share the screen in your call')
    close()
    const guest = await phone('lobby', 'leo', true)
    expect(guest.root.textContent).toContain('hear the shared screen')
    expect(controlsOf(guest.root).map(nameOf)).not.toContain('We’re not in one room')
  })

  it('may say its orders or send them, and watches a camera for the sign', async () => {
    expect((await phone('shout', 'leo', false)).root.textContent).toContain('Shout your order')
    close()
    expect((await phone('shout', 'leo', true)).root.textContent).toContain('or send it')
    close()
    expect((await phone('sign', 'caleb', false)).root.textContent).toContain('for real')
    close()
    expect((await phone('sign', 'caleb', true)).root.textContent).toContain('camera')
  })
})
