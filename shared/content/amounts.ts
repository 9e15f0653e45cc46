/** The smallest number of entries that each list must have, and limits of the texts. */

/** How many entries each list must have at least. */
export const AMOUNTS = {
  cards: 36,
  motions: 22,
  memos: 30,
  memoryBook: 30,
  visions: 69,
  whispers: 68,
  /** Read pages, starters and last pages together. */
  pages: 72,
  /** Treasures and fears together. */
  suggestions: 80,
  controls: 40,
  awards: 40,
  secretsOfRole: 7,
  /** Ready lines that players may pick, in every language. */
  constellationNames: 8,
  lastLines: 8,
} as const

/** The longest texts that fit the layouts of screen and phone: in words where the name says so, else in characters. */
export const TEXT_LIMITS = {
  cardTitleWords: 4,
  cardWords: 25,
  visionWords: 25,
  whisperWords: 25,
  suggestion: 26,
  control: 24,
  orderWords: 8,
  prologueWords: 20,
  endingWords: 40,
  narratorWords: 14,
  aboutWords: 16,
  /** The same as for typed lines (`LIMITS.line`). */
  line: 80,
  pick: 32,
} as const
