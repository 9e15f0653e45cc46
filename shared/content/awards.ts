/** The awards, each for most of one statistic. */
import type { Frozen } from './freeze.ts'
import type { Award } from './schema.ts'

/** Four of those earned are shown with the stars, the others are in the storybook. */
export const AWARDS = [
  { id: 'golden-pinky', stat: 'promisesKept', atLeast: 2 },
  { id: 'rubber-calendar', stat: 'promisesBroken', atLeast: 1 },
  { id: 'busiest-diary', stat: 'promisesMade', atLeast: 2 },
  { id: 'chair-warmer', stat: 'nooks', atLeast: 2 },
  { id: 'frequent-flyer', stat: 'dreams', atLeast: 2 },
  { id: 'own-drum', stat: 'ownWays', atLeast: 2 },
  { id: 'page-licker', stat: 'rituals', atLeast: 2 },
  { id: 'friend-of-the-chair', stat: 'alone', atLeast: 1 },
  { id: 'breakfast-news', stat: 'visionsTold', atLeast: 2 },
  { id: 'sealed-envelope', stat: 'visionsKept', atLeast: 1 },
  { id: 'double-goodnight', stat: 'mutualGoodnights', atLeast: 2 },
  { id: 'heart-thrower', stat: 'hearts', atLeast: 3 },
  { id: 'ink-fingers', stat: 'lines', atLeast: 3 },
  { id: 'brightest-pillow', stat: 'glow', atLeast: 4 },
  { id: 'somebody-paid', stat: 'lightsPaid', atLeast: 3 },
  { id: 'lamplighter', stat: 'lightsLit', atLeast: 3 },
  { id: 'foghorn', stat: 'ordersRead', atLeast: 5 },
  { id: 'six-arms', stat: 'ordersDone', atLeast: 5 },
  { id: 'selective-ears', stat: 'ordersMissed', atLeast: 3 },
  { id: 'blanket-ninja', stat: 'blankets', atLeast: 2 },
  { id: 'metronome', stat: 'beats', atLeast: 2 },
  { id: 'jazz', stat: 'wrongBeats', atLeast: 1 },
  { id: 'keyhole', stat: 'guessedRight', atLeast: 1 },
  { id: 'open-book', stat: 'wasGuessed', atLeast: 1 },
  { id: 'open-hands', stat: 'treasureGiven', atLeast: 1 },
  { id: 'nodding-dog', stat: 'trueTaps', atLeast: 2 },
  { id: 'sleepwalker', stat: 'naps', atLeast: 1 },
  { id: 'first-knock', stat: 'promisesAsked', atLeast: 2 },
  { id: 'polite-no', stat: 'promisesRefused', atLeast: 1 },
  { id: 'sardine', stat: 'fullNooks', atLeast: 1 },
  { id: 'soft-landing', stat: 'bestDreams', atLeast: 1 },
  { id: 'all-ears', stat: 'worstTapped', atLeast: 1 },
  { id: 'raised-eyebrow', stat: 'falseTaps', atLeast: 1 },
  { id: 'wrong-handle', stat: 'wrongDoors', atLeast: 1 },
  { id: 'curious-finger', stat: 'rattles', atLeast: 1 },
  { id: 'sandbag', stat: 'soundSleeps', atLeast: 2 },
  { id: 'goodnight-wallpaper', stat: 'unmetGoodnights', atLeast: 2 },
  { id: 'pyjamas-first', stat: 'firstReady', atLeast: 1 },
  { id: 'favourite-door', stat: 'goodnightsReceived', atLeast: 2 },
  { id: 'song-finder', stat: 'notesFound', atLeast: 1 },
] as const satisfies readonly Frozen<Award>[]

export type AwardId = (typeof AWARDS)[number]['id']
