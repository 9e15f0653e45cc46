/**
 * The language of this page. English is built in; the text tables of another language are loaded when the page is switched
 * to it, and only for the parts that are in use.
 */
import { DEFAULT_LANGUAGE, isLanguage, localeOf } from '../../shared/text/languages.ts'
import { type Part, TABLES } from '../../shared/text/table-loaders.ts'
import { type Lines, type Translator, translator } from '../../shared/text/translate.ts'

/** Loads the text tables of one language, part by part. */
export interface Source {
  /** The BCP 47 tag of the language. */
  readonly language: string
  /** @param english the same table in English */
  load(part: Part, english: Lines): Promise<Lines>
}

/** The translator of one kind of page, with the parts it needs. */
interface Vocabulary {
  readonly parts: Partial<Record<Part, Lines>>
  language: string
  said: Translator<Lines>
}

const vocabularies: Vocabulary[] = []
let spoken: string = DEFAULT_LANGUAGE

/** The BCP 47 tag of this page's language. */
export const languageOfPage = (): string => spoken

/**
 * Makes the translator of a kind of page. It always translates into the page's current language.
 * @param parts the English tables, by part; no key may occur in two of them
 */
export function vocabulary<const T extends Partial<Record<Part, Lines>>>(parts: T): Translator<LinesOf<T>> {
  const known: Vocabulary = {
    parts,
    language: DEFAULT_LANGUAGE,
    said: translator(merged(Object.values(parts)), localeOf(DEFAULT_LANGUAGE)),
  }
  vocabularies.push(known)
  const say: Translator<Lines> = Object.assign(
    (...said: Parameters<Translator<Lines>>) => known.said(...said),
    {
      parts: ((...said) => known.said.parts(...said)) as Translator<Lines>['parts'],
      list: (items: readonly string[]) => known.said.list(items),
      date: (iso: string) => known.said.date(iso),
      number: (value: number) => known.said.number(value),
      plural: (value: number) => known.said.plural(value),
    },
  )
  return say as unknown as Translator<LinesOf<T>>
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
export const speak = (language: string): Promise<void> =>
  isLanguage(language) ? speakFrom(installed(language)) : Promise.resolve()

/** Like {@link speak}, from any source. Resolves when its parts have loaded or failed; never rejects. */
export async function speakFrom(source: Source): Promise<void> {
  const { language } = source
  const behind = vocabularies.filter((known) => known.language !== language)
  const loaded = await Promise.all(behind.map((known) => translated(known, source).catch(() => null)))
  for (const [i, known] of behind.entries()) {
    const said = loaded[i]
    if (said) Object.assign(known, { language, said })
  }
  if (loaded.includes(null)) return
  spoken = language
  document.documentElement.lang = language
}

async function translated({ parts }: Vocabulary, source: Source): Promise<Translator<Lines>> {
  const english = Object.entries(parts) as [Part, Lines][]
  const tables = await Promise.all(english.map(([part, lines]) => source.load(part, lines)))
  return translator(merged(tables), localeOf(source.language))
}

const merged = (tables: readonly Lines[]): Lines => Object.assign({}, ...tables)

const installed = (language: string): Source => ({
  language,
  async load(part, english) {
    const loaders = (TABLES as Partial<Record<string, Record<Part, () => Promise<Lines>>>>)[language]
    return loaders ? loaders[part]() : english
  },
})
