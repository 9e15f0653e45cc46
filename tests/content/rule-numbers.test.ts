import { describe, expect, it } from 'vitest'
import { CARDS } from '../../shared/content/cards.ts'
import {
  DOORS,
  EVENING,
  LANTERN,
  LET_GO,
  LULLABY,
  NOTES,
  SECRETS_STRUCK,
  UPGRADE,
} from '../../shared/content/constants.ts'
import { MOTIONS } from '../../shared/content/motions.ts'
import type { Effect, RuleName } from '../../shared/content/schema.ts'
import { SECRETS } from '../../shared/content/secrets.ts'
import { english } from '../../shared/text/en/index.ts'
import type { Line, Lines } from '../../shared/text/translate.ts'

const NUMBERS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
] as const
const word = (n: number): string => (n === 20 ? 'twenty' : (NUMBERS[Math.abs(n)] ?? String(n)))
/** Numbers from two on: “one” is mostly no number. */
const NUMBER = /\b(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|twenty)\b/i

/** Texts with a number that no rule sets, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'post.line': 'the page shows the two',
  'post.show': 'the page shows the two',
  'post.title': 'the screen shows two envelopes for each',
  'paper.own.thread.others': 'a thread has two ends',
  'doors.count': 'counting aloud',
  'talk.count': 'counting aloud',
  'experiment.on': 'counting aloud',
  'role.ava.who': 'how old they are',
  'role.leo.who': 'how old they are',
  'popup.2': 'SkyNest wants stars, as everybody does',
  'choice.talk': 'three of four is the rule of the story: the endings are told by it',
  'lobby.steps': 'the page shows the four',
  'lights.sheets': 'the family is four',
  'stars.all': 'the family is four',
  'try.set-trust-one': 'a setting to be typed',
  'book.again': 'the family is four',
  'bar.too-many': 'a limit of the server, no rule',
  'bar.screens': 'a limit of the server, no rule',
  'reject.too-many': 'a limit of the server, no rule',
  'cue.goodnight-mutual': 'mutual is two',
  'home.about': 'how many people it is for',
  'home.about.time': 'how old they are',
  'error.code': 'letters of a code',
}

const formsOf = (line: Line): string[] => (typeof line === 'string' ? [line] : Object.values(line))
const withNumbers = (table: Lines): string[] =>
  Object.entries(table).flatMap(([key, line]) =>
    formsOf(line).some((text) => NUMBER.test(text.replace(/\{\{\w+\}\}/g, ''))) ? [key] : [],
  )

describe('the texts of phones and screen', () => {
  const found = (['phone', 'join', 'common', 'screen'] as const).flatMap((name) => withNumbers(english[name]))

  it('get the numbers of the rules from the rules', () => {
    expect(found.filter((key) => ALLOWED[key] === undefined)).toEqual([])
  })

  it('have no exception that is none', () => {
    expect(Object.keys(ALLOWED).filter((key) => !found.includes(key))).toEqual([])
  })
})

describe('the story', () => {
  const { story } = english

  /** Whether a text says this number, in letters or in figures. */
  const says = (text: string, n: number): boolean =>
    new RegExp(`\\b(${word(n)}|${Math.abs(n)})\\b`, 'i').test(text)

  it.each([
    ['the first picture', story.prologue[0], LANTERN.lights * LANTERN.count],
    ['the second picture', story.prologue[1], EVENING.dreamLights],
    ['what Ava does on the landing', story.ownWays.landing.text, SECRETS_STRUCK],
    ['what a push did', story.learnt.push, UPGRADE.push],
    ['what a report did', story.learnt.report, NOTES.report],
    ['the push in the argument', story.memories.push, UPGRADE.push],
    ['the rehearsal of the lullaby', story.suppers['hum-along'].text, LULLABY.beats],
    ['the glass band', story.suppers['glass-band'].text, LULLABY.beats],
    ['the dishes of the hidden pudding', story.suppers['hidden-pudding'].text, DOORS.first],
    ['the song', story.malfunction.whisper[0], NOTES.count],
    ['a treasure given up', story.letGo.done, LET_GO.lights],
  ])('says the rule’s number: %s', (_what, text, n) => {
    expect(says(String(text), n)).toBe(true)
  })

  it('tells in each secret with a number the number that it is tested by', () => {
    const wrong = SECRETS.flatMap((secret) => {
      const amount = 'amount' in secret ? secret.amount : undefined
      if (amount === undefined) return []
      const { text, about } = story.secrets[secret.id]
      return says(text, amount) && says(about, amount) ? [] : [`${secret.id}: ${amount}`]
    })
    expect(wrong).toEqual([])
  })

  /** Rules whose texts say the value itself. */
  const TOLD: ReadonlySet<RuleName> = new Set([
    'spherePlaces',
    'promiseKept',
    'promiseBroken',
    'ritualThread',
    'goodnightThread',
    'keepLights',
    'tellUpgrade',
  ])

  it.each([
    ['cards', CARDS.map(({ id, effects }) => ({ text: story.cards[id].text, id, effects }))],
    ['motions', MOTIONS.map(({ id, effects }) => ({ text: story.motions[id], id, effects }))],
  ])('tells the number of each effect: %s', (_what, rules) => {
    const wrong = rules.flatMap(({ id, text, effects }) =>
      (effects as readonly Effect[]).flatMap(({ rule, value }) =>
        TOLD.has(rule) && typeof value === 'number' && !says(String(text), value)
          ? [`${id}: ${rule} ${value}`]
          : [],
      ),
    )
    expect(wrong).toEqual([])
  })
})
