/** What the house sends, in the pseudo-language: whatever has no accents was put together past the story's texts. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tellerOf } from '../../../client/gallery/gallery-language.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import type { NightRecord } from '../../../shared/rules/replay.ts'
import { PSEUDO, UNTRANSLATED } from '../../../shared/text/pseudo-language.ts'
import { cuesFor, viewPublic, viewSeat } from '../../../shared/views/secrecy.ts'
import { replay } from '../../replays/step.ts'
import { textsIn } from './untranslated.ts'

const recorded = (name: string): NightRecord =>
  JSON.parse(
    readFileSync(new URL(`../../replays/fixtures/${name}.json`, import.meta.url), 'utf8'),
  ) as NightRecord

/** Everything that people said in a night: what they typed, and their names. */
const saidBy = (value: unknown, field = ''): string[] => {
  if (typeof value === 'string') return ['text', 'name'].includes(field) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => saidBy(inner, key))
}

/** The word between the last two entries of a list, which the platform writes. */
const BETWEEN = ` ${new Intl.ListFormat(PSEUDO).format(['', '']).trim()} `

/** Views that differ in a number alone say the same: every so many actions is enough. */
const STEP = 5

describe.each(['four-people', 'lost-night'])('the night called %s', (name) => {
  it('is told in one language to everybody', () => {
    const record = recorded(name)
    const tell = tellerOf(PSEUDO)
    const people = [...new Set(saidBy(record.actions))].sort((a, b) => b.length - a.length)
    const found = new Set<string>()
    let [step, phase] = [0, -1]
    replay(record, (night) => {
      step += 1
      if (night.phase.n === phase && step % STEP !== 0) return
      phase = night.phase.n
      const views = [
        viewPublic(night, tell),
        ...ROLES.map((role) => viewSeat(night, role, tell)),
        cuesFor(night, { kind: 'screen' }, tell),
      ]
      for (const text of views.flatMap((view) => textsIn(view))) found.add(text)
    })
    const own = (text: string) =>
      people.reduce((rest, each) => rest.replaceAll(each, ''), text.replaceAll(BETWEEN, ' '))
    expect(found.size).toBeGreaterThan(200)
    expect([...found].filter((text) => UNTRANSLATED.test(own(text)))).toEqual([])
  })
})
