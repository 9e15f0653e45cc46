/** Room codes: four letters that can be read aloud, told apart on a television, and shown to children. */
import { randomInt } from 'node:crypto'
import { isKind } from './profanity.ts'

/** Without letters that look like others (I, L, J, O, Q, V beside U) or are hard to tell apart when said. */
const LETTERS = 'ABCDEFGHKMNPRSTUWXYZ'
const LENGTH = 4
/** Where claims are counted. */
const CLAIMS = 'codes'

/** Four-letter words that are no use as a greeting; the filter for what people type knows the coarse ones. */
const UNWELCOME = new Set(
  'ANUS ARSE BARF BASH BEAT BUMS BUTT CRAP DAMN DEAD DRUG DUMB FART FATS GUNS HANG HATE HURT KKKK NAZE NAZY PEEN PEES PUKE RAPE SCUM SEXY SPAM STAB SUCK TURD UGHH WANK WEED WEEN XXXX'.split(
    ' ',
  ),
)

/** What claiming needs of Colyseus' presence. */
export interface Claims {
  hincrby(key: string, field: string, by: number): Promise<number> | number
  hdel(key: string, field: string): Promise<boolean> | boolean
}

/** One code, not claimed yet. */
export function randomCode(random: (max: number) => number = randomInt): string {
  for (;;) {
    const code = Array.from({ length: LENGTH }, () => LETTERS[random(LETTERS.length)]).join('')
    if (!UNWELCOME.has(code) && isKind(code)) return code
  }
}

/**
 * A code that nobody else has, on any process: who counts it first, has it.
 * @throws if a hundred tries find none
 */
export async function claimCode(claims: Claims, next: () => string = randomCode): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const code = next()
    if ((await claims.hincrby(CLAIMS, code, 1)) === 1) return code
  }
  throw new Error('no free room code')
}

/** Gives a code back; only whoever claimed it may. */
export async function releaseCode(claims: Claims, code: string): Promise<void> {
  await claims.hdel(CLAIMS, code)
}
