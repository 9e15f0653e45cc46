/** Pages and stories for the ritual at the nook. */
import type { ContentEntry } from './freeze.ts'
import type { LastPage, ReadPage, StoryStarter } from './schema.ts'

const READ_PAGES_IDS = [
  'lighthouse-keeper',
  'bear-and-bus',
  'soup-dragon',
  'moon-dentist',
  'lost-balloon',
  'pirate-granny',
  'snow-post',
  'shy-volcano',
  'night-train',
  'giant-tooth',
  'library-owl',
  'penguin-hotel',
  'umbrella-hospital',
  'tired-echo',
  'tortoise-taxi',
  'sock-parliament',
  'weather-kitchen',
  'hedgehog-lift',
  'giraffe-scarf',
  'small-noises',
  'mayor-goose',
  'moth-in-the-dark',
  'cuckoo-moves-out',
  'ferry-of-beds',
] as const
const STARTER_IDS = [
  'key-in-the-bread',
  'staircase-extra',
  'borrowed-cloud',
  'snoring-suitcase',
  'fox-at-the-desk',
  'polite-monster',
  'midnight-lift',
  'whale-in-the-pool',
  'tailor-of-shadows',
  'forgotten-birthday',
  'sleepy-king',
  'map-on-the-cat',
  'moon-in-the-bath',
  'apologising-door',
  'museum-of-yesterdays',
  'knees-next-door',
  'handed-in-smile',
  'train-on-the-ceiling',
  'recipe-for-wind',
  'postcard-from-the-sofa',
  'thirteenth-chime',
  'pocket-ocean',
  'dog-who-read',
  'night-shop',
] as const
const LAST_PAGE_IDS = [
  'the-light-under-the-door',
  'what-they-carried',
  'who-opened-it',
  'the-way-home',
  'what-the-moon-kept',
  'the-smallest-one',
  'the-song',
  'after-the-party',
  'the-empty-plate',
  'the-letter',
  'the-long-yawn',
  'what-nobody-saw',
  'the-second-hat',
  'what-they-agreed',
  'the-thing-under-the-bed',
  'the-last-biscuit',
  'why-the-stairs-creak',
  'what-was-left',
  'the-villain-again',
  'the-photo',
  'the-next-morning',
  'what-went-back',
  'the-new-name',
  'the-page-after',
] as const

export type ReadPageId = (typeof READ_PAGES_IDS)[number]
export type StarterId = (typeof STARTER_IDS)[number]
export type LastPageId = (typeof LAST_PAGE_IDS)[number]

/** Monday: pages of four lines, each with a gap to fill in. */
export const READ_PAGES: readonly ContentEntry<ReadPage, ReadPageId>[] = READ_PAGES_IDS.map((id) => ({
  id,
  gaps: 4,
}))
/** Wednesday: beginnings of a story, each with six ready lines to continue it. */
export const STARTERS: readonly ContentEntry<StoryStarter, StarterId>[] = STARTER_IDS.map((id) => ({
  id,
  picks: 6,
}))
/** Friday: prompts for the last page of a story, with ready lines. */
export const LAST_PAGES: readonly ContentEntry<LastPage, LastPageId>[] = LAST_PAGE_IDS.map((id) => ({
  id,
  picks: 6,
}))
