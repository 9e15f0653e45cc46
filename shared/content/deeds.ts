/** The deeds that the ending's paragraphs tell of. */
import type { Role } from './ids.ts'
import type { Stat } from './schema.ts'

/**
 * For each role the statistics that its paragraph can tell of, rarer ones first. It tells the first one that is not
 * zero, or the fallback text.
 */
export const DEEDS = {
  ava: [
    'treasureGiven',
    'alone',
    'visionsTold',
    'mutualGoodnights',
    'dreams',
    'ordersRead',
    'rituals',
    'ownWays',
  ],
  leo: [
    'treasureGiven',
    'promisesBroken',
    'lightsLit',
    'visionsTold',
    'rituals',
    'dreams',
    'ordersDone',
    'ownWays',
  ],
  elara: [
    'treasureGiven',
    'alone',
    'visionsKept',
    'promisesKept',
    'rituals',
    'dreams',
    'ordersMissed',
    'ownWays',
  ],
  caleb: ['treasureGiven', 'dreams', 'alone', 'visionsTold', 'beats', 'rituals', 'blankets', 'ownWays'],
} as const satisfies Record<Role, readonly Stat[]>

/** The deeds of one role. */
export type DeedOf<R extends Role> = (typeof DEEDS)[R][number]
