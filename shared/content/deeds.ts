import type { Role } from './ids.ts'
import type { Stat } from './schema.ts'

/**
 * The deeds a role's last paragraph can tell of, the rarer ones first: the first of which the role did
 * anything tonight is told, and if there is none, the fallback of the texts.
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

export type DeedOf<R extends Role> = (typeof DEEDS)[R][number]
