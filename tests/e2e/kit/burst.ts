/** Finds texts that do not fit into the place they have. */
import { type PlayPage, runInPage } from './play-page.ts'

export interface FreeSpace {
  /** Whether the page may be longer than the window. */
  scrolls: boolean
  /** How far (px) letters may stick out of their box, as italics and outlines do. */
  slack: number
}

/** Every text that is cut off, or extends beyond its box or the window; a line each. Looks at everything where it rests. */
export async function findOverflows(page: Pick<PlayPage, 'evaluate'>, room: FreeSpace): Promise<string[]> {
  await runInPage(page, rest, null)
  return runInPage(page, findBurst, room)
}

/** Ends all animations. Runs in the page. */
function rest(): void {
  for (const animation of document.getAnimations()) {
    if (Number.isFinite(Number(animation.effect?.getComputedTiming().endTime))) animation.finish()
    else {
      // An endless one starts from rest: the labels of a caught console slip out of their cards and come back.
      animation.pause()
      animation.currentTime = 0
    }
  }
}

/** Does the search. Runs in the page. */
function findBurst({ scrolls, slack }: FreeSpace): string[] {
  const isShown = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
    for (let up: Element | null = element; up; up = up.parentElement) {
      const { opacity, clipPath } = getComputedStyle(up)
      if (Number(opacity) < 0.6 || clipPath.startsWith('inset(50%') || up.matches('[inert], .unseen'))
        return false
    }
    return true
  }
  /** Whether an element is visible as a box: it has a background or a border. */
  const isBox = (style: CSSStyleDeclaration): boolean =>
    !/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor) ||
    style.backgroundImage !== 'none' ||
    (style.borderTopStyle !== 'none' && style.borderLeftStyle !== 'none')
  const wrong = (holder: Element, { left, right, top, bottom }: DOMRect): string | null => {
    const lean = (bottom - top) * 0.15
    let boxed = false
    for (let up: Element | null = holder; up && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up)
      const box = up.getBoundingClientRect()
      const wide = left < box.left - slack || right > box.right + slack
      const high = top + lean < box.top - slack || bottom - lean > box.bottom + slack
      // What a box that scrolls does not show now can be scrolled to.
      if (high && /auto|scroll/.test(style.overflowY)) return null
      if (style.display !== 'inline') {
        if ((wide && style.overflowX === 'hidden') || (high && style.overflowY === 'hidden'))
          return `is cut off by .${up.className || up.tagName}`
        if (!boxed && isBox(style)) {
          boxed = true
          if (wide || high) return `runs out of .${up.className || up.tagName}`
        }
      }
      if (/auto|scroll/.test(style.overflowY)) break
    }
    if (left < -slack || right > innerWidth + slack) return 'runs out of the window'
    if (!scrolls && (top < -slack || bottom > innerHeight + slack)) return 'runs out of the window'
    return null
  }
  const found = new Set<string>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const holder = node.parentElement
    if (!holder || !/\p{L}/u.test(text) || holder.closest('script, style, option, title, .breaking')) continue
    if (!isShown(holder)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue
      const what = wrong(holder, rect)
      if (what !== null) found.add(`“${text.slice(0, 40)}” ${what}`)
    }
  }
  return [...found]
}
