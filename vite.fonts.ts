import { Face, Blob as FontFile } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

const ASCII = between(0x20, 0x7e)
/** The accented letters of western Europe (Latin-1), and those of the rest of Europe (Latin Extended-A). */
const WESTERN = between(0xc0, 0xff)
const EXTENDED = between(0x100, 0x17f)

/** The letters of running text in English, and of western European names. */
export const TEXT = `${ASCII}¡¿£€©°‘’‚“”„–—…•·×−${WESTERN}ıŒœ`
/** The letters of titles and headings in English. */
export const HEADINGS = `${ASCII.replace(/[\\^`{|}~<>@#$%*[\]]/g, '')}‘’“”–—…·×−é`

/** The font of running text; all others are for titles and headings. */
const TEXT_FACE = /andika/

/** The letters of a font that go into one file, which browsers load when a page contains one of them. */
interface Part {
  /** Suffix of the file's name; empty for the file that every page needs. */
  suffix: string
  letters: string
}

/**
 * How a font is split into files, so that an English page loads only its own letters. Letters in none of the files are shown
 * in the next font of the stack.
 */
export function partsOf(file: string): readonly Part[] {
  if (file.includes('latin-ext')) return [{ suffix: '', letters: EXTENDED }]
  const base = TEXT_FACE.test(file) ? TEXT : HEADINGS
  const rest = [...WESTERN, ...EXTENDED].filter((letter) => !base.includes(letter)).join('')
  return [
    { suffix: '', letters: base },
    { suffix: '-accents', letters: rest },
  ]
}

/**
 * In a build, reduces every font to the letters that the game needs, split into those of every page and the rest, which is
 * loaded on demand. Of the formats only woff2 is kept, which every browser that can run the game supports. Alternate glyphs
 * are dropped, since no style sheet enables them.
 */
export function smallFonts(): Plugin {
  return {
    name: 'small-fonts',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const faces = new Map<string, Split>()
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'asset') continue
        if (name.endsWith('.woff')) delete bundle[name]
        if (!name.endsWith('.woff2')) continue
        const { first, more } = await split(name, Buffer.from(file.source))
        file.source = first.source
        for (const { name: fileName, source } of more) this.emitFile({ type: 'asset', fileName, source })
        faces.set(baseName(name), { first, more })
      }
      for (const [name, file] of Object.entries(bundle))
        if (file.type === 'asset' && name.endsWith('.css'))
          file.source = withParts(withoutWoff(String(file.source)), faces)
    },
  }
}

interface Piece {
  /** Path in the bundle. */
  name: string
  source: Uint8Array
  letters: string
}
interface Split {
  first: Piece
  more: readonly Piece[]
}

/** The files of a font; parts of which the font has no letter are left out. */
async function split(name: string, font: Buffer): Promise<Split> {
  const pieces: Piece[] = []
  for (const { suffix, letters } of partsOf(name)) {
    const has = await lettersIn(font, letters)
    if (has === '') continue
    const source = await subsetFont(font, has, { targetFormat: 'woff2', noLayoutClosure: true })
    pieces.push({ name: name.replace(/\.woff2$/, `${suffix}.woff2`), source, letters: has })
  }
  const [first, ...more] = pieces
  if (!first) throw new Error(`${name} has none of the letters that the game needs`)
  return { first, more }
}

/** The subset of `letters` that a font contains. */
export async function lettersIn(font: Buffer, letters: string): Promise<string> {
  const plain = await subsetFont(font, letters, { targetFormat: 'sfnt', noLayoutClosure: true })
  const has = new Set(new Face(new FontFile(plain)).collectUnicodes())
  return [...letters].filter((letter) => has.has(letter.codePointAt(0) ?? -1)).join('')
}

/** Adds an `@font-face` rule for each file of a font, with its `unicode-range`. */
function withParts(css: string, faces: ReadonlyMap<string, Split>): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, (rule) => {
    const file = /([^/("']+\.woff2)/.exec(rule)?.[1]
    const face = file === undefined ? undefined : faces.get(file)
    if (file === undefined || !face) return rule
    const { first, more } = face
    const ruleFor = ({ name, letters }: Piece, everywhere: boolean) =>
      (everywhere ? rule : rule.replace(/;?\s*\}$/, `;unicode-range:${rangeOf(letters)}}`)).replace(
        file,
        baseName(name),
      )
    // Where ranges overlap, browsers prefer the last rule.
    return [ruleFor(first, !file.includes('latin-ext')), ...more.map((piece) => ruleFor(piece, false))].join(
      '',
    )
  })
}

/** Letters as a CSS `unicode-range`: `U+c0-ff,U+152`. */
export function rangeOf(letters: string): string {
  const points = [...letters].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run && point <= run[1] + 1) run[1] = point
    else runs.push([point, point])
  }
  const hex = (point: number) => point.toString(16)
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',')
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const withoutWoff = (css: string): string =>
  css.replace(/,\s*url\([^)]*\.woff\)\s*format\(["']?woff["']?\)/g, '')

function between(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, n) => first + n))
}
