/** Every page of a phone, for every role, with sample views, in happy-dom. */
import { safeParse } from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleSeat } from '../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, SCENES, sampleView } from '../../client/gallery/samples/public-views.ts'
import { stillConnection } from '../../client/gallery/samples/sample-connection.ts'
import { may } from '../../client/phone/legal-choices.ts'
import { openPhone } from '../../client/phone/main.ts'
import { PHASES, type PhaseId, ROLES, type Role } from '../../shared/content/ids.ts'
import { ACTIONS, type ActionType, HOST_ACTIONS } from '../../shared/protocol/actions.ts'
import type { SeatView } from '../../shared/views/types.ts'
import { headingOf, holesIn } from './kit/page-text.ts'
import { answered, controlsOf, nameOf, type TestPage, tapEverything } from './kit/tapping.ts'

// The engine of the mini-games needs a canvas, which happy-dom does not have.
vi.mock('../../client/phone/minigames/minigame-scene.ts', () => ({
  prepare: async () => undefined,
  openScene: () => new Promise(() => {}),
}))

const MENU = '.phone-menu-button'
/** The taps that reach every action of a page: where and why somebody goes, and what is argued, are chosen one after the other. */
const tapsIn = (phase: PhaseId, take: number): { deep: number; again: boolean } => ({
  deep: phase === 'hour' && take === 0 ? 3 : 2,
  again: phase === 'hour' || phase === 'argument',
})

/** Actions that taps alone cannot request: touches go to the mini-game, and drawing has a test of its own. */
const NOT_BY_TAPS: ReadonlySet<string> = new Set(['play', 'draw'])
/** Legal actions that are not shown to players who write or read a line. */
const BESIDE_THE_LINE: ReadonlySet<string> = new Set(['heart', 'next-reader', 'sound'])
/** Fields that a control turns to the other value, or through several: one of them is offered at a time. */
const TURNED: ReadonlySet<string> = new Set(['on', 'down', 'prologue', 'value', ...ROLES])

interface Asked {
  type: ActionType
  payload: Record<string, string | number | boolean>
}

let asked: Asked[]
beforeEach(() => {
  asked = []
  document.body.innerHTML = '<div id="app"></div>'
})
afterEach(() => {
  document.body.innerHTML = ''
})

function openSample(phase: PhaseId, take: number, role: Role): TestPage {
  const requests = asked
  const root = document.querySelector<HTMLElement>('#app')!
  root.innerHTML = ''
  const still = stillConnection(sampleView(SCENES[phase][take]!), SAMPLE_NOW)
  still.store.setState({ mine: sampleSeat(phase, role, take) })
  const connection = {
    ...still,
    role,
    async ask(type: ActionType, payload: unknown) {
      requests.push({ type, payload: payload as Asked['payload'] })
      return null
    },
  }
  const close = openPhone(root, connection, () => undefined)
  return {
    root,
    close() {
      close()
      root.remove()
      document.body.innerHTML = '<div id="app"></div>'
    },
  }
}

/** Legal actions that could not be requested, and requests that are not legal; only actions of these types. */
function wrongAsks({ legal, hand }: SeatView, types: (type: string) => boolean): string[] {
  const busy = legal.line !== undefined || legal['read-done'] !== undefined
  const struck = new Set(hand.lists?.flatMap(({ id, struck }) => (struck ? [id] : [])))
  const wrong = new Set<string>()
  for (const { type, payload } of asked) {
    if (!may(legal, type, payload)) wrong.add(`offered, but not legal: ${type} ${JSON.stringify(payload)}`)
    if (!safeParse(ACTIONS[type], payload).success) wrong.add(`malformed: ${type} ${JSON.stringify(payload)}`)
  }
  for (const [type, options] of Object.entries(legal)) {
    if (!types(type) || (busy && BESIDE_THE_LINE.has(type))) continue
    const payloads = asked.filter((each) => each.type === type).map(({ payload }) => payload)
    if (payloads.length === 0) wrong.add(`legal, but not offered: ${type}`)
    for (const [field, values] of options.flatMap((option) => Object.entries(option)))
      for (const value of TURNED.has(field) ? [] : values)
        if (
          payloads.length > 0 &&
          !struck.has(String(value)) &&
          !payloads.some((payload) => payload[field] === value)
        )
          wrong.add(`legal, but not offered: ${type} with ${field} ${value}`)
  }
  return [...wrong]
}

const samples = PHASES.flatMap((phase) => SCENES[phase].map((_, take) => ({ phase, take })))

describe.each(ROLES)('the phone of %s', (role) => {
  it.each(samples)('offers exactly the legal actions in $phase ($take)', async ({ phase, take }) => {
    const { looks, nameless } = await tapEverything(
      () => openSample(phase, take, role),
      MENU,
      tapsIn(phase, take),
    )
    const seat = sampleSeat(phase, role, take)
    expect(wrongAsks(seat, (type) => !(type in HOST_ACTIONS) && !NOT_BY_TAPS.has(type))).toEqual([])
    expect(nameless).toEqual([])
    expect(looks.flatMap(holesIn)).toEqual([])
    expect(headingOf(looks[0] ?? '')).not.toBe('')
  })

  it('offers the host’s actions in the menu, if it is the host', async () => {
    const { looks, nameless } = await tapEverything(() => openSample('rest', 0, role), '.nothing', {
      deep: 2,
      again: false,
    })
    expect(wrongAsks(sampleSeat('rest', role), (type) => type in HOST_ACTIONS)).toEqual([])
    expect(nameless).toEqual([])
    expect(looks.flatMap(holesIn)).toEqual([])
  })

  it('draws a ready-made face', async () => {
    const { root, close } = openSample('lobby', 0, role)
    for (const name of ['Ready-made faces', 'Ready-made face 1', 'Hang it up']) {
      await answered()
      controlsOf(root)
        .find((control) => nameOf(control) === name)
        ?.click()
    }
    close()
    expect(asked).toEqual([
      { type: 'draw', payload: { of: sampleSeat('lobby', role).hand.draws, strokes: expect.any(Array) } },
    ])
    expect(safeParse(ACTIONS.draw, asked[0]?.payload).success).toBe(true)
  })
})
