import { describe, expect, it } from 'vitest'
import { english } from '../../shared/text/en/index.ts'
import { createStoryTranslator } from '../../shared/text/story-translator.ts'
import { createTranslator } from '../../shared/text/translate.ts'
import { createMessageTranslator } from '../../shared/views/message-translator.ts'
import { viewPublic } from '../../shared/views/secrecy.ts'
import { lobbyWith, sits } from '../rules/test-night.ts'

const say = createStoryTranslator('en')
const phone = createTranslator({ ...english.common, ...english.phone }, 'en')

/** Arabic, Hebrew, and a name of both directions. */
const NAMES = ['علي', 'נועה', 'Mia مها'] as const
/** What a name has around it so that nothing beside it changes its place. */
const isolated = (name: string) => `\u2068${name}\u2069`
/** Begins a text that goes from left to right whatever is in it. */
const TO_RIGHT = '\u200e'

describe.each(NAMES)('a name from right to left, %s,', (name) => {
  it('leaves the number of an order, and the bracket behind a name, in their places', () => {
    expect(say('controls.turn-volume.order', { noun: name, value: 2 })).toBe(
      `${TO_RIGHT}Turn ${isolated(name)} to 2!`,
    )
    expect(phone('player.of', { name, role: 'Leo' })).toBe(`${isolated(name)} (Leo)`)
  })

  it('stands by itself in a list, and where it is shown apart from the text', () => {
    expect(say.list([name, 'Tom', name])).toBe(`${isolated(name)}, Tom and ${isolated(name)}`)
    const bold = createTranslator({ said: '{{name}}: {{count}} of 3' }, 'en')
    expect(bold.parts('said', { name, count: '2' })).toEqual(['', isolated(name), ': ', '2', ' of 3'])
  })

  it('is as it is where there is nothing else', () => {
    const alone = createTranslator({ line: '“{{name}}”' }, 'en')
    expect(alone('line', { name })).toBe(`“${isolated(name)}”`)
  })
})

it('the names of two people who share a role stand by themselves in the views that pages and pictures show', () => {
  const game = lobbyWith({ people: [] })
  sits(game, 'ava', NAMES[0])
  sits(game, 'leo', NAMES[1])
  game.seats.leo.second = { id: 'leo2', name: NAMES[0], gentle: false }
  const { ava, leo } = viewPublic(game, createMessageTranslator(say)).people
  expect(ava.player).toBe(isolated(NAMES[0]))
  expect(leo.player).toBe(`${isolated(NAMES[1])} and ${isolated(NAMES[0])}`)
  expect(leo.both?.map(({ name }) => name)).toEqual([isolated(NAMES[1]), isolated(NAMES[0])])
})

it('a text from right to left keeps its direction around a name from left to right', () => {
  const hebrew = createTranslator({ line: '{{name}} ציירה את {{other}}' }, 'he')
  expect(hebrew('line', { name: 'Mia', other: 'נועה' })).toBe(`\u200fMia ציירה את ${isolated('נועה')}`)
})

it('all other names are left as they are', () => {
  for (const name of ['Mia', 'Мия', '美亜', 'มีอา', '👩‍👩‍👧‍👦', '½'])
    expect(say('controls.turn-volume.order', { noun: name, value: 2 })).toBe(`Turn ${name} to 2!`)
})
