/** Room codes: four letters that can be read aloud, told apart on a television, and shown to children. */
import { randomInt } from 'node:crypto'
import { isClean } from './profanity.ts'

/** Without letters that look alike (I, L, J, O, Q, V) or sound alike. */
const LETTERS = 'ABCDEFGHKMNPRSTUWXYZ'
const LENGTH = 4
/** Key under which claims are counted. */
const CLAIMS = 'codes'

/** Unfriendly four-letter words that the profanity filter accepts. */
const UNWELCOME = new Set(
  'ANUS ARSE BARF BASH BEAT BUMS BUTT CRAP DAMN DEAD DRUG DUMB FART FATS GUNS HANG HATE HURT KKKK NAZE NAZY PEEN PEES PUKE RAPE SCUM SEXY SPAM STAB SUCK TURD UGHH WANK WEED WEEN XXXX'.split(
    ' ',
  ),
)

/** The part of Colyseus's presence that is needed here; all processes share it. */
export interface Claims {
  hincrby(key: string, field: string, by: number): Promise<number> | number
  hdel(key: string, field: string): Promise<boolean> | boolean
}

/** A random code, which may be in use. @param random returns an integer from 0 to below its argument */
export function randomCode(random: (max: number) => number = randomInt): string {
  for (;;) {
    const code = Array.from({ length: LENGTH }, () => LETTERS[random(LETTERS.length)]).join('')
    if (!UNWELCOME.has(code) && isClean(code)) return code
  }
}

/**
 * Claims a code that no other room has on any process: the first to increment its counter gets it.
 * @throws if a hundred tries find none
 */
export async function claimCode(claims: Claims, next: () => string = randomCode): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const code = next()
    if ((await claims.hincrby(CLAIMS, code, 1)) === 1) return code
  }
  throw new Error('no free room code')
}

/** Gives a claimed code back. */
export async function releaseCode(claims: Claims, code: string): Promise<void> {
  await claims.hdel(CLAIMS, code)
}
