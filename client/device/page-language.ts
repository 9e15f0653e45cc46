/**
 * The language of this page. English is built in; the text tables of another language are loaded when the page is switched
 * to it, and only for the parts that are in use.
 */
import { DEFAULT_LANGUAGE, isLanguage, localeOf } from '../../shared/text/languages.ts'
import { type Part, TABLES } from '../../shared/text/table-loaders.ts'
import { createTranslator, type Lines, type Translator } from '../../shared/text/translate.ts'

/** Loads the text tables of one language, part by part. */
export interface LanguageSource {
  /** The BCP 47 tag of the language. */
  readonly language: string
  /** @param english the same table in English */
  load(part: Part, english: Lines): Promise<Lines>
}

/** The translator of one kind of page, with the parts it needs. */
interface PageTranslator {
  readonly parts: Partial<Record<Part, Lines>>
  language: string
  translate: Translator<Lines>
}

const translators: PageTranslator[] = []
let currentLanguage: string = DEFAULT_LANGUAGE

/** The BCP 47 tag of this page's language. */
export const pageLanguage = (): string => currentLanguage

/**
 * Makes the translator of a kind of page. It always translates into the page's current language.
 * @param parts the English tables, by part; no key may occur in two of them
 */
export function pageTranslator<const T extends Partial<Record<Part, Lines>>>(
  parts: T,
): Translator<LinesOf<T>> {
  const entry: PageTranslator = {
    parts,
    language: DEFAULT_LANGUAGE,
    translate: createTranslator(mergeTables(Object.values(parts)), localeOf(DEFAULT_LANGUAGE)),
  }
  translators.push(entry)
  const translate: Translator<Lines> = Object.assign(
    (...args: Parameters<Translator<Lines>>) => entry.translate(...args),
    {
      parts: ((...args) => entry.translate.parts(...args)) as Translator<Lines>['parts'],
      list: (items: readonly string[]) => entry.translate.list(items),
      date: (iso: string) => entry.translate.date(iso),
      number: (value: number) => entry.translate.number(value),
      plural: (value: number) => entry.translate.plural(value),
    },
  )
  return translate as unknown as Translator<LinesOf<T>>
}

/** The lines of all parts in one table. */
type LinesOf<T> = UnionToIntersection<T[keyof T]> & Lines
type UnionToIntersection<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer I) => void
  ? I
  : never

/**
 * Switches the page to a language: every translator uses it from now on, and `lang` is set for screen readers and speech.
 * Call it again after a page with further parts has been loaded. Parts that cannot be loaded stay in their language.
 * @param language the BCP 47 tag of an installed language; any other has no effect
 */
export const setPageLanguage = (language: string): Promise<void> =>
  isLanguage(language) ? setPageLanguageFrom(installedSource(language)) : Promise.resolve()

/** Like {@link setPageLanguage}, from any source. Resolves when its parts have loaded or failed; never rejects. */
export async function setPageLanguageFrom(source: LanguageSource): Promise<void> {
  const { language } = source
  const outdated = translators.filter((entry) => entry.language !== language)
  const loaded = await Promise.all(outdated.map((entry) => loadTranslator(entry, source).catch(() => null)))
  for (const [i, entry] of outdated.entries()) {
    const translate = loaded[i]
    if (translate) Object.assign(entry, { language, translate })
  }
  if (loaded.includes(null)) return
  currentLanguage = language
  document.documentElement.lang = language
}

async function loadTranslator({ parts }: PageTranslator, source: LanguageSource): Promise<Translator<Lines>> {
  const english = Object.entries(parts) as [Part, Lines][]
  const tables = await Promise.all(english.map(([part, lines]) => source.load(part, lines)))
  return createTranslator(mergeTables(tables), localeOf(source.language))
}

const mergeTables = (tables: readonly Lines[]): Lines => Object.assign({}, ...tables)

const installedSource = (language: string): LanguageSource => ({
  language,
  async load(part, english) {
    const loaders = (TABLES as Partial<Record<string, Record<Part, () => Promise<Lines>>>>)[language]
    return loaders ? loaders[part]() : english
  },
})
