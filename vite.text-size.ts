/**
 * Lets the text of phones follow the reader's size: sizes are written in px beside the pictures they belong to, and built as rem.
 * The shared screen is left out; it scales as a whole.
 */
import type { Plugin } from 'vite'

/** The size (px) of one rem where the reader has not changed it. */
const ROOT = 16
/**
 * How far text grows: by the reader's wish up to this size (px), which is twice that of normal text; what is larger than that
 * from the start, such as titles, does not push the rest off a phone.
 */
const LARGEST = 40
/** Boards that are played against the clock fill a phone exactly, so their text grows by this much at most. */
const ON_BOARDS = 1.2

const FIXED = /[\\/]client[\\/]screen[\\/]/
const BOARD = /[\\/]client[\\/]phone[\\/](boards|minigames)[\\/]/
const SIZE = /(?<![\w.-])(\d*\.?\d+)px/g

/** A CSS value of `font-size` or `font` with its sizes in rem. @param file path of the style sheet */
export function inReadersSize(value: string, file: string): string {
  if (FIXED.test(file)) return value
  return value.replaceAll(SIZE, (_, digits: string) => {
    const px = Number(digits)
    const most = BOARD.test(file) ? px * ON_BOARDS : Math.max(LARGEST, px)
    return `min(${round(px / ROOT)}rem, ${round(most)}px)`
  })
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000

interface Declaration {
  prop: string
  value: string
  source?: { input: { file?: string } }
}

/** The plugin for every build and server of the client. */
export const textSize = (): Plugin => ({
  name: 'text-size',
  config: () => ({
    css: {
      postcss: {
        plugins: [
          {
            postcssPlugin: 'text-size',
            Declaration(declaration: Declaration) {
              const { prop, value, source } = declaration
              if (prop !== 'font' && prop !== 'font-size') return
              const changed = inReadersSize(value, source?.input.file ?? '')
              // A changed declaration is visited again; then it has no plain px left to change.
              if (changed !== value && !value.includes('rem')) declaration.value = changed
            },
          },
        ],
      },
    },
  }),
})
