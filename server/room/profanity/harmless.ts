/** Harmless names and phrases that the filter would refuse word by word. */

const list = (text: string): string[] => text.trim().split(/\s*[,\n]\s*/)

/** Phrases in lower case, with single spaces. Whatever else stands in a text is still read. */
export const HARMLESS_PHRASES: readonly string[] = list(`
  moby dick, spotted dick, dick whittington, dick turpin, dick tracy, dick dastardly, dick van dyke, van dyke, dick grayson, philip k dick
  blue tit, great tit, coal tit, marsh tit, willow tit, crested tit, long tailed tit, blue tits, great tits, coal tits, tit for tat, tom tit
  the cock crows, cock crows, cock a doodle, cock a doodle doo, cock robin, weather cock, black cock, heath cock, the cock and,
  pussy willow, pussy cat, pussy cats, pussy foot, i love little pussy, the owl and the pussy
  booby trap, booby traps, booby prize, blue footed booby, blue footed boobies
  chink in, chink of light, chinks in, chinks of light, sperm whale, pen is, an us, an al, put a, put o, por no, go ok, mer de, ni que, as ses, ass es, poll a, en cule, cum laude, sperm whales, homo sapiens, fire retardant, flame retardant
  branle bas, pique nique, pique niques, pique niquer, pique niqué, pique niquée, pique niqueur, en retard, du retard, de retard, le retard, un retard, sans retard, mon retard, ton retard, son retard, leur retard, retard de, retard du
  zu dick, so dick, sehr dick, ganz dick, nicht dick, dick und, und dick, dick ist, ist dick, wird dick, bin dick, dick befreundet, dick belegt
  ass im, das ass, herz ass, pik ass, kreuz ass, karo ass, ein ass, asse im
  magna cum laude, summa cum laude, cum laude,
  dick and dom, dick and jane, tom dick and harry, dick bruna, dick king smith
  swastika stone, heil kräuter, heil und, dyke road, offa s dyke,
  the bastard sword, william the bastard, prick your finger, prick the balloon, homo ludens`)

/** Names, spelt as names are, that are rude words only when they are no names. */
export const HARMLESS_NAMES: ReadonlySet<string> = new Set(
  list(`Kike, Semen, Cumming, Cummings, Hooker, Dyke, Dong, Phuc, Phúc, Randi, Kuk, Lul, Pik, Lort, Pede, Manko, Peder, Luder, Cipa,
  Malaka, Wanke, Titty, Bint, Lesbos, Skata, Bosta, Bicha, Pute, Puten`),
)

/** Ordinary words, in lower case, in which a rude word happens to stand. */
export const HARMLESS_WORDS: readonly string[] = list(`
  scunthorpe, cuntir, acuntir, campinggerecht, snigger, sniggers, sniggered, sniggering, niggardly, niggardliness, swanker, swankers,
  whittler, whittlers, schlamperei, schlampereien, schlampig, schlampige, saloppe, saloppem, saloppen, salopper, saloppes, salopp,
  salopette, salopettes, cazo, cazos, putto, putti, nute, nuten, annal, annals`)
