/** The thread between two people, as one sees it while shouting: torn, a strand, two, or a braid that glows. */
import { html, svg, type TemplateResult } from 'lit-html'
import { pairOf, type Role } from '../../../shared/content/ids.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'

const STRANDS = [
  'M2 10C12 4 18 16 30 9M33 6 28 10M33 13 28 10M52 8 47 11M52 14 47 11M50 11C62 16 70 4 78 10',
  'M2 10C22 2 30 18 42 10S64 4 78 10',
  'M2 8C22 0 30 16 42 9S64 2 78 8M2 13C22 19 30 5 42 12S64 17 78 13',
  'M2 6C18 20 26-2 42 10S64 22 78 7M2 14C18 0 26 22 42 10S64-2 78 14',
] as const

/** @param other whose thread; null where it is too thin to tell, so torn */
export function threadPicture({ view, role }: PhoneContext, other: Role | null): TemplateResult {
  const strength = other === null || other === role ? 0 : view.threads[pairOf(role, other)]
  return html`<span class="order-thread" data-strength=${strength}>
    <svg viewBox="0 0 80 20" aria-hidden="true" fill="none" stroke="currentColor" stroke-linecap="round">${svg`<path d=${STRANDS[strength] ?? STRANDS[0]}/>`}</svg>
    <span class="unseen">${t(`order.thread.${strength as 0 | 1 | 2 | 3}`)}</span>
  </span>`
}
