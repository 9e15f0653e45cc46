/**
 * Checks that a language's story texts fit the content, as far as types cannot: ids, lengths, placeholders. Called when
 * the server loads, and by tests.
 */
import { AMOUNTS, TEXT_LIMITS } from '../content/amounts.ts'
import { type ControlKind, ENDINGS, ROLES } from '../content/ids.ts'
import type { Content } from '../content/load.ts'
import { placeholdersIn, placeholdersOf } from './placeholders.ts'
import type { Story } from './story-types.ts'

/** Collects problems, one sentence each. */
class Report {
  readonly problems: string[] = []

  check(passes: boolean, problem: string): void {
    if (!passes) this.problems.push(problem)
  }

  /** Requires a text to have at most `limit` words. */
  words(path: string, text: string, limit: number): void {
    const words = wordsIn(text)
    this.check(words <= limit, `${path}: ${words} words, at most ${limit} fit`)
  }

  /** Requires a text to have at most `limit` characters (UTF-16 units). */
  length(path: string, text: string, limit: number): void {
    this.check(text.length <= limit, `${path}: ${text.length} characters, at most ${limit} fit`)
  }

  /** Requires texts for exactly these ids. */
  ids(path: string, ids: readonly string[], texts: object | undefined): void {
    const keys = Object.keys(texts ?? {})
    for (const id of ids) this.check(keys.includes(id), `${path}: "${id}" has no text`)
    for (const key of keys) this.check(ids.includes(key), `${path}: nothing is called "${key}"`)
  }

  /** Requires a text to use exactly these placeholders, each at least once. */
  placeholders(path: string, text: string, names: readonly string[]): void {
    const used = placeholdersIn(text)
    for (const name of names) this.check(used.includes(name), `${path}: lacks {{${name}}}`)
    for (const name of used) this.check(names.includes(name), `${path}: has no use for {{${name}}}`)
  }
}

/** All primitive values within a value, each with its dotted path. */
export const leavesOf = (value: unknown, path = ''): [path: string, leaf: unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`))
    : [[path, value]]

/** How many words a text has. A placeholder counts as one, a dash or an ellipsis by itself as none. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length

/** The content's lists; the story has a text for each of their ids under the same name. */
const LISTS = [
  'cards',
  'motions',
  'memos',
  'memoryBook',
  'visions',
  'whispers',
  'readPages',
  'starters',
  'lastPages',
  'treasures',
  'fears',
  'controls',
  'suppers',
  'awards',
  'secrets',
  'dreams',
] as const

const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map((entry) => entry.id)

function checkIds(report: Report, content: Content, story: Story): void {
  for (const list of LISTS) report.ids(list, idsOf(content[list]), story[list])
  const secrets = idsOf(content.secrets)
  report.ids('paragraphs.secretKept', secrets, story.paragraphs.secretKept)
  report.ids('paragraphs.secretFailed', secrets, story.paragraphs.secretFailed)
  for (const role of ROLES)
    report.ids(`paragraphs.deeds.${role}`, [...content.deeds[role], 'fallback'], story.paragraphs.deeds[role])
}

function checkEveryText(report: Report, story: Story): void {
  for (const [path, text] of leavesOf(story)) {
    if (typeof text !== 'string' || text.trim() === '') {
      report.check(false, `${path}: is empty`)
      continue
    }
    report.check(text === text.trim() && !text.includes('  '), `${path}: has a space too many`)
    const known = placeholdersOf(path)
    for (const used of placeholdersIn(text))
      report.check(known.includes(used), `${path}: nobody fills {{${used}}}`)
    report.check(!/[{}]/.test(text.replaceAll(/\{\{\w+\}\}/g, '')), `${path}: has a broken placeholder`)
  }
}

function checkEvenings(report: Report, content: Content, story: Story): void {
  for (const { id } of content.cards) {
    report.words(`cards.${id}.title`, story.cards[id].title, TEXT_LIMITS.cardTitleWords)
    report.words(`cards.${id}.text`, story.cards[id].text, TEXT_LIMITS.cardWords)
  }
  for (const { id } of content.motions)
    report.words(`motions.${id}`, story.motions[id], TEXT_LIMITS.cardWords)
  for (const { id } of content.memos) report.words(`memos.${id}`, story.memos[id], TEXT_LIMITS.cardWords)
  const people = (about: string) => (about === 'thinnest-thread' ? ['name', 'other'] : ['name'])
  for (const { id, about } of content.memoryBook) {
    report.words(`memoryBook.${id}`, story.memoryBook[id], TEXT_LIMITS.cardWords)
    report.placeholders(`memoryBook.${id}`, story.memoryBook[id], about === 'any' ? [] : people(about))
  }
  for (const { id } of content.secrets)
    report.words(`secrets.${id}.about`, story.secrets[id].about, TEXT_LIMITS.aboutWords)
}

function checkNight(report: Report, content: Content, story: Story): void {
  for (const { id, face } of content.visions) {
    report.words(`visions.${id}`, story.visions[id], TEXT_LIMITS.visionWords)
    report.placeholders(`visions.${id}`, story.visions[id], face === 'any' ? ['name'] : [])
  }
  for (const { id, uses } of content.whispers) {
    report.words(`whispers.${id}`, story.whispers[id], TEXT_LIMITS.whisperWords)
    report.placeholders(`whispers.${id}`, story.whispers[id], [uses === 'promise' ? 'name' : 'line'])
  }
}

/** Answers are on a third of a phone's width, and large on the screen. */
function checkWorst(report: Report, story: Story): void {
  for (const [path, answer] of leavesOf(story.worst))
    report.length(`worst.${path}`, String(answer), TEXT_LIMITS.control)
}

function checkStories(report: Report, content: Content, story: Story): void {
  for (const { id, gaps } of content.readPages) {
    const { lines } = story.readPages[id]
    report.check(lines.length === gaps, `readPages.${id}: ${lines.length} lines, ${gaps} are expected`)
    for (const [index, line] of lines.entries()) {
      const path = `readPages.${id}.lines.${index}`
      report.check(placeholdersIn(line.text).length === 1, `${path}: needs exactly one gap`)
      report.check(line.picks.length === 3, `${path}: needs three suggestions`)
      for (const pick of line.picks) report.length(path, pick, TEXT_LIMITS.pick)
    }
  }
  const ready = (path: string, lines: readonly string[], expected: number) => {
    report.check(lines.length === expected, `${path}: ${lines.length} ready lines, ${expected} are expected`)
    for (const line of lines) report.length(path, line, TEXT_LIMITS.line)
  }
  for (const { id, picks } of content.starters) ready(`starters.${id}`, story.starters[id].picks, picks)
  for (const { id, picks } of content.lastPages) ready(`lastPages.${id}`, story.lastPages[id].picks, picks)
  const enough = (path: string, lines: readonly string[], least: number) =>
    report.check(lines.length >= least, `${path}: ${lines.length} are too few, ${least} are needed`)
  enough('constellationNames', story.constellationNames, AMOUNTS.constellationNames)
  enough('storybook.lastLines', story.storybook.lastLines, AMOUNTS.lastLines)
  const others = {
    last: story.storybook.lastLines,
  }
  for (const [path, line] of leavesOf(others)) report.length(path, String(line), TEXT_LIMITS.line)
  for (const list of ['treasures', 'fears'] as const)
    for (const [id, { label, short }] of Object.entries(story[list])) {
      report.length(`${list}.${id}.label`, label, TEXT_LIMITS.suggestion)
      report.length(`${list}.${id}.short`, short, label.length)
    }
}

/** A noun of ordinary length: stands for a treasure or a fear when labels and orders are measured. */
const TYPICAL_NOUN = 'the pancakes'
/** How many values each kind of control has. */
const VALUES: Readonly<Record<ControlKind, number>> = {
  button: 0,
  hold: 0,
  swipe: 0,
  crank: 0,
  pull: 0,
  switch: 2,
  slider: 3,
  knock: 3,
  dial: 4,
}

function checkControls(report: Report, content: Content, story: Story): void {
  for (const { id, kind, noun } of content.controls) {
    const path = `controls.${id}`
    const { label, order, values = [] } = story.controls[id]
    const nouns = noun === 'none' ? [] : ['noun']
    report.placeholders(`${path}.label`, label, nouns)
    report.placeholders(`${path}.order`, order, VALUES[kind] > 0 ? [...nouns, 'value'] : nouns)
    report.check(
      values.length === VALUES[kind],
      `${path}: ${values.length} values, a ${kind} has ${VALUES[kind]}`,
    )
    report.length(`${path}.label`, label.replace('{{noun}}', TYPICAL_NOUN), TEXT_LIMITS.control)
    for (const value of values.length > 0 ? values : ['']) {
      const filled = order.replace('{{noun}}', TYPICAL_NOUN).replace('{{value}}', value)
      report.words(`${path}.order`, filled, TEXT_LIMITS.orderWords)
    }
  }
}

function checkNarration(report: Report, story: Story): void {
  for (const ending of ENDINGS)
    report.words(`endings.${ending}.narration`, story.endings[ending].narration, TEXT_LIMITS.endingWords)
  for (const [index, text] of story.prologue.entries())
    report.words(`prologue.${index}`, text, TEXT_LIMITS.prologueWords)
  report.words('prologueCosy', story.prologueCosy, TEXT_LIMITS.prologueWords)
  for (const [when, text] of Object.entries(story.plot))
    report.words(`plot.${when}`, text, TEXT_LIMITS.prologueWords)
  for (const [phase, lines] of Object.entries(story.narrator)) {
    report.check(lines.length >= 2, `narrator.${phase}: needs two variants`)
    for (const line of lines) report.words(`narrator.${phase}`, line, TEXT_LIMITS.narratorWords)
  }
}

/** All problems between content and texts, one sentence each; empty if they fit. */
export function textProblems(content: Content, story: Story): readonly string[] {
  const report = new Report()
  checkIds(report, content, story)
  // The other checks look up texts by id and would throw at a missing one.
  if (report.problems.length > 0) return report.problems
  checkEveryText(report, story)
  if (report.problems.length > 0) return report.problems
  checkEvenings(report, content, story)
  checkNight(report, content, story)
  checkWorst(report, story)
  checkStories(report, content, story)
  checkControls(report, content, story)
  checkNarration(report, story)
  return report.problems
}

/**
 * Checks that the texts fit the content.
 * @throws Error that lists all problems
 */
export function checkTexts(content: Content, story: Story): void {
  const problems = textProblems(content, story)
  if (problems.length > 0) throw new Error(`The texts do not fit the content:\n${problems.join('\n')}`)
}
