/**
 * A press begins on one drawing of a page and ends on another, because somebody else has acted in between. It must neither be lost,
 * which it is when the button was made anew, nor go to another button that has taken its place.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { displayTimeOf } from '../../client/gallery/bookmarks.ts'
import { tellerOf } from '../../client/gallery/gallery-language.ts'
import { createMockConnection } from '../../client/gallery/mock-connection.ts'
import { RecordedNight } from '../../client/gallery/recorded-night.ts'
import { sampleSeat } from '../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, SCENES, sampleView } from '../../client/gallery/samples/public-views.ts'
import { stillConnection } from '../../client/gallery/samples/sample-connection.ts'
import { openPhone } from '../../client/phone/main.ts'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import type { NightRecord } from '../../shared/rules/replay.ts'
import { answered, controlsOf, nameOf } from './kit/tapping.ts'

// The engine of the mini-games needs a canvas, which happy-dom does not have.
vi.mock('../../client/phone/minigames/minigame-scene.ts', () => ({
  prepare: async () => undefined,
  openScene: () => new Promise(() => {}),
}))

const FIXTURES = join(import.meta.dirname, '../replays/fixtures')
const nightOf = (file: string): NightRecord =>
  JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')) as NightRecord

/** The name of a control, and of the group that it is in. */
const fullNameOf = (control: HTMLElement): string =>
  `${nameOf(control)} (${control.parentElement?.closest('[aria-label]')?.getAttribute('aria-label') ?? ''})`

/** The controls that can be used, by their names; without those whose name others have, too. */
function namedControls(root: HTMLElement): Map<string, HTMLElement> {
  const named = Map.groupBy(controlsOf(root), fullNameOf)
  return new Map(
    [...named].flatMap(([name, [one, ...more]]) => (one && more.length === 0 ? [[name, one]] : [])),
  )
}

/** Names may go on with what changes: who has chosen the same, or the value of a control. */
const firstWordOf = (name: string): string => name.match(/^\p{L}+/u)?.[0] ?? name

/** Which presses would go wrong that begin before a change and end after it. */
function wrongPresses(
  before: ReadonlyMap<string, HTMLElement>,
  after: ReadonlyMap<string, HTMLElement>,
): string[] {
  const nameAfter = new Map([...after].map(([name, control]) => [control, name]))
  return [...before].flatMap(([name, control]) => {
    if (after.has(name) && after.get(name) !== control) return [`“${name}” is lost`]
    const now = nameAfter.get(control)
    if (now !== undefined && firstWordOf(now) !== firstWordOf(name))
      return [`“${name}” goes to “${now}” instead`]
    return []
  })
}

/**
 * Plays a recorded night on a phone. Resolves to the presses that would go wrong through what others do.
 * @param opens the button of a sheet that lies open over the game all the time
 */
async function wrongPressesOf(role: Role, record: NightRecord, opens?: string): Promise<string[]> {
  const replay = new RecordedNight(record)
  const tell = tellerOf(record.language)
  const root = document.body.appendChild(document.createElement('div'))
  const house = createMockConnection({ kind: 'seat', role }, replay.at(0), tell, () => undefined)
  const close = openPhone(root, house, () => undefined)
  const wrong = new Set<string>()
  let [before, phase] = [namedControls(root), -1]
  for (let step = 0; step <= replay.length; step++) {
    const night = replay.at(step)
    const look = root.innerHTML
    house.show(night, displayTimeOf(replay, step), { rate: 0, heard: false })
    await answered()
    if (root.innerHTML === look) continue
    const opener = opens === undefined ? null : root.querySelector<HTMLElement>(opens)
    if (opener && !root.querySelector('[role=dialog]')) {
      opener.click()
      await answered()
    }
    const after = namedControls(root)
    const action = replay.actionOf(step)
    const own = action !== undefined && 'by' in action && action.by === role
    if (night.phase.n === phase && !own)
      for (const what of wrongPresses(before, after)) wrong.add(`${night.phase.id}: ${what}`)
    before = after
    phase = night.phase.n
  }
  close()
  root.remove()
  return [...wrong]
}

describe('a press while others act', () => {
  it.each(ROLES)('keeps its button on the phone of %s through whole nights', async (role) => {
    for (const file of ['lost-night.json', 'one-bedtime.json'])
      expect(await wrongPressesOf(role, nightOf(file))).toEqual([])
  })

  it.each([
    ['menu', 'ava', '.phone-menu-button'],
    ['notebook', 'caleb', '.notebook-button'],
  ] as const)('keeps its button in the %s', async (_, role, opener) => {
    expect(await wrongPressesOf(role, nightOf('lost-night.json'), opener)).toEqual([])
  })

  it('turns the storybook’s page also when the link to its web page comes in between', async () => {
    const root = document.body.appendChild(document.createElement('div'))
    const still = stillConnection(sampleView(SCENES.storybook[0]!), SAMPLE_NOW)
    still.store.setState({ mine: sampleSeat('storybook', 'elara'), book: null })
    const close = openPhone(root, { ...still, role: 'elara' }, () => undefined)
    const row = () => root.querySelector('.book-keep')!.children.length
    const [before, places] = [namedControls(root), row()]
    expect(root.querySelector('.book-keep a[href]')).toBeNull()
    still.store.setState({ book: '/book/a' })
    await answered()
    expect(root.querySelector('.book-keep a[href]')).not.toBeNull()
    expect(wrongPresses(before, namedControls(root))).toEqual([])
    // Another button in the row would have made it higher, and moved the buttons above it.
    expect(row()).toBe(places)
    close()
    root.remove()
  })
})
