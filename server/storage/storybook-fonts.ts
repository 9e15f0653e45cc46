/** The font files of storybook pages. */
import { fileURLToPath } from 'node:url'

/** Package paths of the fonts, by their address under `/book/`. */
const FONTS = {
  'fonts/title.woff2': 'londrina-solid/files/londrina-solid-latin-900',
  'fonts/text.woff2': 'andika/files/andika-latin-400',
  'fonts/text-ext.woff2': 'andika/files/andika-latin-ext-400',
  'fonts/bold-ext.woff2': 'andika/files/andika-latin-ext-700',
  'fonts/bold.woff2': 'andika/files/andika-latin-700',
}

/** Where each font is, by its address under `/book/`: in its package, from where the build copies it to the compiled server. */
export function storybookFonts(): [address: string, file: string][] {
  return Object.entries(FONTS).map(([address, name]) => [address, fontFile(address, name)])
}

function fontFile(address: string, name: string): string {
  const isCompiled = !import.meta.url.endsWith('.ts')
  return fileURLToPath(
    isCompiled ? new URL(address, import.meta.url) : import.meta.resolve(`@fontsource/${name}-normal.woff2`),
  )
}
