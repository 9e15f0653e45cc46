/**
 * The words that players may not type. `npm run profanity` measures both errors of the filter against dictionaries.
 *
 * Most of the English, German, French and Spanish words come from the List of Dirty, Naughty, Obscene, and Otherwise Bad
 * Words (package `naughty-words`, CC-BY-4.0), without its many harmless ones; slurs and words of hate are added.
 */
import german from 'naughty-words/de.json' with { type: 'json' }
import english from 'naughty-words/en.json' with { type: 'json' }
import spanish from 'naughty-words/es.json' with { type: 'json' }
import french from 'naughty-words/fr.json' with { type: 'json' }
import { HATE_PHRASES } from './hate.ts'

const list = (text: string): string[] => text.trim().split(/\s*[,\n]\s*/)

/** Words of the package that are harmless in a children's game, or ordinary words in another of the languages. */
const HARMLESS_IN_PACKAGE = new Set(
  list(`alaskan pipeline, ass, asno, babeland, bander, bareback, barenaked, bastinado, bbw, beaner, beaver cleaver, big black,
  bigornette, bimbo, bite, bitte, bloblos, blonde action, bondage, bonze, bourré, bourrée, bratze, butt, caca, camel toe, chatte, cialis,
  clover clamps, con, concha, conne, coon, coons, cul, culo, cum, déconne, déconner, dick, dog style, dolcett, domination, drogas,
  double dong, dvda, dingleberry, dingleberries, ecchi, escort, eunuch, fecal, fiesta de salchichas, flittchen, folle, genitals, gerbe, gerber, girl on, goo girl, grande folle, grope, gueule,
  hard core, hardcore, heroína, honkey, horny, huge fat, humping, idiota, imbécil, infierno, intercourse, ische, jelly donut, jouir, juggs,
  kimme, leather restraint, lemon party, lolita, lümmel, lovemaking, maciza, maldito, martillo, ménage à trois, menage a trois, meuf, mong, möpse, mr hands, mufti, muschi, nackt, nazi, negro,
  nude, nudity, octopussy, one guy one jar, orina, panties, panty, pédale, pedo, péter, pinche, pinkeln, pipi, pis, playboy, poof, popel, poppen, pousse-crotte, prince albert piercing, racista, ramoner, rectum,
  reudig, rosette, sadism, santorum, scat, schabracke, schnackeln, semen, sex, sexo, sexual, sexually, sexuality, skeet, snatch, snowballing, spastic, spunk, strappado, suck, sucks, suce, suicide girls,
  sultry women, swinger, tainted love, tanche, tapette, taste my, teuch, tight white, tit, tongue in a, topless, tosser, trio, trique, tushy, twinkie, undressing, vollpfosten, voyeur, wrapping men, xx, yaoi, zizi,
  female squirting, male squirting, how to kill, how to murder, deep throat, brown showers, yellow showers, golden shower, bastardo, travesti, verga, violet wand, wrinkled starfish, poole smoker, pole smoker, hot chick, hot carl, incest, negro, make me come, spread legs, strip club, scissoring, shrimping, fingering, baiser, fratze, asesinato, sádico, vögeln,
  missionary position, kinky, busty, bimbos, topless, shota, guro, pegging, rimming, figging, frotting, felch, feltch, queef, dommes, futanari, shibari, kinbaku, bullet vibe, wet dream, double penetration`),
)

/** Whole words and phrases that the package lacks, with their other forms. */
const MORE_WORDS: readonly string[] = list(`
  ass, asses, asshat, asswipe, dumbass, dumb ass, jackass, badass, fatass, fat ass, smartass, kiss my ass, arse
  arses, arsewipe, fatarse, dick, dicks, dickhead, dickheads, dickface, cock, cocks, cockhead, cocksucker
  cocksuckers, cocksucking, prick, pricks, bell end, knobhead, knob head, wanker, wankers, wanking, wanked
  tosspot, cum, cums, cummed, tit, tits, titty, titties, titfuck, boobies, boobie, twats, cunts, slags, slutty
  slutbag, thot, skank, skanky, pissed, piss off, pissoff, pisser, bugger off, buggered, sod off, bitchy, bitching
  son of a bitch, sonofabitch, biatch, biotch, beyotch, bullshitter, shits, shat, shite, shites, shitface
  shithead, shitheads, shithole, shitshow, shitting, shitted, shitter, dipshit, horseshit, batshit, turd, turds
  crap, crappy, poopoohead, damnit, goddamn, goddamnit, jerkoff, blow jobs, handjobs, butthole, buttholes
  buttplug, butt plug, anal, anally, anuses, arseholes, assholes, clits, dildos, penises, vaginas, vajayjay
  testicle, ballsack, ballsac, nutsack, nutsacks, cumslut, sperm, jizzed, ejaculate, ejaculating, masturbates
  masturbated, masturbator, horny, sexting, sexter, have sex, had sex, having sex, sexy time, porno, porns
  porn hub, pornhub, onlyfans, only fans, xvideos, xhamster, redtube, hentai, milfs, dilf, gilf, threesomes
  orgies, orgasms, orgasmic, incestuous, bestial sex, rapes, raped, rapists, molest, molester, molested
  pedos, pedo, maricon, paedo, paedos, peado, pedofile, pedophiles, paedophiles, pedophilia, groomer, prostitute, prostitutes
  hookers, whores, whorehouse, slutshame, stripper, strippers, faggots, fags, faggy, dyke, dykes, lesbo, lesbos
  homos, poofter, poofters, poof, batty boy, battyboy, shemales, trannies, trannys, ladyboy, ladyboys, niggers
  niggas, niggah, nigguh, nigg, niggs, negroes, negroid, coon, coons, darky, darkies, golliwog, golliwogs, wogs
  jungle bunny, porch monkey, pickaninny, kikes, yid, yids, heeb, heebs, christkiller, jewboy, gas the jews, gooks
  gook, chink, chinks, chinky, chinkies, chinaman, zipperhead, slant eye, slanteyes, spics, wetbacks, beaner
  beaners, dago, dagos, wops, polack, polacks, paki, pakis, pakkis, raghead, ragheads, towelheads, sandnigger
  sand nigger, camel jockey, cameljockey, pikeys, gyppo, gyppos, gypo, boong, injun, injuns, halfbreed, half breed
  japs, jigaboos, honky, honkies, white trash, gringo de mierda, retard, retards, retarded, fucktard, libtard
  mongoloid, mongoloids, spaz, spazz, spastics, spacker, spaccer, window licker, cripple, cripples, midget
  midgets, kys, k y s, kill yourself, kill yourselves, kill urself, kill your self, kill ur self, kill you self
  kill myself, kill my self, hang yourself, hang urself, hang your self, hang yourselves, neck yourself, go die
  just die, drink bleach, shoot yourself, i will kill you, ill kill you, hope you die, end your life, end yourself
  rope yourself, commit suicide, suicidal, unalive yourself, school shooter, school shooting, hitler, adolf hitler
  heil hitler, sieg heil, siegheil, nazi, nazis, nazism, naziboy, neonazis, neo nazi, neo nazis, gestapo
  waffen ss, auschwitz, holocaust, gas chamber, gaskammer, 1488, white supremacy, white supremacist, white pride
  ku klux klan, isis fighter, allahu akbar bomb, terrorist, jihadi, swastikas, lynching, genocide, third reich
  drittes reich, cocaine, heroin, crack cocaine, meth, methhead, crackhead, crackwhore, junkie, weed smoker
  420 blaze it, penis, pussies, pusssy, poontang, minge, fanny flaps, beef curtains, camel toes, muff diver
  bush licker, nutjob, rimjobs, deepthroat, cumdump, cum dump, gloryhole, glory hole, felcher, felching
  teabagging, queefs, smegma, schlongs, bonk me, shagger, shagging, shagged, fook, fooking, phuck, phuk, phuq, fuk
  fuks, fuker, fukers, fukin, fuking, fck, fcks, fcking, fcker, fcku, fcuk, fcuking, fuq, fxck, effing cunt, stfu
  gtfo, wtf, milfy, biatches, cnut, kunt, kunts, azz, azzhole, ahole, mofo, mofos, mutha fucka, muthafucka, ho bag
  hobag, ballbag, bollock, bollocking, bint, minger, pillock, 🖕, 卐, ᛋᛋ, ⚡⚡, 🍆💦, 🍆🍑, fotzen, fotz, votze
  hurensöhne, hurensohne, huren, hurenkind, hurenkinder, nutten, nuttensohn, schlampen, wixer, wixxer, wixen
  wichst, gewichst, wixe, wixxe, arschlöcher, arschgeige, arschgesicht, arschkriecher, arschficker, arschi, ärsche
  leck mich, leck mich am arsch, am arsch, verarscht, verarschen, verarsche, scheiss, scheiß, scheisse, scheiße
  scheißen, scheissen, scheißt, scheisst, geschissen, scheißkerl, scheisskerl, scheißdreck, beschissen
  beschissene, verschissen, kack, kacke, kackt, gekackt, kackhaufen, kackspast, pisse, pissnelke, pisst, verpiss
  verpiss dich, verpisst, angepisst, gefickt, fickt, fick dich, ficker, fickfehler, mutterficker, gefickte, ficks
  fickfrosch, abficken, verfickt, verfickte, verfickter, verficktes, schwanz lutschen, schwanzlutscher
  schwanz lutscher, lutsch meinen, pimmelkopf, pimmeln, titte, möse, mösen, muschis, bumst, gebumst, blasen lassen
  ficki, geil auf dich, geile sau, geile alte, notgeil, notgeile, wichsvorlage, onanie, onaniert, sperma
  abspritzen, spast, spasti, spastis, spasten, spacko, spacken, behindert bist, mongo, mongos, missgeburt
  missgeburten, krüppel, hackfressen, vollidiot, schwuchteln, tunte, tunten, kampflesben, lesbe du, neger, negern
  negers, negerin, nigga, kanake, kanaken, kanacke, kanacken, kümmeltürke, kümmeltürken, schlitzauge, schlitzaugen
  zigeuner, zigeunern, zigeunerin, polacke, polacken, kameltreiber, itaker, judensau, judenschwein, drecksjude
  saujude, scheißjude, judenpack, vergasen, vergast, ins gas, bring dich um, häng dich auf, erhäng dich
  erschieß dich, töte dich, verreck, verrecke, verrecken, stirb, ausländer raus, nsdap, hakenkreuz, führer befiehl
  mein führer, judenfrei, untermensch, untermenschen, kinderficker, kinderschänder, vergewaltigen, vergewaltigt
  vergewaltiger, bordell, hure, strichjunge, drecksau, dreckssau, saftsack, miststück, mistkerl, dreckschwein
  schweinehund, hundesohn, hurrensohn, arschfick, analsex, dildo, blowjob, tittenfick, gangbang, wichsfleck
  merdes, merdique, emmerde, emmerdes, emmerdé, emmerdeurs, enculés, encule, enculer, encules, enculade, sodomiser
  conasse, connasses, connards, conard, conards, conne, connerie, conneries, pute, putes, putains, putasse
  pétasse, pétasses, poufiasse, poufiasses, salopes, salopard, salopards, saloperie, saloperies, salauds, garce
  garces, branleurs, branle, branles, se branler, branlettes, suce ma bite, suce moi, suce ma, ma bite, ta bite
  grosse bite, couille, couillon, couillons, casse couilles, casse couille, chatte poilue, ta chatte, nique
  niquer, niqué, niquée, niques, nique ta mere, nique tes morts, nique ta, ntm, tg salope, pédés, pede, pedes
  pédéraste, tapettes, tarlouze, tarlouzes, tantouze, gouines, gougnotte, bougnoule, bougnoules, bougnoul, bicot
  bicots, youpin, youpins, youpine, youtre, sale juif, sale juive, sale arabe, sale noir, sale race, négro, négros
  nègres, négresse, négresses, bamboula, bamboulas, chinetoque, chinetoques, niakoué, niakoués, rital, ritals
  boche, boches, manouche de merde, mongol va, débile mental, va te faire, va te faire foutre, va te faire enculer
  va mourir, va crever, crève salope, suicide toi, suicide-toi, pends toi, pends-toi, tue toi, tue-toi
  bouffon de merde, trous du cul, enfoirés, chier, chié, chieur, chieuse, fais chier, fait chier
  chiotte, foutre, foutu con, gros con, sale con, pauvre con, zob, zobs, teub, teubs, cramouilles, foufoune
  foufounes, éjac faciale, partouze, partouzes, violeur, violeurs, pédophile, pédophiles, prostituée, pétain sale
  salop, sperme, putas, puto, putos, putada, putadas, puta madre, hijos de puta, hijueputa, jueputa, gonorrea
  malparido, malparida, malparidos, carechimba, careverga, mierdas, mierdero, come mierda, comemierda, cabrones
  cabrona, cabron, cagón, cagarse, me cago, me cago en, coños, coñazo, gilipollez, polla, pollas, comepollas
  chupapolla, chupame, chúpame, chúpamela, chupamela, mamaguevo, mamahuevo, mamabicho, mamón, mamones, mamadas
  pendejos, pendeja, pendejada, pendejadas, chinga, chingada, chingado, chingados, chingar, chingas, chingue
  chingón, chingona, chingatumadre, chinga tu madre, no mames, culero, culeros, culera, culiao, culiado, culiada
  weón culiao, conchetumare, conchatumadre, conchetumadre, concha tu madre, pelotudo, pelotuda, pelotudos
  boludo de mierda, forro de mierda, verga en, la verga, vergas, vergón, carajo, carajos, joder, jodido, jodida
  jodete, jódete, jodan, follando, follada, follado, follarte, follame, fóllame, cojones, cojonudo, huevón
  huevones, furcia, furcias, guarra, guarras, perra de mierda, maricas, maricones, maricona, bolleras, travelo
  travelos, sudaca, sudacas, moro de mierda, moros de mierda, negrata, negratas, panchito, panchitos
  gitano de mierda, chino de mierda, judío de mierda, indio de mierda, mongólico, mongólica, subnormal
  subnormales, retrasado mental, malnacido, malnacida, tetas, tetona, tetonas, pezones, pajillero, pajilleros
  paja mental, violador, violadores, pedófilo, pedófilos, prostitutas, suicídate, suicidate, mátate, matate
  muérete, muerete, ahórcate, ahorcate, matate ya, vete a la verga, hijo de la gran, mecagoen, cazzo, cazzi
  cazzata, cazzate, cazzone, stronzo, stronza, stronzi, stronzata, vaffanculo, fanculo, affanculo, puttana
  puttane, puttanata, troia, troie, zoccola, mignotta, mignotte, bagascia, merda, merde, merdoso, coglione
  coglioni, cogliona, minchia, minchione, figa di, fica di, frocio, froci, finocchio di merda, ricchione
  culattone, culo di, rottinculo, pompino, pompini, sborra, sborrata, incazzato, testa di cazzo, porca puttana
  porco dio, porca madonna, porcodio, dio cane, dio porco, negro di merda, terrone, terroni, succhiamelo
  ammazzati, bastardi, caralho, caralhos, foda, foda-se, fodase, foder, fodido, fodida, filho da puta
  filhos da puta, bosta, buceta, bucetas, boceta, xoxota, cuzão, cuzao, arrombado, arrombada, viado, viados
  viadinho, bicha louca, paneleiro, paneleiros, sapatão, puta que pariu, vai tomar no cu, vai se foder
  vai-te foder, vadia, vadias, punheta, punheteiro, boquete, chupa meu, piroca, pirocas, pau no cu, pica no cu
  corno manso, desgraçado, preto de merda, macaco preto, se mata, klootzak, klootzakken, kut, kutwijf, kutje
  kuthoer, hoer, hoeren, hoerenzoon, neuken, neuk, neukt, geneukt, kontneuken, lul, eikel, flikker
  flikkers, mietje, kanker, kankerhoer, kankerlijer, kankerjood, tering, teringlijer, tyfus, tyfuslijer
  godverdomme, schijt, stront, slet, sletten, snol, trut, teef, pijpen, beffen, aftrekken, zuig mijn, nikker
  nikkers, zwartjoekel, spleetoog, spleetogen, kutmarokkaan, makak, pleur op, rot op, kop dicht hoer, kurwa, kurwy
  kurwo, kurwi, kurew, kurwą, skurwysyn, skurwysyny, skurwiel, chuj, chuja, chuje, chujem, chujowy, huj, huja
  pizda, pizdy, pizdo, cipa, cipy, dziwka, dziwki, dziwko, szmata kurwa, jebać, jebany, jebana, jebane, jebie
  wyjebane, zajebisty, pojebany, pierdolić, pierdol, pierdole, pierdolę, spierdalaj, wypierdalaj, pierdolony
  popierdolony, gówno, gowno, gówniany, srać, sraj, dupa, dupy, dupę, dupek, pedał, pedały, ciota, cioty, kutas
  kutasy, fiut, fiuty, suka, czarnuch, czarnuchy, żydek, zabij się, cwel, cwele, orospu, orospular, orospu çocuğu
  orospu cocugu, oruspu, oç, amcık, amcik, amına, amina koyim, amına koyayım, amk, sikim, sikerim, siktir
  siktir git, sikeyim, yarak, yarrak, yarrağım, göt, götveren, ibne, ibneler, pezevenk, kaltak, kahpe, gavat, piç
  piçler, puşt, şerefsiz, сука, суки, сучка, блядь, блять, бля, бляди, блядина, хуй, хуя, хуи, хуём, хуйня, хуёво
  хуево, нахуй, похуй, охуел, охуеть, пизда, пизды, пиздец, пиздеть, пиздатый, ебать, ебал, ебаный, ёбаный, ебаная
  ебло, ебут, заебал, заебись, отъебись, выебу, уебок, уёбок, уебище, мудак, мудаки, мудила, гандон, говно, говнюк
  дерьмо, жопа, жопу, жополиз, шлюха, шлюхи, пидор, пидоры, пидорас, пидарас, пидорасы, педик, педики, чурка
  чурки, хач, хачи, жид, жиды, жидовка, хохол, хохлы, негр, негры, черножопый, даун, дебил, сдохни, убей себя
  повесься, залупа, дрочить, дрочит, минет, сиськи, трахать, трахнуть, ублюдок, мразь, выблядок, срать, ссать
  насрать, kuk, kuken, kukar, fitta, fittor, fittan, horunge, knulla, knullar, knull, rövhål, röv, jävlar, jävla
  jävel, helvete, bög, bögjävel, negrer, svartskalle, svartskallar, fan ta dig, runka, runkar, dra åt helvete
  fisse, fisser, luder, ludere, pikke, røv, røvhul, bøsserøv, lort, perker, perkere, kusse, kusser, hore, horer
  kuker, pikker, ræv, rævhøl, faen, jævla, jævlig, svarting, svartinger, morraknuller, vittu, vitun, vittuun
  perkele, persereikä, paska, paskat, saatana, huora, huorat, kusipää, mulkku, kyrpä, pillu, pillut, hintti
  neekeri, neekerit, ryssä, mutakuono, nussia, runkkari, tapa ittes, kurva, kurvy, kurvo, píča, piča, piče, píče
  píčus, zmrd, zmrdi, zkurvysyn, mrdat, mrdka, mrdna, kokot, kokoti, čurák, čuráci, curak, hovno, hovna, prdel
  prdele, sračka, sračky, buzna, buzerant, buzeranti, děvka, děvky, šukat, šukej, jebat, jebni, hajzl, negr, negři
  cikán smradlavý, zabij se, fasz, faszok, faszfej, faszom, geci, gecik, kurvák, kurafi, picsa, picsák, picsába
  segg, seggfej, szar, szarok, szarházi, baszd, baszdmeg, bazdmeg, basz, baszik, baszott, kibaszott, buzi, buzik
  köcsög, köcsögök, ribanc, cigány büdös, büdös cigány, rohadj meg, dögölj, pulă, pizdă, muie, futu, fute, futut
  căcat, cacat, jidan, țigan împuțit, kurac, kurca, pička, picka, pičku, jebem, jebote, jebi, govno, govna, šupak
  drkadžija, peder, pederi, govnar, ustaša, malaka, malakas, gamoto, gamisou, mouni, poutana, skata, pousti
  putangina, putang ina, tangina, gaga ka, bobo ka, tarantado, leche ka, ulol, pokpok, kantot, titi mo, puki
  pukingina, bhenchod, behenchod, bhosdike, bhosadike, madarchod, maderchod, chutiya, chutiye, chutia, gandu
  gaandu, lavde, haramzada, kutti kamini, kos omak, kos omk, kosomak, sharmuta, sharmouta, kahba, ibn el kalb
  ibn sharmuta, zebi, nik mok, manyak, kuso yarou, baka yarou, manko, chinko, chinpo, kichigai, ssibal, sibal
  shibal, gaesaeki, byeongsin, jotgateun, caonima, cao ni ma, ta ma de, tamade, diu lei, địt, địt mẹ, đụ má, lồn
  cặc, đĩ, anjing lo, kontol, memek, ngentot, bangsat, jancok, pepek, pukimak, babi lu, kkk, sale pd, gros pd
  espèce de pd, pds, bellends, gros fdp
  kyke, kykes, kaffir, kaffirs, jap, wop, ching chong, towel head, towel heads, rag head, rag heads, sandmonkey
  sandmonkeys, sand monkey, sand monkeys, sandniggers, niglet, niglets, nignog, nignogs, nig nogs, trannie, fagot
  fagots, fagget, faggit, piss, pisses, squaw, squaws, redskin, redskins, abo scum, curry muncher, curry munchers
  goat fucker, goatfucker, camelfucker, house nigger, uncle tom nigger, jungle bunnies, porch monkeys, darkey
  half caste, 14 88, 88 heil, ϟϟ, blood and soil, blut und boden, white lives only, rahowa, jewish pig
  go back to africa, sig heil, seig heil, hail hitler, hh88, suck my dick, suck my cock, suck my balls
  suck a dick, suck dick, suck cock, lick my balls, lick my ass, eat my dick, dick pic, dick pics, dick sucker
  dick suckers, dick head, big dick, small dick, my dick, your dick, eat shit, eat ass, kiss my arse, up your ass
  shut the fuck up, piece of crap, slit your wrists, slit your throat, kill him self, go kill yourself, die in a fire
  get raped, rape you, rape her, rape him, i will rape, tafiole, tafioles, tafiolle, fiotte, fiottes, enkulé, enkulés
  enkulée, enkule, enkuler, nik ta mere, nik ta mère, nik ta race, nik ta, nik tes morts, nik ta reum, nique ta reum
  niquer ta mère, ta mère la pute, fils de chien, trouduc, trou duc, bouffe merde, suce bite, pd de merde, sale pédé
  sale pute, sale bougnoule, bouffonne de merde, crouille, crouilles, bicote, va te pendre, pendez vous
  suicidez vous, crève charogne, branlé, branlés, merdé, merdés, emmerdés, pissé, salopé, salopés, pénis, clítoris
  cocaïne, génocide, éjaculation, masturbâtes, putita, putitas, putito, putón, putones, putona, hdp, pederasta
  pederastas, moraco, moracos, sudacas de mierda, pégate un tiro, pegate un tiro, cuélgate, cuelgate, chupa pollas
  comeme la polla, cómeme la polla, cómeme el rabo, me la chupas, la puta que te parió, la concha de tu madre
  puta mierda, puto de mierda, maricón de mierda, maricon de mierda, mariquita de mierda, ficke, fickst, fickerei
  fick deine mutter, fick euch, fick sie, kuffnucke, kuffnucken, hurenbock, hurenböcke, hurensau, hurentochter
  hundesohne, drecksfotze, dreckfotze, drecksnutte, drecksneger, judensäue, judenbengel, judenhure, negerhure
  negersau, kanakensau, kameltreiberin, ziegenficker, eselficker, knoblauchfresser, schwuler spast, schwule sau
  erschieß dich selbst, bring dich selbst um, häng dich selbst auf, geh sterben, stirb du, krepier, krepiere
  vergas dich, arbeit macht frei, juden ins gas, ab ins gas, go back to your country, batard, bâtard, bâtards, bâtarde, pissés`)

/** Parts of words, in lower case: refused wherever they stand, also disguised by lookalikes, numbers and repetitions. */
export const RUDE_ROOTS: readonly string[] =
  list(`fuck, phuck, motherfuk, cocksuck, asshole, arsehole, shithead, bullshit, faggot, nigger, nigga, whore,
  cunt, wanker, bitch, pornhub, pedophil, paedophil, blowjob, hitler,
  arschloch, hurensohn, wichser, fotze, mutterfick, |schlampe, scheiss, schwuchtel, kinderfick, judensau, hakenkreuz,
  |connard, |connasse, |salop, bougnoul, hijueputa, gilipolla, comemierda, chingada, chupapoll, vaffanculo, stronzo, kurwa, pierdol`)

/** The same for parts of words with letters that have no lookalikes in English; not disguised. */
export const OTHER_ROOTS: readonly string[] = list(
  'scheiß, arschlöch, hurensöhn, enculé, maricón, хуй, пизд, блядь, ебать, пидор',
)

/** Whole words that are often disguised. */
export const DISGUISED_WORDS: readonly string[] =
  list(`shit, shits, shite, shitty, dick, dicks, cock, cocks, pussy, penis, vagina, porn, porno, slut, sluts, twat, ass, asses, cum, tits,
  fag, nazi, nazis, kys, rapist, wank, arse, sex, sexy, bastard, retard, retards, dildo, anus, anal, jizz, clit, boobs, hentai, milf, spic, gook, chink, paki,
  arsch, fick, ficken, nutte, hure, wichsen, titten, pimmel, neger, merde, putain, pute, encule, nique, puta, puto, mierda, cabron, pendejo, polla, cazzo, merda, puttana, chuj, pizda, suka, blyat, caralho, kanker`)

const packaged = [...english, ...german, ...french, ...spanish]
  .map((word) => word.toLowerCase())
  .filter((word) => !HARMLESS_IN_PACKAGE.has(word))

/** Whole words and phrases, in lower case. */
export const RUDE_WORDS: readonly string[] = [...new Set([...packaged, ...MORE_WORDS, ...HATE_PHRASES])]
