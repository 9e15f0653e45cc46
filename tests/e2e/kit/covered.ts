/** Finds controls and texts that something else lies on. */
import { type PlayPage, runInPage } from './play-page.ts'

/**
 * Every control that a tap on its middle would miss, and every text with something opaque on it; a line each. What is under a
 * layer over most of the page, such as a dialog or the blanket, is meant to be, and so are the pages of a book under its first
 * one; what is out of sight, or under a button that stays while the page scrolls, can be scrolled to.
 */
export const findCovered = (page: Pick<PlayPage, 'evaluate'>): Promise<string[]> =>
  runInPage(page, findHidden, null)

/** Does the search. Runs in the page. */
function findHidden(): string[] {
  const isShown = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
    for (let up: Element | null = element; up; up = up.parentElement) {
      const { opacity, clipPath, pointerEvents } = getComputedStyle(up)
      if (Number(opacity) < 0.6 || clipPath.startsWith('inset(50%') || pointerEvents === 'none') return false
      if (up.matches('[inert], .unseen')) return false
    }
    return true
  }
  /** Whether a point is in the window, and in everything that clips or scrolls its element. */
  const isInSight = (element: Element, x: number, y: number): boolean => {
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(up)
      if (overflowX === 'visible' && overflowY === 'visible') continue
      const box = up.getBoundingClientRect()
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false
    }
    return true
  }
  /** What lies on an element at a point. */
  const whatIsOn = (element: Element, x: number, y: number): Element | null => {
    const top = document.elementFromPoint(x, y)
    if (!top || top.contains(element) || element.contains(top)) return null
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element.closest('label')
    if (label?.contains(top) || (label && top.contains(label))) return null
    for (let layer = top; !layer.contains(element); layer = layer.parentElement ?? document.documentElement)
      if (areaOf(layer) > 0.7 * innerWidth * innerHeight) return null
    return staysWhileScrolling(top) && canScroll(element) ? null : top
  }
  const areaOf = (element: Element): number => {
    const { width, height } = element.getBoundingClientRect()
    return width * height
  }
  const staysWhileScrolling = (element: Element): boolean => {
    for (let up: Element | null = element; up; up = up.parentElement)
      if (/sticky|fixed/.test(getComputedStyle(up).position)) return true
    return false
  }
  const canScroll = (element: Element): boolean => {
    for (let up: Element | null = element; up; up = up.parentElement)
      if (up.scrollHeight > up.clientHeight + 4 && !/hidden|clip/.test(getComputedStyle(up).overflowY))
        return true
    return false
  }
  /** Whether a sheet lies on the whole of the one that holds the text. */
  const isUnderASheet = (holder: Element, on: Element): boolean => {
    let [sheet, upper] = [holder, on]
    while (sheet.parentElement && !sheet.parentElement.contains(on)) sheet = sheet.parentElement
    while (upper.parentElement && !upper.parentElement.contains(holder)) upper = upper.parentElement
    const [under, over] = [sheet.getBoundingClientRect(), upper.getBoundingClientRect()]
    const isLarge = areaOf(sheet) > 0.1 * innerWidth * innerHeight
    return isLarge && areaOf(upper) >= 0.9 * areaOf(sheet) && Math.abs(under.x - over.x) < 0.1 * under.width
  }
  const isOpaque = (element: Element): boolean => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element)
    const [, , , alpha = 1] = (backgroundColor.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number)
    return alpha > 0.5 || backgroundImage !== 'none' || element.matches('canvas, img, video, button')
  }
  /** Whether it is a secret's seal or the stars before a count, once they have faded out: they stay in their places, unseen. */
  const hasFlownOff = (element: Element): boolean => {
    const fades = element.closest('.secret-seal, .star-before')
    return fades !== null && Number(getComputedStyle(fades).opacity) < 0.05
  }
  const nameOf = (element: Element): string => {
    const { className } = element
    return typeof className === 'string' && className !== '' ? `.${className}` : element.tagName.toLowerCase()
  }
  const found = new Set<string>()
  const controls = 'button, a[href], input, textarea, summary, [role=radio], [role=switch], [role=slider]'
  for (const control of document.querySelectorAll(controls)) {
    const { x, y, width, height } = control.getBoundingClientRect()
    const [cx, cy] = [x + width / 2, y + height / 2]
    if (width < 2 || height < 2 || control.matches(':disabled')) continue
    if (!isShown(control) || !isInSight(control, cx, cy)) continue
    const on = whatIsOn(control, cx, cy)
    const name = control.getAttribute('aria-label') ?? control.textContent?.trim().slice(0, 30)
    if (on) found.add(`“${name || nameOf(control)}” cannot be tapped: ${nameOf(on)} lies on it`)
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const holder = node.parentElement
    if (!holder || !/\p{L}/u.test(text) || holder.closest('script, style, option, title, .breaking')) continue
    if (!isShown(holder)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const { x, y, width, height } of range.getClientRects()) {
      const [cx, cy] = [x + width / 2, y + height / 2]
      if (width < 2 || height < 2 || !isInSight(holder, cx, cy)) continue
      const on = whatIsOn(holder, cx, cy)
      if (on && !hasFlownOff(on) && isOpaque(on) && !isUnderASheet(holder, on))
        found.add(`“${text.slice(0, 40)}” is covered by ${nameOf(on)}`)
    }
  }
  return [...found]
}
