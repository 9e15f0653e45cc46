import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

const ASCII = between(0x20, 0x7e)
/** Running text holds people's names too: every letter of western Europe. */
export const TEXT = `${ASCII}¡¿£€©°‘’‚“”„–—…•·×${between(0xc0, 0xff)}ŒœŠšŽžŸ`
/** Titles and headings are mostly the game's own words. Any other letter in them falls back to the text face. */
export const HEADINGS = `${ASCII.replace(/[\\^`{|}~<>@#$%*=[\]]/g, '')}‘’“”–—…·×é`

/** The one face that everything is read in; all others are for titles and headings. */
const TEXT_FACE = /andika/

/**
 * In a build, keeps of every font only the letters that the game needs, and of its formats only woff2, which every
 * browser that can run the game reads. The fonts' alternate forms go too: nothing here switches them on.
 */
export function smallFonts(): Plugin {
  return {
    name: 'small-fonts',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'asset') continue
        if (name.endsWith('.woff')) delete bundle[name]
        if (name.endsWith('.css')) file.source = withoutWoff(String(file.source))
        if (name.endsWith('.woff2'))
          file.source = await subsetFont(Buffer.from(file.source), TEXT_FACE.test(name) ? TEXT : HEADINGS, {
            targetFormat: 'woff2',
            noLayoutClosure: true,
          })
      }
    },
  }
}

const withoutWoff = (css: string): string =>
  css.replace(/,\s*url\([^)]*\.woff\)\s*format\(["']?woff["']?\)/g, '')

function between(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, n) => first + n))
}
