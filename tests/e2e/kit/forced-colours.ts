/**
 * What can't be told apart on a page in forced colours (Windows' contrast themes), where backgrounds, shadows and most colours
 * are gone: states have to differ in their lines or their text, and drawn signs have to stand out.
 */
import type { Page } from 'playwright-core'

/** Least contrast of a sign against what is around it, as WCAG asks of graphics. */
const CONTRAST = 3

/** A control whose picture shows a sign and no text, and where it is (CSS px). */
interface SignBox {
  name: string
  x: number
  y: number
  width: number
  height: number
}

/** The faults of a page's controls, a line each. The page has to be in forced colours. */
export async function forcedColourFaults(page: Page): Promise<string[]> {
  const { faults, signs } = await page.evaluate(readControls)
  const png = await page.screenshot()
  const contrasts = await page.evaluate(contrastsIn, {
    url: `data:image/png;base64,${png.toString('base64')}`,
    signs,
  })
  const pale = signs.flatMap(({ name }, i) =>
    (contrasts[i] ?? 0) < CONTRAST ? [`no sign is visible: ${name}`] : [],
  )
  return [...faults, ...pale]
}

/** Runs in the page. */
function readControls(): { faults: string[]; signs: SignBox[] } {
  const CONTROLS =
    'a, button, textarea, select, input, summary, [role=button], [role=radio], [role=switch], [role=checkbox], [role=slider], [role=tab]'
  const visible = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1 &&
    !element.closest('[aria-hidden=true], [inert], .unseen')
  /** An input that is drawn by something else: its label, or what follows it. */
  const drawnBy = (control: Element): Element => {
    const { width, height } = control.getBoundingClientRect()
    const style = getComputedStyle(control)
    if (width > 4 && height > 4 && Number(style.opacity) > 0.1 && style.appearance !== 'none') return control
    if (!control.matches('input[type=radio], input[type=checkbox]')) return control
    const next = control.nextElementSibling
    const label = control.closest('label')
    return next && hasEdge(next) ? next : (label ?? next ?? control)
  }
  const lines = (element: Element, pseudo?: string): string => {
    const s = getComputedStyle(element, pseudo)
    const border = ['Top', 'Right', 'Bottom', 'Left'].map(
      (side) =>
        `${s.getPropertyValue(`border-${side.toLowerCase()}-style`)} ${s.getPropertyValue(`border-${side.toLowerCase()}-width`)}`,
    )
    return [
      border,
      s.outlineStyle,
      s.outlineWidth,
      s.textDecorationLine,
      s.fontWeight,
      pseudo ? s.content : '',
    ].join()
  }
  /** All that shows a state without colour: lines of the element and of its parts, and its text. */
  const shape = (element: Element): string =>
    [element, ...element.querySelectorAll('*')]
      .map((part) => [lines(part), lines(part, '::before'), lines(part, '::after')].join(';'))
      .join('|')
  const hasEdge = (element: Element): boolean => {
    const s = getComputedStyle(element)
    const drawn = (style: string, width: string, colour: string) =>
      style !== 'none' && Number.parseFloat(width) >= 1 && !/^rgba\(.*, 0\)$/.test(colour)
    return (
      drawn(s.outlineStyle, s.outlineWidth, s.outlineColor) ||
      (drawn(s.borderTopStyle, s.borderTopWidth, s.borderTopColor) &&
        drawn(s.borderBottomStyle, s.borderBottomWidth, s.borderBottomColor))
    )
  }
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`

  const faults: string[] = []
  const signs: SignBox[] = []
  /** A link within a text is told by its line, as everywhere; others are made to look like buttons. */
  const isText = (control: Element) => control.matches('a') && getComputedStyle(control).display === 'inline'
  const controls = [...document.querySelectorAll(CONTROLS)].filter(
    (control) => visible(drawnBy(control)) && !isText(control),
  )
  const isChosen = (control: Element) =>
    ['aria-pressed', 'aria-checked', 'aria-selected', 'aria-expanded'].some(
      (name) => control.getAttribute(name) === 'true',
    ) ||
    (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type) && control.checked)
  const isOff = (control: Element) => control.matches(':disabled, [aria-disabled=true], a:not([href])')
  for (const control of controls) {
    const drawn = drawnBy(control)
    const native =
      control.matches('input[type=range], input[type=radio], input[type=checkbox]') && drawn === control
    // Places of a dial are figures around it, each with a mark.
    const isFigure = control.closest('.dial-spot') !== null
    if (!native && !isFigure && !hasEdge(drawn)) faults.push(`no edge: ${nameOf(control)}`)
    if (isOff(control) && !isChosen(control)) {
      const like = controls.find(
        (other) => other.className === control.className && !isOff(other) && !isChosen(other),
      )
      const style = getComputedStyle(drawn)
      if (like ? shape(drawnBy(like)) === shape(drawn) : style.borderTopStyle === 'solid')
        faults.push(`disabled looks like enabled: ${nameOf(control)}`)
    }
    if (isChosen(control)) {
      const group =
        control.closest('fieldset, [role=group], [role=radiogroup], ul, ol, section, main') ?? document.body
      const like = controls.find(
        (other) =>
          group.contains(other) &&
          other.className === control.className &&
          other.tagName === control.tagName &&
          !isChosen(other) &&
          !isOff(other),
      )
      const alone = lines(drawn).includes('none,0px') && getComputedStyle(drawn).outlineStyle === 'none'
      if (like ? shape(drawnBy(like)) === shape(drawn) : alone)
        faults.push(`chosen looks like not chosen: ${nameOf(control)}`)
    }
    const text = (control.textContent ?? '').trim()
    const svg = control.querySelector('svg, img, canvas')
    if (svg && text === '' && visible(svg)) {
      const { x, y, width, height } = svg.getBoundingClientRect()
      signs.push({ name: nameOf(control), x, y, width, height })
    }
  }
  // Focus, by keyboard: the outline has to appear.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  for (const control of controls.slice(0, 40)) {
    if (!(control instanceof HTMLElement) || isOff(control) || control.tabIndex < 0) continue
    const drawn = drawnBy(control)
    const before = shape(drawn)
    control.focus({ preventScroll: true, focusVisible: true } as FocusOptions)
    if (document.activeElement !== control) continue
    if (shape(drawn) === before) faults.push(`no focus: ${nameOf(control)}`)
    control.blur()
  }
  return { faults, signs }
}

/** Runs in the page: the greatest contrast within each box of a picture. */
async function contrastsIn({ url, signs }: { url: string; signs: readonly SignBox[] }): Promise<number[]> {
  const image = new Image()
  image.src = url
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.drawImage(image, 0, 0)
  const scale = image.width / innerWidth
  const channel = (value: number) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return signs.map(({ x, y, width, height }) => {
    // What has been scrolled away is not in the picture.
    if (x < 0 || y < 0 || x + width > innerWidth || y + height > innerHeight) return Number.POSITIVE_INFINITY
    const { data } = context.getImageData(
      x * scale,
      y * scale,
      Math.max(1, width * scale),
      Math.max(1, height * scale),
    )
    let [least, most] = [1, 0]
    for (let i = 0; i < data.length; i += 4) {
      const light =
        0.2126 * channel(data[i] ?? 0) +
        0.7152 * channel(data[i + 1] ?? 0) +
        0.0722 * channel(data[i + 2] ?? 0)
      least = Math.min(least, light)
      most = Math.max(most, light)
    }
    return (most + 0.05) / (least + 0.05)
  })
}
