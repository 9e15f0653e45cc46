/** Every story text in English, under the keys that `story-types.ts` names. */
import type { Story } from '../../story-types.ts'
import { accusations } from './accusations-text.ts'
import { awards, homeAwards } from './awards-text.ts'
import { cards, motionFrame, motions } from './cards-text.ts'
import { controls } from './controls-text.ts'
import { elaraAfter, endings, leoLights, paragraphs } from './endings-text.ts'
import { announcements, goodnights, plot, prologue, prologueCosy, signs, suppers } from './evenings-text.ts'
import {
  aims,
  evenings,
  knowledge,
  learnt,
  ownWayChoices,
  ownWays,
  roles,
  rooms,
  secrets,
} from './family-text.ts'
import { narrator, sleepwalk } from './house-text.ts'
import { lastPages } from './last-pages-text.ts'
import { constellationNames, dreams, visions, whispers } from './night-text.ts'
import { customised, memoryBook, memos } from './private-lines-text.ts'
import { readPages } from './read-pages-text.ts'
import { dishClues, doorClues, experiment, home, letGo, malfunction, memories } from './saturday-text.ts'
import { starters } from './starters-text.ts'
import { storybook } from './storybook-text.ts'
import { fears, treasures } from './suggestions-text.ts'
import { lineWithSound, nookSounds, worst } from './worst-text.ts'

export const story: Story = {
  accusations,
  aims,
  announcements,
  awards,
  cards,
  constellationNames,
  controls,
  customised,
  dishClues,
  doorClues,
  dreams,
  elaraAfter,
  endings,
  evenings,
  experiment,
  fears,
  goodnights,
  home,
  homeAwards,
  knowledge,
  learnt,
  lastPages,
  lineWithSound,
  leoLights,
  letGo,
  malfunction,
  memories,
  memoryBook,
  memos,
  motionFrame,
  motions,
  narrator,
  nookSounds,
  ownWayChoices,
  ownWays,
  paragraphs,
  plot,
  prologue,
  prologueCosy,
  readPages,
  roles,
  rooms,
  secrets,
  signs,
  sleepwalk,
  starters,
  storybook,
  suppers,
  treasures,
  visions,
  whispers,
  worst,
}
