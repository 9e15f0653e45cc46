/** How much of everything there has to be at least (design section 10). */
export const AMOUNTS = {
  cards: 12,
  motions: 12,
  memos: 12,
  memoryBook: 12,
  visions: 40,
  whispers: 40,
  /** Read pages, starters and last pages together. */
  pages: 30,
  /** Treasures and fears together. */
  suggestions: 80,
  controls: 40,
  awards: 16,
  secretsOfRole: 4,
  /** Ready lines that anybody may pick, in every language. */
  constellationNames: 8,
  emptyChairLines: 6,
  lastLines: 8,
} as const

/** Limits that the layouts of screen and phone count on. */
export const TEXT_LIMITS = {
  cardTitleWords: 4,
  cardWords: 25,
  visionWords: 25,
  whisperWords: 25,
  suggestion: 26,
  control: 24,
  orderWords: 8,
  prologueWords: 18,
  endingWords: 40,
  narratorWords: 14,
  aboutWords: 16,
  /** A ready line must fit where a typed one does (`LIMITS.line`). */
  line: 80,
  pick: 32,
} as const
