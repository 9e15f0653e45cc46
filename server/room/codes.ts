/** Room codes: four letters that can be read aloud, told apart on a television, and shown to children. */
import { randomInt } from 'node:crypto'
import { CODE_LETTERS } from '../../shared/protocol/code-letters.ts'
import { isUnwelcomeCode } from './unwelcome-codes.ts'

const LENGTH = 4
/** Key under which claims are counted. */
const CLAIMS = 'codes'

/** The part of Colyseus's presence that is needed here. */
interface Counters {
  hincrby(key: string, field: string, by: number): Promise<number> | number
  hdel(key: string, field: string): Promise<boolean> | boolean
}

/** Who has which code. */
export interface Claims {
  /** Claims a code. Returns whether no other room has it. */
  claim(code: string): Promise<boolean>
  /** Gives a claimed code back. */
  release(code: string): Promise<unknown>
}

/** Claims that are counted: the first to increment a code's counter gets it. */
export const countedClaims = (counters: Counters): Claims => ({
  claim: async (code) => (await counters.hincrby(CLAIMS, code, 1)) === 1,
  release: async (code) => counters.hdel(CLAIMS, code),
})

/** A random code, which may be in use. @param random returns an integer from 0 to below its argument */
export function randomCode(random: (max: number) => number = randomInt): string {
  for (;;) {
    const code = Array.from({ length: LENGTH }, () => CODE_LETTERS[random(CODE_LETTERS.length)]).join('')
    if (!isUnwelcomeCode(code)) return code
  }
}

/**
 * Claims a code that no other room has on any process.
 * @throws if a hundred tries find none
 */
export async function claimCode(claims: Claims, next: () => string = randomCode): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const code = next()
    if (await claims.claim(code)) return code
  }
  throw new Error('no free room code')
}
