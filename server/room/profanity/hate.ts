/** Hatred of a people or a group: every group in every phrase of its language. */

const list = (text: string): string[] => text.trim().split(/\s*[,\n]\s*/)

/** The groups of a language, and phrases in which a star stands for one of them. */
interface Hatred {
  groups: readonly string[]
  phrases: readonly string[]
}

const HATRED: readonly Hatred[] = [
  {
    groups:
      list(`jews, jew, muslims, muslim, arabs, arab, blacks, black people, gays, gay people, lesbians, trans
      trans people, immigrants, migrants, foreigners, refugees, gypsies, mexicans, asians, chinese, indians, turks, christians, women, disabled people`),
    phrases:
      list(`kill all *, kill all the *, kill every *, kill the *, death to *, death to all *, death to the *, gas the *, gas all *, hang all *
      hang the *, burn the *, burn all *, shoot all *, shoot the *, exterminate the *, exterminate all *, i hate *, hate all *, * must die
      all * must die, dirty *, filthy *, * are vermin, * are animals, no * allowed`),
  },
  {
    groups:
      list(`juden, jude, türken, türke, araber, muslime, moslems, ausländer, schwarze, schwarzen, polen, russen, schwule, schwulen, lesben
      flüchtlinge, asylanten, migranten, zigeuner, neger, kurden, syrer, afrikaner, asiaten, chinesen, behinderte, christen, ukrainer, roma`),
    phrases:
      list(`* raus, alle * raus, * ab ins gas, tod den *, tod allen *, tötet die *, tötet alle *, vergast die *, vergast alle *, hängt die *
      ich hasse *, ich hasse alle *, scheiß *, scheiss *, drecks *, dreckige *, dreckiger *, verdammte *, alle * töten, alle * vergasen, alle * müssen sterben
      * sind ungeziefer`),
  },
  {
    groups:
      list(`juif, juifs, juive, juives, arabe, arabes, noir, noirs, noire, noires, musulman, musulmans, gitan, gitans, rom, roms, turc, turcs
      chinois, chinoise, gay, gays, homo, homos, pédé, pédés, blanc, blancs, nègre, nègres, étrangers, étranger, migrants, réfugiés, rebeu, feuj, feujs`),
    phrases:
      list(`mort au *, mort aux *, à mort les *, sale *, sales *, * dehors, les * dehors, dehors les *, tuez les *, tuer les *, tuez tous les *
      à bas les *, je hais les *, gazez les *, brûlez les *`),
  },
  {
    groups:
      list(`judío, judíos, judía, moro, moros, negro, negros, negra, gitano, gitanos, sudaca, sudacas, chino, chinos, árabes, musulmanes, gays
      maricas, maricones, inmigrantes, extranjeros, indios, panchitos, refugiados, latinos, homosexuales`),
    phrases:
      list(`muerte a los *, muerte al *, * fuera, fuera *, fuera los *, los * fuera, maten a los *, matar a los *, matad a los *, maten a todos los *
      puto *, putos *, puta *, malditos *, sucio *, sucios *, odio a los *, * de mierda`),
  },
]

/** Phrases of hatred, in lower case. */
export const HATE_PHRASES: readonly string[] = HATRED.flatMap(({ groups, phrases }) =>
  phrases.flatMap((phrase) => groups.map((group) => phrase.replace('*', group))),
)
