/** Finds text that cannot be read and controls that are too small for a thumb, measured on the painted page. */
import sharp from 'sharp'
import { type PlayPage, runInPage } from './play-page.ts'

/** A piece of text on a page; lengths in CSS px. */
interface PageText {
  text: string
  /** Font size. */
  size: number
  /** sRGB, 0–255. */
  colour: [number, number, number]
  box: { x: number; y: number; width: number; height: number }
  /** Whether an element with `overflow: hidden` cuts it off. */
  cut: boolean
}

type PaintedPage = Pick<PlayPage, 'evaluate' | 'screenshot'>

/** What counts as legible. */
export interface LegibilityLimits {
  /** Least font size (px). */
  letters: number
  /** Least width and height of a control (px); 0 where nothing is tapped. */
  targets: number
  /** Font size (px) from which text counts as large. */
  large: number
  /** Fraction of the page's width and height around its edge that is free of text. */
  margin: number
}

/** Least contrast for level AA. Source: WCAG 2.2, 1.4.3. */
const CONTRAST = { large: 3, small: 4.5 } as const
/** Fraction of a text's background that may have too little contrast: edges, stars, a corner of a lamp. */
const BUSY = 0.15
/** Fraction of a line's box above and below the letters. */
const LEADING = 0.15

/** Jumps to the end of all animations that have one. Runs in the page. */
function finishAnimations(): void {
  for (const animation of document.getAnimations())
    if (Number.isFinite(Number(animation.effect?.getComputedTiming().endTime))) animation.finish()
}

/**
 * Everything on the page that is too small, cut off, too faint or at the very edge; a line each. What is found is looked at again: a
 * page that was just turned, or a countdown's last number, is not on its way any more then.
 */
export async function findIllegible(page: PaintedPage, wants: LegibilityLimits): Promise<string[]> {
  const found = await lookOnce(page, wants)
  if (found.length === 0) return []
  const again = await lookOnce(page, wants)
  return again.filter((line) => found.some((before) => withoutNumbers(before) === withoutNumbers(line)))
}

const withoutNumbers = (line: string): string => line.replace(/\d+(\.\d+)?/g, '0')

async function lookOnce(page: PaintedPage, wants: LegibilityLimits): Promise<string[]> {
  await runInPage(page, finishAnimations, null)
  const { pieces, targets, width, height } = await runInPage(page, survey, null)
  const found: string[] = []
  for (const { text, size, box, cut } of pieces) {
    if (size < wants.letters - 0.1) found.push(`“${text}”: letters of ${round(size)} px`)
    if (cut) found.push(`“${text}” is cut off`)
    const [x, y] = [width * wants.margin - 1, height * wants.margin - 1]
    const { top, bottom } = lettersOf(box)
    if (box.x < x || top < y || box.x + box.width > width - x || bottom > height - y)
      found.push(`“${text}” stands at the very edge`)
  }
  for (const { name, width, height } of targets)
    if (Math.min(width, height) < wants.targets - 0.5)
      found.push(`“${name}” can be tapped on ${round(width)} × ${round(height)} px only`)
  found.push(...(await tooFaint(page, pieces, wants.large)))
  return [...new Set(found)]
}

/** Top and bottom of the letters in a line's box (px). */
const lettersOf = ({ y, height }: PageText['box']): { top: number; bottom: number } => ({
  top: y + height * LEADING,
  bottom: y + height * (1 - LEADING),
})

const round = (n: number): number => Math.round(n * 10) / 10

/** Texts with too little contrast to what is painted behind them, including canvases, a line each. */
async function tooFaint(page: PaintedPage, pieces: readonly PageText[], large: number): Promise<string[]> {
  await runInPage(page, hideLetters, true)
  const picture = sharp(await page.screenshot()).removeAlpha()
  await runInPage(page, hideLetters, false)
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  const found: string[] = []
  for (const piece of pieces) {
    const { text, size, colour, box } = piece
    const needed = size >= large ? CONTRAST.large : CONTRAST.small
    const own = luminance(colour)
    let [near, all] = [0, 0]
    const { top, bottom } = lettersOf(box)
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(info.height, bottom); y += 2) {
      for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(info.width, box.x + box.width); x += 2) {
        const i = (y * info.width + x) * info.channels
        const behind = luminance([data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0])
        all += 1
        if (ratio(own, behind) < needed) near += 1
      }
    }
    if (all > 0 && near / all > BUSY)
      found.push(
        `“${text}” is too near in brightness to ${Math.round((100 * near) / all)} % of what is behind it`,
      )
  }
  return found
}

/** Hides all letters with their shadows, or shows them again. Runs in the page. */
function hideLetters(hidden: boolean): void {
  // A sheet made by code: the policy of the served pages forbids style elements.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '* { color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: none !important; -webkit-text-stroke-color: transparent !important; transition: none !important; } svg text { fill: transparent !important; }',
  )
  document.adoptedStyleSheets = hidden ? [sheet] : []
}

/** Relative luminance of an sRGB colour. Source: WCAG 2.2, definition of relative luminance. */
export function luminance([r, g, b]: readonly [number, number, number]): number {
  const [lr, lg, lb] = [r, g, b].map((c) => {
    const part = c / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb
}

const ratio = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

/** Finds all visible text and controls. Runs in the page. */
function survey(): {
  pieces: PageText[]
  targets: { name: string; width: number; height: number }[]
  width: number
  height: number
} {
  const pieces: PageText[] = []
  /** Whether an overlay over the whole page, such as the blanket, hides the element. */
  const covered = (element: Element, { x, y, width, height }: DOMRect): boolean => {
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    if (!top || top.contains(element) || element.contains(top)) return false
    const over = top.getBoundingClientRect()
    return over.width * over.height > 0.9 * innerWidth * innerHeight
  }
  const shown = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
    for (let up: Element | null = element; up; up = up.parentElement) {
      const { opacity, clipPath } = getComputedStyle(up)
      if (
        Number(opacity) < 0.6 ||
        clipPath.startsWith('inset(50%') ||
        up.matches('[inert], .unseen, [disabled]')
      )
        return false
    }
    return true
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const holder = node.parentElement
    if (!holder || !/[\p{L}\p{N}]/u.test(text) || holder.closest('script, style, option, title, .breaking'))
      continue
    if (!shown(holder)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      const { x, y, width, height } = rect
      if (width < 1 || height < 1 || y + height < 0 || y > innerHeight || x > innerWidth || x + width < 0)
        continue
      if (covered(holder, rect)) continue
      const style = getComputedStyle(holder)
      const [r = 0, g = 0, b = 0] = (style.color.match(/[\d.]+/g) ?? []).map(Number)
      let [cut, below] = [false, false]
      for (let up: HTMLElement | null = holder; up && up !== document.body; up = up.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(up)
        const box = up.getBoundingClientRect()
        const over = y < box.top - 4 || y + height > box.bottom + 4
        if (overflowX === 'hidden' && (x < box.left - 2 || x + width > box.right + 2)) cut = true
        if (overflowY === 'hidden' && over) cut = true
        // Text below the edge of a scrolling element can be scrolled into view.
        if (/auto|scroll/.test(overflowY)) {
          below = over
          break
        }
      }
      if (below) continue
      // The screen's stage is scaled to its window: letters are not as large as their style says.
      const scale = holder.offsetWidth > 0 ? holder.getBoundingClientRect().width / holder.offsetWidth : 1
      pieces.push({
        text: text.slice(0, 40),
        size: Number.parseFloat(style.fontSize) * scale,
        colour: [r, g, b],
        box: { x, y, width, height },
        cut,
      })
    }
  }
  const targets = [
    ...document.querySelectorAll(
      'button, a[href], input, [role=radio], [role=switch], [role=slider], summary',
    ),
  ]
    // What only keys and screen readers press needs no room for a thumb.
    .filter((element) => getComputedStyle(element).pointerEvents !== 'none')
    .filter((element) => shown(element) && !(element instanceof HTMLInputElement && element.type === 'radio'))
    .map((element) => {
      const { width, height } = element.getBoundingClientRect()
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30) ?? ''
      return { name, width, height }
    })
  return { pieces, targets, width: innerWidth, height: innerHeight }
}
