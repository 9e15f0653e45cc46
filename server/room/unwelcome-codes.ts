/** Which room codes are read as rude words or signs of hate: codes have no vowels, and readers fill them in. */

const list = (text: string): readonly string[] => text.trim().split(/[\s,]+/)

/** One sound may be written in several ways. */
const SOUNDS: Readonly<Record<string, string>> = { F: '(?:F|PH)', K: '[CKX]' }

/**
 * Rude words and slurs without their vowels, in English, German, French and Spanish. Another consonant may stand between
 * their letters, as in FXCK. In them K stands for C, K and X, and F for F and PH.
 */
const FILLED =
  list(`FKK, FKN, FKR, KNT, DKK, SHT, PSS, PNS, TWT, TTS, PRN, PRK, WNK, NGR, NGG, FGT, FGG, SPK, RTD, NTN, PTN, PTS, MRD, FTZ,
  HRS, KRW, WHR, PDF, MTF`)

/** The same for words that are longer, or too close to harmless ones to allow a letter between. */
const WHOLE =
  list(`FKT, FK, KKK, BTKH, BTSH, BTK, BST, KRP, RPS, RPD, RPST, GNG, NGK, NGN, SPRM, TRNN, KMST, KMSH, MTHF, MTHR, MSTB, MSTR,
  TTT, MRK, KBR, KHNG, KHNK, WKHS, WKSR, WXR, WXN, RSKH, PZD, BGT, STF, WTF, GTF, DDD, DMN, SKK, HRNS, HKNK, KNK, GSTP, SWST, WHTP, RGHD,
  TRD, NTT, FTR, NKTM, NTM, FDP, HDP, KNRD, MMD, ZGNR, SPST, DPSH, GKK, NDGR, PDRS, PDST, SDMZ, KZZ, PTTN, MKRN, PKK`)

/** Signs of hate and abbreviations: these very letters. */
const SIGNS = list('MF, PHK, KZ, NZ, HH, SS, NSD, NSB, XX, KK, GZ, SX')

const sounds = (skeleton: string): string[] => [...skeleton].map((letter) => SOUNDS[letter] ?? letter)

const UNWELCOME = new RegExp(
  [
    ...FILLED.map((skeleton) => sounds(skeleton).join('.?')),
    ...WHOLE.map((skeleton) => sounds(skeleton).join('')),
    ...SIGNS,
  ].join('|'),
)

/** Whether a code in capitals holds a rude word or a sign of hate. */
export const isUnwelcomeCode = (code: string): boolean => UNWELCOME.test(code)
