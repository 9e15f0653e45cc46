/**
 * Loads the game's content: validates, cross-checks and freezes it. Other modules take their lists from here; only
 * this folder and the language files import the files of single lists.
 */
import * as v from 'valibot'
import { AMOUNTS } from './amounts.ts'
import { AWARDS, type AwardId } from './awards.ts'
import { CARDS, type CardId } from './cards.ts'
import { CONTROLS, type ControlId } from './controls.ts'
import { DEEDS } from './deeds.ts'
import { DOOR_SET_ENTRIES } from './door-sets.ts'
import { DREAM_ENTRIES } from './dreams.ts'
import { type ContentEntry, deepFreeze, type Frozen } from './freeze.ts'
import { HOUSE_FACES } from './house-faces.ts'
import { HOUSE_PICKS } from './house-picks.ts'
import {
  CONTROL_KINDS,
  type DoorSetId,
  DREAMS,
  type Dream,
  EVENINGS,
  type Evening,
  ROLES,
  type Role,
  type SupperId,
} from './ids.ts'
import { MEMORY_BOOK, type MemoryBookId } from './memory-book.ts'
import { MEMOS, type MemoId } from './memos.ts'
import { MOTIONS, type MotionId } from './motions.ts'
import {
  Award,
  Card,
  Control,
  DoorSet,
  DreamEntry,
  LastPage,
  Memo,
  MemoryBookPage,
  Motion,
  ReadPage,
  Secret,
  Stat,
  StoryStarter,
  Suggestion,
  Supper,
  Vision,
  Whisper,
} from './schema.ts'
import { SECRETS, type SecretId } from './secrets.ts'
import {
  LAST_PAGES,
  type LastPageId,
  READ_PAGES,
  type ReadPageId,
  STARTERS,
  type StarterId,
} from './story-pages.ts'
import { FEARS, type FearId, TREASURES, type TreasureId } from './suggestions.ts'
import { SUPPER_TABLES } from './suppers.ts'
import { VISIONS, type VisionId } from './visions.ts'
import { WHISPERS, type WhisperId } from './whispers.ts'

/** All lists of the game, each by the key that its texts have in the language files. */
export interface Content {
  readonly cards: readonly ContentEntry<Card, CardId>[]
  readonly motions: readonly ContentEntry<Motion, MotionId>[]
  readonly memos: readonly ContentEntry<Memo, MemoId>[]
  readonly memoryBook: readonly ContentEntry<MemoryBookPage, MemoryBookId>[]
  readonly visions: readonly ContentEntry<Vision, VisionId>[]
  readonly whispers: readonly ContentEntry<Whisper, WhisperId>[]
  readonly readPages: readonly ContentEntry<ReadPage, ReadPageId>[]
  readonly starters: readonly ContentEntry<StoryStarter, StarterId>[]
  readonly lastPages: readonly ContentEntry<LastPage, LastPageId>[]
  readonly treasures: readonly ContentEntry<Suggestion, TreasureId>[]
  readonly fears: readonly ContentEntry<Suggestion, FearId>[]
  readonly controls: readonly ContentEntry<Control, ControlId>[]
  readonly suppers: readonly ContentEntry<Supper, SupperId>[]
  readonly doorSets: readonly ContentEntry<DoorSet, DoorSetId>[]
  readonly awards: readonly ContentEntry<Award, AwardId>[]
  readonly secrets: readonly ContentEntry<Secret, SecretId>[]
  readonly dreams: readonly ContentEntry<DreamEntry, Dream>[]
  readonly deeds: Readonly<Record<Role, readonly Stat[]>>
  readonly housePicks: typeof HOUSE_PICKS
  readonly houseFaces: typeof HOUSE_FACES
}

const crayon = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5))
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))
const StrokeShape = v.object({
  color: crayon,
  points: v.pipe(
    v.array(place),
    v.minLength(4),
    v.check((points) => points.length % 2 === 0, 'a point has an x and a y'),
  ),
})
const PicksShape = v.object({ treasures: v.array(v.string()), fears: v.array(v.string()) })
const eachRole = <S extends v.GenericSchema>(shape: S) =>
  v.object({ ava: shape, leo: shape, elara: shape, caleb: shape })

const ContentShape = v.object({
  cards: v.array(Card),
  motions: v.array(Motion),
  memos: v.array(Memo),
  memoryBook: v.array(MemoryBookPage),
  visions: v.array(Vision),
  whispers: v.array(Whisper),
  readPages: v.array(ReadPage),
  starters: v.array(StoryStarter),
  lastPages: v.array(LastPage),
  treasures: v.array(Suggestion),
  fears: v.array(Suggestion),
  controls: v.array(Control),
  suppers: v.array(Supper),
  doorSets: v.array(DoorSet),
  awards: v.array(Award),
  secrets: v.array(Secret),
  dreams: v.array(DreamEntry),
  deeds: eachRole(v.array(Stat)),
  housePicks: eachRole(PicksShape),
  houseFaces: eachRole(v.pipe(v.array(StrokeShape), v.minLength(8), v.maxLength(20))),
})

const doubles = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)

/** Checks content of the right shape for contradictions. @returns one sentence for each problem */
const crossCheck = (content: Frozen<v.InferOutput<typeof ContentShape>>): string[] => {
  const wrong: string[] = []
  const check = (fine: boolean, problem: string) => {
    if (!fine) wrong.push(problem)
  }
  for (const [list, entries] of Object.entries(content)) {
    if (!Array.isArray(entries)) continue
    for (const id of doubles(entries.map((entry) => entry.id)))
      wrong.push(`${list}: "${id}" stands there twice`)
  }

  const amount = (list: string, count: number, least: number) =>
    check(count >= least, `${list}: ${count} are too few, ${least} are needed`)
  for (const list of [
    'cards',
    'motions',
    'memos',
    'memoryBook',
    'visions',
    'whispers',
    'controls',
    'awards',
  ] as const)
    amount(list, content[list].length, AMOUNTS[list])
  amount(
    'pages',
    content.readPages.length + content.starters.length + content.lastPages.length,
    AMOUNTS.pages,
  )
  amount('suggestions', content.treasures.length + content.fears.length, AMOUNTS.suggestions)
  amount('dreams', content.dreams.length, DREAMS.length)

  for (const evening of EVENINGS) {
    const on = (entry: { readonly evenings: readonly Evening[] }) => entry.evenings.includes(evening)
    check(content.cards.some(on), `cards: none can be drawn on ${evening}`)
    check(
      content.memos.some((memo) => on(memo) && memo.when === 'any'),
      `memos: ${evening} has none that always fits`,
    )
  }
  for (const kind of CONTROL_KINDS) {
    const count = content.controls.filter((control) => control.kind === kind && !control.supper).length
    amount(`controls of kind ${kind}`, count, 6)
  }
  for (const act of ['orders', 'doors', 'hum'] as const)
    amount(`suppers of ${act}`, content.suppers.filter((supper) => supper.act === act).length, 2)
  amount('door sets that are drawn', content.doorSets.filter(({ drawn }) => drawn).length, 2)
  for (const { id, effects } of [...content.cards, ...content.motions])
    for (const rule of doubles(effects.map((effect) => effect.rule)))
      wrong.push(`effects of "${id}": "${rule}" is set twice`)
  for (const { id, effects } of content.motions) check(effects.length > 0, `motions: "${id}" changes nothing`)
  for (const stat of doubles(content.awards.map((award) => award.stat)))
    wrong.push(`awards: two are for "${stat}"`)
  for (const { id, atLeast } of content.awards)
    check(atLeast >= 1, `awards: "${id}" would go to somebody who did nothing`)

  const treasures = new Set<string>(content.treasures.map((entry) => entry.id))
  const fears = new Set<string>(content.fears.map((entry) => entry.id))
  for (const role of ROLES) {
    const secrets = content.secrets.filter((secret) => secret.role === role)
    check(secrets.length === AMOUNTS.secretsOfRole, `secrets: ${role} has ${secrets.length}`)
    for (const { id, other } of secrets) check(other !== role, `secrets: "${id}" is about its own owner`)
    check(
      content.dreams.some((dream) => dream.who.includes(role)),
      `dreams: none fits ${role}`,
    )
    const picks = content.housePicks[role]
    for (const id of picks.treasures)
      check(treasures.has(id), `housePicks: ${role} wants an unknown treasure "${id}"`)
    for (const id of picks.fears) check(fears.has(id), `housePicks: ${role} fears an unknown "${id}"`)
    check(picks.treasures.length >= 4, `housePicks: ${role} needs four treasures, as three may be taken`)
    check(picks.fears.length >= 4, `housePicks: ${role} needs four fears, as three may be taken`)
    for (const stat of doubles(content.deeds[role])) wrong.push(`deeds: ${role} has "${stat}" twice`)
  }
  return wrong
}

/**
 * Validates the lists, cross-checks them and freezes them deeply.
 * @throws {Error} that names all problems
 */
export const loadContent = (lists: unknown): Content => {
  const parsed = v.safeParse(ContentShape, lists)
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'content'}: ${issue.message}`)
    throw new Error(`The content has the wrong shape:\n${problems.join('\n')}`)
  }
  const wrong = crossCheck(parsed.output)
  if (wrong.length > 0) throw new Error(`The content does not fit together:\n${wrong.join('\n')}`)
  // In the schemas an id is any string; the lists' own types know which ids there are.
  return deepFreeze(parsed.output) as Content
}

/** The lists as they are written, before validation. */
export const LISTS = {
  cards: CARDS,
  motions: MOTIONS,
  memos: MEMOS,
  memoryBook: MEMORY_BOOK,
  visions: VISIONS,
  whispers: WHISPERS,
  readPages: READ_PAGES,
  starters: STARTERS,
  lastPages: LAST_PAGES,
  treasures: TREASURES,
  fears: FEARS,
  controls: CONTROLS,
  suppers: SUPPER_TABLES,
  doorSets: DOOR_SET_ENTRIES,
  awards: AWARDS,
  secrets: SECRETS,
  dreams: DREAM_ENTRIES,
  deeds: DEEDS,
  housePicks: HOUSE_PICKS,
  houseFaces: HOUSE_FACES,
} as const satisfies Content

/** The game's content. Importing this module throws if it is not valid. */
export const content: Content = loadContent(LISTS)
