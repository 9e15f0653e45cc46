import { describe, expect, it } from 'vitest'
import { isClean } from '../../server/room/profanity/is-clean.ts'

const list = (text: string): string[] => text.trim().split(/\s*[,\n]\s*/)

describe('the profanity filter refuses', () => {
  it.each([
    [
      'rude words with numbers at their ends',
      'dick69, nazi88, kys123, shit123, ass123, puta69, pute69, merde123, 69dick, 420nazi, bitch2014, Kanake7, 1fotze1',
    ],
    [
      'phrases without their spaces',
      `kissmyass, suckmydick, killyourself, fickdich, niquetamere, hijodeputa, putamadre, filsdepute, suicidetoi, whitepower, hängdichauf,
      haengdichauf, xxkillyourselfxx, heykillyourself, killyour self, sieg-heil, morosfuera, killalljews99`,
    ],
    [
      'words joined to harmless ones',
      'bigdick, bigass, mycock, myass, dufotze, superslut, thebitch, suckcock, dummenutte',
    ],
    ['words split by a space', 'fu cker, mother fu cker, bit ches, ni ggers, pu ta'],
    ['hands of every skin', '🖕, 🖕🏻, 🖕🏼, 🖕🏽, 🖕🏾, 🖕🏿, ok 🖕🏽 you'],
    [
      'phrases with numbers, signs and lookalike letters',
      `k1ll yourself, k!ll yourself, s1eg heil, h4ng yourself, wh1te power, hаng yourself, go k1ll y0urself, kіll yоurself, m0rt aux arabes,
      n1que ta mère, ju$t die, s1eg he1l, k*ll yourself`,
    ],
    [
      'any rude word with numbers',
      'tr4nny, r4pe, p3do, sud4ca, maric0n, j0der, c0uilles, c4brón, w3tback, p1ss, f1otte, b0llocks, w4nker, k4nake, m4ricones, h1jo de puta',
    ],
    [
      'letters that look alike',
      'HitIer, nlgger, nlgga, sIut, dlckhead, fаggоt, nіgger, Кike, ассhоle arse, fυcker',
    ],
    ['a v for a u', 'fvck, pvta, cvnt'],
    [
      'accents that are no spelling',
      'šhit, shįt, fück, cuñt, wètback, ƒuck, bîtch, whöre, pütä, kíke, trânny',
    ],
    ['apostrophes and hyphens inside', "fu'ck, sh'it, fu-ck, n'igger, f’uck, tran-ny, who-re"],
    [
      'signs for a vowel',
      'f-ck, sh-t, n-gger, c.nt, sh.t, k*ke, p*do, b.tch, d-ck, tw*t, f’ck, p.ss off, tr*nny, wh_re',
    ],
    [
      'German letters written out',
      'Mißgeburt, haeng dich auf, toete dich, tote dich, Hurensoehne, Scheiße, Scheisse, Arschloecher',
    ],
  ])('%s', (_, texts) => {
    expect(list(texts).filter(isClean)).toEqual([])
  })

  it.each([
    [
      'slurs',
      `kike, KIKE, a Kike, you Kike, kyke, kaffir, jap, wop, ching chong, towel head, rag head, sandmonkey, sand monkeys, niglet, nignog,
      trannie, fagot, you fagots, fiotte, tafiole, enkulé, moraco, Kuffnucke, Hurenbock, pederasta, putita, putón, hdp, piss, ficke, fickst, nik ta mere`,
    ],
    [
      'hatred of a people or a group',
      `Juden raus, Türken raus, kill all jews, death to jews, mort aux juifs, mort aux arabes, sale juifs, sale arabe, sales arabes,
      muerte a los judíos, moros fuera, death to all muslims, Araber raus, Polen raus, tod den Juden, mort aux noirs, à mort les gays, muerte a los moros,
      gitanos fuera, gas the jews, hang all gays, Schwule raus, Juden ab ins Gas, K1ll all blacks, TUERKEN RAUS`,
    ],
    ['signs of hate', '14/88, 14 88, 1488, ϟϟ, ϟ ϟ, ᛋᛋ, 卐, nazi 1488'],
  ])('%s', (_, texts) => {
    expect(list(texts).filter(isClean)).toEqual([])
  })
})

describe('the profanity filter accepts', () => {
  it.each([
    ['nicknames with numbers', 'Tim3, Max2014, Mia7, R2D2, Pikachu123, 4x4, class 4b, 8ball, U2'],
    [
      'abbreviations and signs',
      'z.B. das, d.h., e.g. this, St.Gallen, AC/DC, T-Shirt, x-mas, rock ’n’ roll, Ke$ha, P!nk, a*b',
    ],
    [
      'words with apostrophes',
      'who’re they?, Ann’s, the pen’s lid, Qur’an’s, Shi’ite, a poll’s result, l’analyse, s’asseoir, d’accord',
    ],
    [
      'accents that tell words apart',
      'höre, der Hörer, Küken, Küsse, râpé, futé, tétas, Ich aß es, Maß, Großmut, Boşta, thớt, Phúc',
    ],
    [
      'words that look like others',
      'mule, blotch, Flut, foliar, Hohltier, therapist, Uranus, lampoon, tunique, hardasses, duda',
    ],
    [
      'two words with a space between',
      'push it, a bit chilly, who reads, who re-lit the lamp?, dog-who-read, Rap ist cool, j’ai pu te voir, pass it on',
    ],
    ['other scripts', 'соска, рис, Наташа, Γιώργος, 葛城, नमस्ते'],
    [
      'verdicts in a game',
      'kill the dragon, death to the monster, Drachen raus, alle raus, a dirty plate, gas the engine, for sale',
    ],
  ])('%s', (_, texts) => {
    expect(list(texts).filter((text) => !isClean(text))).toEqual([])
  })
})
