/** Harmless names, words and phrases that the filter would refuse word by word. */

const list = (text: string): string[] => text.trim().split(/\s*[,\n]\s*/)

/**
 * Phrases in lower case, with single spaces. Whatever else stands in a text is still read. A word in braces stands for any
 * word of that class (`word-classes.ts`); a word with a capital must be written with one.
 */
export const HARMLESS_PHRASES: readonly string[] = list(`
  moby dick, spotted dick, dick whittington, dick turpin, dick tracy, dick dastardly, dick van dyke, van dyke, dick grayson, philip k dick
  dick and dom, dick and jane, tom dick and harry, dick bruna, dick king smith
  {titKind} tit, {titKind} tits, tit for tat, tom tit, tits and {bird}, tits and {article} {bird}, tit and {article} {bird}, {bird} and tits
  {bird} and {article} tit, {bird} and {article} tits, tits in the garden, tits at the feeder
  {cockKind} cock, {cockKind} cocks, cock {cockAfter}, cocks {cockAfter}, cock a doodle, cock a doodle doo, the cock and, cock and bull
  {article} cock and {animal}, {article} cock and {article} {animal}, half cock
  {article} ass and {animal}, {article} ass and {article} {animal}, {animal} and {article} ass, {animal} and ass, {animal} or {article} ass, wild ass
  wild asses, {animal} and asses
  pussy willow, pussy cat, pussy cats, pussy foot, i love little pussy, the owl and the pussy
  booby trap, booby traps, booby prize, blue footed booby, blue footed boobies
  chink in, chink of light, chinks in, chinks of light, sperm whale, sperm whales, cum laude, homo sapiens, homo ludens
  fire retardant, flame retardant, {stripped} stripper, {stripped} strippers, {groomed} groomer, {groomed} groomers
  {rapeKind} rape, rape {rapeAfter}, horny {hornyThing}, honky tonk, honky tonks, spic and span, spick and span, cripple creek, maine coon
  maine coons, coon cat, coon cats, doo wop, wop bop, kaffir lime, kaffir limes, kaffir lily, hore belisha, Dildo {region}, Dildo island
  {yearBefore} 1488, 1488 {yearAfter}
  swastika stone, dyke road, offa s dyke, the bastard sword, william the bastard, prick your finger, prick the balloon
  branle bas, pique nique, pique niques, pique niquer, pique niqué, pique niqués, pique niquée, pique niquées, pique niqueur
  {frDeterminer} retard, {frDeterminer} {frAdjective} retard, {frDeterminer} retards, {frDeterminer} {frAdjective} retards, retard {frAfter}
  {frDeterminer} fagot, {frDeterminer} {frAdjective} fagot, {frDeterminer} fagots, {frDeterminer} {frAdjective} fagots, fagots {frAfter}
  {deDegree} dick, {dePronoun} {deVerb} dick, dick {deParticiple}, dick {deAfterDick}
  ass im, asse im, {deArticle} ass, {deArticle} {deAdjective} Ass, {deField} ass, {deField} asse, heil kräuter, heil und
  stirb langsam, stirb an einem anderen tag, stirb niemals, stirb nicht, inneren schweinehund, innerer schweinehund, innere schweinehund
  innerem schweinehund, innerer schweinehunde, es hat gebumst, hat es gebumst, es gebumst, hats gebumst, hat s gebumst, es bumst, {deTread} ins gas
  ins gas {deTread}, {deBlown} blasen lassen
  polla de agua, pollas de agua, pollo y polla, mamón de leche, mamones de leche, cabrón {esWild}, cabron {esWild}, cabrones {esWild}
  marica la mariposa, marica la urraca
  pen is, an us, an al, put a, put o, por no, go ok, mer de, ni que, as ses, ass es, poll a, en cule, who re, who rein, pu te, rap ist, sal open
  sal ope, bit chin`)

/** Names of people and places that are rude words when they are no names: spelt as names are, and not after an article. */
export const HARMLESS_NAMES: ReadonlySet<string> = new Set(
  list(`Kike, Dick, Boche, Hooker, Dyke, Dong, Randi, Semen, Cumming, Cummings, Phuc, Phúc, Kuk, Lul, Lort, Pede, Manko, Peder, Cipa, Malaka,
  Wanke, Titty, Bint, Lesbos, Skata, Bosta, Bicha, Twatt, Cuntis, Bitche, Fuks, Suka, Wank, Titz, Boong, Götz, Bobo, Ritals, Ryssä`),
)

/** German nouns that are spelt like rude words of other languages, but with a capital. */
export const HARMLESS_NOUNS: ReadonlySet<string> = new Set(list('Pute, Puten, Pik, Luder'))

/** Names that are surnames only: harmless after a first name. */
export const HARMLESS_SURNAMES: ReadonlySet<string> = new Set(
  list(
    'Cocks, Cock, Coon, Coons, Dicks, Prick, Hore, Slutter, Cocker, Hookers, Kaffir, Wop, Shat, Crapper, Crap, Tits, Tit, Bonk, Spic',
  ),
)

/** Ordinary words, in lower case, in which a rude word happens to stand. */
export const HARMLESS_WORDS: readonly string[] = list(`
  scunthorpe, cuntir, acuntir, campinggerecht, snigger, sniggers, sniggered, sniggering, niggardly, niggardliness, swanker, swankers
  whittler, whittlers, schlamperei, schlampereien, schlampig, schlampige, saloppe, saloppem, saloppen, salopper, saloppes, salopp
  salopette, salopettes, salopek, salopian, salopians, cazo, cazos, putto, putti, nute, nuten, annal, annals
  blotch, mule, mules, tittles, flut, poila, poilas, clota, foliar, foliador, trola, trole, uranus, therapist, therapists, shiite, shiites, großmut, grossmut
  hohltier, hohltiere, hohltieren, hohltiers, bellend, salearse`)

/** Ordinary words and names, in lower case, that are told from a rude word by their accents. */
export const TOLD_BY_ACCENTS: ReadonlySet<string> = new Set(
  list(`hörer, hörern, hörers, höre, küken, küsse, helvète, futé, futée, futés, gavât, pûtes, râpe, râpes, râpé, râpés, râpée, râpées, rapé, rapée
  tétas, añal, aß, cúm, tít, phúc, púta, mêle, kút, šuká, thớt, thốt, thót, thọt, boşta`),
)
