/** Every story text in English, under the keys that `shape.ts` names. */
import type { Story } from '../../shape.ts'
import { awards } from './awards.ts'
import { controls } from './controls.ts'
import { brightestStar, choices, elaraAfter, emptyFrame, endings, leoLights, paragraphs } from './endings.ts'
import {
  announcements,
  cards,
  customised,
  goodnights,
  memoryBook,
  memos,
  motionFrame,
  motions,
  prologue,
  signs,
  suppers,
} from './evenings.ts'
import { aims, evenings, knowledge, ownWayChoices, ownWays, roles, rooms, secrets } from './family.ts'
import { cheers, narrator, sleepwalk } from './house.ts'
import { constellationNames, dreams, visions, whispers } from './night.ts'
import { readPages } from './read-pages.ts'
import {
  beforeStorm,
  doorClues,
  experiment,
  home,
  letGo,
  malfunction,
  memories,
  symbols,
} from './saturday.ts'
import { emptyChair, houseLines, lastPages, starters } from './stories.ts'
import { storybook } from './storybook.ts'
import { fears, treasures } from './suggestions.ts'

export const story: Story = {
  aims,
  announcements,
  awards,
  brightestStar,
  cards,
  cheers,
  choices,
  constellationNames,
  controls,
  customised,
  beforeStorm,
  doorClues,
  dreams,
  elaraAfter,
  emptyChair,
  emptyFrame,
  endings,
  evenings,
  experiment,
  fears,
  goodnights,
  home,
  houseLines,
  knowledge,
  lastPages,
  leoLights,
  letGo,
  malfunction,
  memories,
  memoryBook,
  memos,
  motionFrame,
  motions,
  narrator,
  ownWayChoices,
  ownWays,
  paragraphs,
  prologue,
  readPages,
  roles,
  rooms,
  secrets,
  signs,
  sleepwalk,
  starters,
  storybook,
  suppers,
  symbols,
  treasures,
  visions,
  whispers,
}
