/** Players who write from right to left: on every page of a recorded game their words leave all beside them in its place. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { bookmarksOf } from '../../client/gallery/bookmarks.ts'
import { tellerOf } from '../../client/gallery/gallery-language.ts'
import { createMockConnection } from '../../client/gallery/mock-connection.ts'
import { RecordedNight } from '../../client/gallery/recorded-night.ts'
import { openPhone } from '../../client/phone/main.ts'
import { ROLES } from '../../shared/content/ids.ts'
import type { Action } from '../../shared/rules/action.ts'
import type { NightRecord } from '../../shared/rules/replay.ts'
import { isRightToLeft } from '../../shared/text/right-to-left.ts'
import { cuesFor, viewPublic } from '../../shared/views/secrecy.ts'
import { answered } from './kit/tapping.ts'

// The engine of the mini-games needs a canvas, which happy-dom does not have.
vi.mock('../../client/phone/minigames/minigame-scene.ts', () => ({
  prepare: async () => undefined,
  openScene: () => new Promise(() => {}),
}))

const NAMES = { ava: 'علي', leo: 'נועה', elara: 'Mia مها', caleb: 'دبدوب!' } as const
const WORDS = 'הדוב של סבתא (3)!'
/** Actions with words that players pick or type. */
const WRITING: ReadonlySet<string> = new Set(['treasure', 'fear', 'line', 'name-stars', 'last-line'])

const FIXTURES = join(import.meta.dirname, '../replays/fixtures')

/** A recorded game as if its players wrote Arabic and Hebrew. */
function nightOf(file: string): NightRecord {
  const record = JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')) as NightRecord
  return { ...record, actions: record.actions.map(written) }
}

function written(action: Action): Action {
  if (action.type === 'sit') return { ...action, player: { ...action.player, name: NAMES[action.role] } }
  return WRITING.has(action.type) ? ({ ...action, payload: { text: WORDS } } as Action) : action
}

/** Whether words from right to left stand in a text without marks that keep them apart from the rest of it. */
function isLoose(text: string): boolean {
  let rest = text
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')
  }
  return isRightToLeft(rest)
}

/** The texts of a page, without what is only read by screen readers. */
function textsOf(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '')
  return texts
}

/** All texts in a view, which screens show as pages and paint on canvases. */
function textsIn(view: unknown): string[] {
  if (typeof view === 'string') return [view]
  return typeof view === 'object' && view !== null ? Object.values(view).flatMap(textsIn) : []
}

it('words from right to left stand by themselves on every phone and screen', async () => {
  const record = nightOf('four-people.json')
  const replay = new RecordedNight(record)
  const tell = tellerOf(record.language)
  const loose = new Set<string>()
  let found = 0
  const look = (where: string, texts: readonly string[]) => {
    for (const text of texts.filter(isRightToLeft)) {
      found++
      if (isLoose(text)) loose.add(`${where}: ${text}`)
    }
  }
  for (const { name, step, at } of bookmarksOf(replay, tell)) {
    const night = replay.at(step)
    look(`screen, ${name}`, textsIn([viewPublic(night, tell), cuesFor(night, { kind: 'screen' }, tell)]))
    for (const role of ROLES) {
      const root = document.body.appendChild(document.createElement('div'))
      const house = createMockConnection({ kind: 'seat', role }, night, tell, () => undefined)
      house.show(night, at, { rate: 0, heard: false })
      const close = openPhone(root, house, () => undefined)
      await answered()
      look(`${role}, ${name}`, textsOf(root))
      for (const field of root.querySelectorAll<HTMLInputElement>('input[type=text]'))
        if (field.dir !== 'auto') loose.add(`${role}, ${name}: a field`)
      close()
      root.remove()
    }
  }
  expect([...loose]).toEqual([])
  expect(found).toBeGreaterThan(50)
})
