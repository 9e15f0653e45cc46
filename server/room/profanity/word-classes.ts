/**
 * Classes of words by which an ambiguous word is told from a rude one: its neighbours show in which language and sense it
 * is meant.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const isIn = (text: string) => {
  const set = words(text)
  return (word: string): boolean => set.has(word)
}

const ARTICLES =
  'a an the this that these those my your his her its our their no some any every each one two three four five many'

/** Before a name of this kind these words show that it is no name: articles, sizes, and verbs that are rude with it. */
export const NAME_BLOCKERS = words(`${ARTICLES} you u ur yo me all such what
  big bigger biggest huge giant massive fat long longest large small smaller tiny little lil mini micro short hard wet hot thick black white
  brown dirty filthy old stupid dumb ugly nasty hairy sweaty stinky smelly sexy total complete real super mega ultra
  suck sucks sucking sucked lick licks licking eat eats eating kiss kisses kissing bite touch touching grab stroke want wants need needs show
  shows send hate hates like likes is are am be being
  du ihr ein eine einen einem einer kein keine sale sales gros grosse espèce tu un une les`)

/** Classes of neighbours, in lower case, by the name that a phrase calls them. */
export const CLASSES: Readonly<Record<string, (word: string) => boolean>> = {
  article: isIn(ARTICLES),
  and: isIn('and or nor with n & y und et'),
  number: isIn('two three four five six seven eight nine ten'),
  animal:
    isIn(`ox oxen horse horses donkey donkeys mule mules goat goats camel camels lion lions fox foxes sheep lamb cow cows bull bulls
    dog dogs cat cats wolf foal foals colt pig pigs hen hens ram zebra zebras`),
  bird: isIn(`bird birds wren wrens robin robins finch finches sparrow sparrows goldcrest nuthatch thrush blackbird blackbirds
    starling starlings chaffinch chaffinches goldfinch goldfinches bullfinch treecreeper warbler warblers dunnock hen hens crow crows owl owls`),
  titKind: isIn(
    `blue great coal marsh willow crested tailed bearded penduline azure sombre varied bush grey yellow ground sultan`,
  ),
  cockKind: isIn(
    `weather black heath moor wood turkey game ball pea stop petcock bib hay sea chapparal drain water gas snow storm`,
  ),
  cockAfter: isIn(
    'crow crows crowed crowing fight fights robin robins bird pheasant pheasants sparrow linnet valve eyed horse',
  ),
  stripped:
    isIn(`paint wire cable wallpaper varnish insulation floor label wax polish rust enamel thread leaf feather pine corn veneer
    gasket decal adhesive glue lacquer tape ink photoresist film`),
  groomed: isIn(
    'dog dogs cat cats pet pets horse pony poodle animal mobile beard trail piste snow ski slope pitch lawn moustache canine',
  ),
  rapeKind: isIn('oilseed seed winter spring oil canola field'),
  rapeAfter: isIn(
    'seed seeds seedling seedlings oil oils field fields flower flowers blossom blossoms plant plants honey meal cake crop crops',
  ),
  hornyThing: isIn(
    'toad toads lizard lizards frog frogs skin skins layer layers beak beaks plate plates scale scales growth coral corals hand hands',
  ),
  yearBefore:
    isIn(`in since from until till by before after about around circa c anno year early late ad of and to
    im seit um ab bis vor nach jahr jahre von en depuis dès vers avant après an année desde hasta hacia año antes`),
  yearAfter: isIn('ad ce bis to and until to until à bis hasta was war fut fue'),

  deArticle:
    isIn(`das ein kein mein dein sein ihr unser euer dem des dieses jedes jenes welches ins im zum vom am einem keinem
    meinem deinem seinem ihrem als vier drei zwei`),
  deAdjective: (word) =>
    /^(?!.*(?:some|able|ible|ive|ite|ote|use|ice|ole|ure)$)\p{Ll}{3,}(?:es|e|en)$/u.test(word),
  deField:
    isIn(`tennis mathe mathematik fußball fussball schach skat flieger rad ski golf handball koch sport computer physik deutsch bio
    chemie latein englisch schul herz pik karo kreuz trumpf poker karten technik mode musik quiz judo eishockey volleyball basketball sprint
    schwimm reit turn leichtathletik renn kunst geschichte erdkunde rechen sprachen bastel rate film fecht tischtennis biathlon`),
  deDegree:
    isIn(`zu so sehr ganz nicht und wie ist bin bist sind seid war waren wird werde werden wurde wurden recht ziemlich echt richtig
    etwas eher schön ordentlich oder aber auch schon noch immer genauso gleich ebenso extra besonders furchtbar unheimlich cm zentimeter meter
    arg viel trägt trage tragen schneit macht`),
  dePronoun: isIn('es er sie ich wir ihr'),
  deVerb: (word) =>
    /^\p{Ll}{3,}(?:t|en|e)$/u.test(word) && !/^(?:suck|lick|bite|want|love|hate|like|take)/.test(word),
  deParticiple: (word) =>
    /^(?:an|auf|aus|ein|be|ver|zu|um|zusammen)?ge\p{L}{2,}(?:t|en)$/u.test(word) && !/^gent/.test(word),
  deAfterDick: isIn(
    'und ist oder wie genug befreundet belegt bestrichen bepackt bemalt verpackt auftragen aufgetragen im',
  ),
  deTread: isIn('tritt tretet treten trete trat traten getreten steigt stieg steigen fuß'),
  deBlown: isIn('luft wind seifenblasen blätter staub laub dampf rauch trompete trompeten horn posaune'),

  frDeterminer:
    isIn(`le la les un une du de des d ce cet cette ces mon ton son mes tes ses notre votre leur nos vos leurs quel quels au aux
    en sans aucun tout plusieurs quelques pas chaque trop beaucoup`),
  frAdjective:
    isIn(`petit petits grand grands gros léger légers énorme énormes long longs nouveau nouveaux premier autre autres immense
    sacré simple seul terrible même moindre éventuel court bon beau vieux sérieux gentil important mauvais certain`),
  frAfter: isIn('de du des d pour dans sur chez à important scolaire considérable'),
  esWild: isIn('montés montesa montes monteses montesina'),
  region: isIn('newfoundland canada neufundland terre kanada'),
}
