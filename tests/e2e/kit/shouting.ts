/** What a simulated player knows in the shout: how orders are worded, and what is on a phone's console. */
import type { Page } from 'playwright-core'
import { controls } from '../../../shared/text/en/story/controls-text.ts'
import type { PagePoint } from './finger.ts'

interface PageBox extends PagePoint {
  width: number
  height: number
}
/** What a phone shows in the shout; null for what is not there. */
interface ConsoleOnPage {
  blanket: PageBox | null
  reach: PageBox | null
  order: { from: string; text: string; own: boolean; ping: PageBox | null } | null
  controls: { kind: string; label: string; value: number; box: PageBox; spots: PageBox[] }[]
  pings: string[]
}

/** What an order asks for: the label of the control, and to what value. */
export interface OrderTarget {
  label: string
  value: number
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const FORMS = Object.values(controls).map(({ label, order, ...rest }) => {
  const values: readonly string[] = 'values' in rest ? (rest.values as readonly string[]) : []
  const pattern = literal(order)
    .replace(literal('{{noun}}'), '(?<noun>.+)')
    .replace(literal('{{value}}'), `(?<value>${values.map(literal).join('|')})`)
  return { label, values, pattern: new RegExp(`^${pattern}$`) }
})

/** The control and value that an order asks for. @param order its words @throws Error if no order has these words */
export function parseOrder(order: string): OrderTarget {
  for (const { label, values, pattern } of FORMS) {
    const groups = order.match(pattern)?.groups
    if (order.match(pattern))
      return {
        label: label.replace('{{noun}}', groups?.noun ?? ''),
        value: Math.max(0, values.indexOf(groups?.value ?? '')),
      }
  }
  throw new Error(`no order reads "${order}"`)
}

/** Reads everything that matters in the shout off a phone at once; positions are centres (CSS px). */
export const readConsole = (page: Page): Promise<ConsoleOnPage> =>
  page.evaluate(() => {
    const box = (element: Element | null | undefined) => {
      const rect = element?.getBoundingClientRect()
      return rect && rect.width > 0
        ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2, width: rect.width, height: rect.height }
        : null
    }
    const text = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
    const order = document.querySelector<HTMLElement>('.order[data-until]')
    return {
      blanket: box(document.querySelector('.blanket:not([data-covered])')),
      reach: box(document.querySelector('.caught .button')),
      order: order && {
        from: order.dataset.from ?? '',
        text: text(order.querySelector('.order-text')),
        own: order.hasAttribute('data-own'),
        ping: box(order.querySelector('.order-ping')),
      },
      controls: [...document.querySelectorAll<HTMLElement>('.control')].flatMap((control) => {
        const face = box(control.querySelector('.control-native'))
        return face
          ? [
              {
                kind: control.dataset.kind ?? '',
                label: text(control.querySelector('.control-label')),
                value: Number(control.dataset.value),
                box: face,
                spots: [...control.querySelectorAll('.dial-spot')].flatMap((spot) => box(spot) ?? []),
              },
            ]
          : []
      }),
      pings: [...document.querySelectorAll('.pings li > span:last-child')].map(text),
    }
  })
