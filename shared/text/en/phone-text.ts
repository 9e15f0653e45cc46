/** What phones say all night, apart from the story’s own texts, which the house sends when their moment comes. */
import { phoneAlways } from './phone/phone-always-text.ts'
import { phoneEnd } from './phone/phone-end-text.ts'
import { phoneHour } from './phone/phone-hour-text.ts'
import { phoneLobby } from './phone/phone-lobby-text.ts'
import { phoneMinigames } from './phone/phone-minigames-text.ts'
import { phoneNeighbours } from './phone/phone-neighbours-text.ts'
import { phoneNight } from './phone/phone-night-text.ts'
import { phoneSaturday } from './phone/phone-saturday-text.ts'
import { phoneStorm } from './phone/phone-storm-text.ts'

export const phone = {
  ...phoneAlways,
  ...phoneLobby,
  ...phoneHour,
  ...phoneMinigames,
  ...phoneNight,
  ...phoneSaturday,
  ...phoneStorm,
  ...phoneEnd,
  ...phoneNeighbours,
} as const
