/** The host's controls in the menu of a phone, in happy-dom. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleSeat } from '../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, SCENES, sampleView } from '../../client/gallery/samples/public-views.ts'
import { stillConnection } from '../../client/gallery/samples/sample-connection.ts'
import { openPhone } from '../../client/phone/main.ts'
import type { PhaseId, Role } from '../../shared/content/ids.ts'
import type { ActionType, Legal } from '../../shared/protocol/actions.ts'
import { answered, controlsOf, nameOf } from './kit/tapping.ts'

// The engine of the mini-games needs a canvas, which happy-dom does not have.
vi.mock('../../client/phone/minigames/minigame-scene.ts', () => ({
  prepare: async () => undefined,
  openScene: () => new Promise(() => {}),
}))

let asked: { type: ActionType; payload: unknown }[]
let close: () => void

beforeEach(() => {
  asked = []
  document.body.innerHTML = '<div id="app"></div>'
})
afterEach(() => {
  close()
  document.body.innerHTML = ''
})

const root = (): HTMLElement => document.querySelector<HTMLElement>('#app')!

/** Opens a phone and its menu. @returns its connection */
async function openMenu(phase: PhaseId, role: Role, more: Legal = {}) {
  const still = stillConnection(sampleView(SCENES[phase][0]!), SAMPLE_NOW)
  const mine = sampleSeat(phase, role)
  still.store.setState({ mine: { ...mine, legal: { ...mine.legal, ...more } } })
  const ask = async (type: ActionType, payload: unknown) => {
    asked.push({ type, payload })
    return null
  }
  close = openPhone(root(), { ...still, role, ask }, () => undefined)
  await tap('Menu')
  return still
}

const names = (): string[] => controlsOf(root()).map(nameOf)
async function tap(name: string): Promise<void> {
  controlsOf(root())
    .find((control) => nameOf(control) === name)
    ?.click()
  await answered()
}

describe('the menu in the malfunction', () => {
  it('offers the host no skipping, but to end the night, and asks before', async () => {
    await openMenu('shout', 'ava')
    expect(names()).not.toContain('Skip this part')
    await tap('End the night here')
    expect(asked).toEqual([])
    expect(root().textContent).toContain('no stars')
    await tap('No, play on')
    expect(asked).toEqual([])
    await tap('End the night here')
    await tap('Yes, end the night')
    expect(asked).toEqual([{ type: 'end-night', payload: {} }])
  })

  it('offers nobody else to end it', async () => {
    await openMenu('shout', 'leo')
    expect(names()).not.toContain('End the night here')
  })
})

describe('the host’s controls', () => {
  it('can be handed to another player', async () => {
    await openMenu('rest', 'ava')
    await tap('Make Jonas (Leo) the host')
    expect(asked).toEqual([{ type: 'hand-over', payload: { role: 'leo' } }])
  })

  it('name each player with the role, so that two of one name, or named like another’s role, can be told apart', async () => {
    const still = await openMenu('rest', 'ava', { 'hand-over': [{ role: ['leo', 'elara', 'caleb'] }] })
    const { public: view } = still.store.getState()
    const people = { ...view.people }
    // A Cyrillic letter in the second one, full-width letters in the third: equal to the eye, or nearly.
    for (const [role, player] of [
      ['leo', 'Mia'],
      ['elara', 'M\u0456a'],
      ['caleb', 'Elara'],
    ] as const)
      people[role] = { ...people[role], player }
    still.store.setState({ public: { ...view, people } })
    await answered()
    const makers = names().filter((name) => name.startsWith('Make '))
    expect(makers).toEqual([
      'Make Mia (Leo) the host',
      'Make M\u0456a (Elara) the host',
      'Make Elara (Caleb) the host',
    ])
  })

  it('name each of two people who share a role so that even two of one name can be told apart', async () => {
    const still = await openMenu('rest', 'ava', { remove: [{ role: ['leo', 'elara'] }] })
    const { public: view, mine } = still.store.getState()
    const people = { ...view.people }
    const two = (one: string, other: string) => ({
      player: `${one} and ${other}`,
      both: [one, other].map((name) => ({ name, here: true })),
    })
    people.leo = { ...people.leo, ...two('Mia', 'Mia') }
    // The second one is called like the role of others.
    people.elara = { ...people.elara, ...two('Tom', 'Leo') }
    people.ava = { ...people.ava, ...two('Ann', 'Elara') }
    still.store.setState({
      public: { ...view, people },
      mine: { ...mine!, legal: { remove: [{ role: ['ava', 'leo', 'elara'] }] } },
    })
    await answered()
    const removers = names().filter((name) => name.startsWith('Remove '))
    expect(new Set(removers).size).toBe(removers.length)
    expect(removers).toEqual([
      'Remove Elara (Ava, second)',
      'Remove Mia and Mia (Leo)',
      'Remove Mia (Leo, first)',
      'Remove Mia (Leo, second)',
      'Remove Tom and Leo (Elara)',
      'Remove Tom (Elara, first)',
      'Remove Leo (Elara, second)',
    ])
    asked = []
    await tap('Remove Mia (Leo, second)')
    expect(asked).toEqual([{ type: 'remove', payload: { role: 'leo', who: 'second' } }])
  })

  it('can be taken by another player only while the host is waited for', async () => {
    await openMenu('rest', 'leo')
    expect(names()).not.toContain('Take the host’s controls')
    close()
    await openMenu('rest', 'leo', { 'take-host': [{}] })
    await tap('Take the host’s controls')
    expect(asked).toEqual([{ type: 'take-host', payload: {} }])
  })

  it('are announced on the phone that gets them', async () => {
    const still = await openMenu('rest', 'leo')
    still.cue([{ type: 'host-passed', role: 'caleb' }])
    expect(root().textContent).not.toContain('You have the host’s controls now.')
    still.cue([{ type: 'host-passed', role: 'leo' }])
    await answered()
    expect(root().textContent).toContain('You have the host’s controls now.')
  })
})

describe('the host’s phone', () => {
  it('says on every page when nothing can be saved, and no more when it can', async () => {
    const still = await openMenu('supper', 'ava')
    const said = async () => {
      await answered()
      return root().querySelector('.notices')?.textContent
    }
    expect(await said()).not.toContain('can’t save')
    still.store.setState({ durable: false })
    expect(await said()).toContain('can’t save this game')
    still.store.setState({ durable: true })
    expect(await said()).not.toContain('can’t save')
  })
})
