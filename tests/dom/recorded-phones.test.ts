/** The phones of recorded games: every page has a heading and no missing value. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { bookmarksOf } from '../../client/gallery/bookmarks.ts'
import { tellerOf } from '../../client/gallery/gallery-language.ts'
import { createMockConnection } from '../../client/gallery/mock-connection.ts'
import { RecordedNight } from '../../client/gallery/recorded-night.ts'
import { openPhone } from '../../client/phone/main.ts'
import { ROLES } from '../../shared/content/ids.ts'
import type { NightRecord } from '../../shared/rules/replay.ts'
import { headingOf, holesIn } from './kit/page-text.ts'
import { answered } from './kit/tapping.ts'

// The engine of the mini-games needs a canvas, which happy-dom does not have.
vi.mock('../../client/phone/minigames/minigame-scene.ts', () => ({
  prepare: async () => undefined,
  openScene: () => new Promise(() => {}),
}))

const FIXTURES = join(import.meta.dirname, '../replays/fixtures')
const nights = readdirSync(FIXTURES).filter((name) => name.endsWith('.json'))

it.each(nights)('every phone of %s has a heading and no missing value', async (file) => {
  const record = JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')) as NightRecord
  const replay = new RecordedNight(record)
  const tell = tellerOf(record.language)
  const wrong: string[] = []
  for (const { name, step, at } of bookmarksOf(replay, tell)) {
    const night = replay.at(step)
    for (const role of ROLES) {
      const root = document.body.appendChild(document.createElement('div'))
      const house = createMockConnection({ kind: 'seat', role }, night, tell, () => undefined)
      house.show(night, at, { rate: 0, heard: false })
      const close = openPhone(root, house, () => undefined)
      await answered()
      if (headingOf(root.innerHTML) === '') wrong.push(`${name}, ${role}: no heading`)
      for (const hole of holesIn(root.innerHTML)) wrong.push(`${name}, ${role}: ${hole}`)
      close()
      root.remove()
    }
  }
  expect(wrong).toEqual([])
})
