import { describe, expect, it } from 'vitest'
import { isClean } from '../../server/room/profanity/is-clean.ts'

const list = (text: string): string[] => text.trim().split(/\s*[,\n]\s*/)

describe('a word that may be rude is told by its neighbours', () => {
  it.each([
    [
      'names of people',
      `Dick, Dick Smith, Dick Francis, Dick Advocaat, Hi Dick!, Paul Salopek, Ladislav Fuks, Robin Cocks, Mia Coon, Kike, El Kike,
      Leslie Hore-Belisha, Hore-Belisha`,
      'dick, DICK, big dick, a Dick, my Dick, Suck My Dick, D1ck, D i c k, Big Cocks, Suck Cocks, you Kike, kike, fuks, such a Dick',
    ],
    [
      'names of places',
      'Bitche, Bitche (F), Cuntis, Cuntis (E), Twatt, Dildo (Newfoundland), Salopian, Boche, Cripple Creek',
      'bitche, cuntis, Dildo, dildo, twat, a Boche, les Boches, cripple',
    ],
    [
      'animals',
      `Maine Coon, cock and bull story, stop cock, cock crow, two tits and a wren, marsh tits, an ass and an ox, horny toad, heath cocks,
      a robin and two tits, the ass and the lion, a donkey and an ass, horny lizard, the cock crowed`,
      'coon, a coon, cock, two tits, show tits, an ass, my ass, the ass and you, horny, so horny, big tits and beer',
    ],
    [
      'trades and things',
      'paint stripper, wallpaper stripper, dog groomer, cat groomers, honky-tonk, spic and span, oilseed rape, rape seed, kaffir lime',
      'stripper, a stripper, groomer, honky, spic, you spic, rape, rape her, kaffir',
    ],
    ['years', 'Born in 1488, since 1488, im Jahr 1488, en 1488, 1488 AD', '1488, heil 1488'],
    [
      'German',
      `Tennis-Ass, Mathe-Ass, Schach-Ass, das letzte Ass, ein neues Ass, dick angezogen, es schneit dick, er trägt dick auf, innerer Schweinehund,
      den inneren Schweinehund, Es hat gebumst, Stirb langsam, lullen, Luft blasen lassen, Seifenblasen blasen lassen, tritt ins Gas, er trat ins Gas`,
      'big-ass, dumb-ass, du Schweinehund, Schweinehund, gebumst, stirb, blasen lassen, ins Gas, ab ins Gas, du dick',
    ],
    [
      'French',
      `un petit retard, quel retard, ce retard, notre retard, notre/votre retard, encore un gros retard, quelques retards, d’un retard,
      il est chiant, un fagot, un petit fagot`,
      'you retard, the retard, a retard, such a retard, retards, you little retard',
    ],
    [
      'Spanish',
      'polla de agua, mamón de leche, cabrón montés, cabrones monteses, marica la mariposa',
      'polla, mi polla, cabrón, cabrones, marica, mamón',
    ],
  ])('%s', (_, harmless, rude) => {
    expect(list(harmless).filter((text) => !isClean(text))).toEqual([])
    expect(list(rude).filter(isClean)).toEqual([])
  })

  it('does not hide another rude word of the text', () => {
    for (const text of [
      'Dick is a cunt',
      'two tits and a wren you bitch',
      'das letzte Ass du Hure',
      'Dick and dick',
    ])
      expect([text, isClean(text)]).toEqual([text, false])
  })
})
