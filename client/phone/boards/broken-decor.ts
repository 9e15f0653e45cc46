/** In the malfunction each phone breaks in its own way: what crawls, tears, pops up and falls out beside the controls. */
import { html, svg, type TemplateResult } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'

const POPUPS = [
  'popup.1',
  'popup.2',
  'popup.3',
  'popup.4',
  'popup.5',
  'popup.6',
  'popup.7',
  'popup.8',
] as const

/** SkyNest is a little too friendly, only to Elara, and only where it covers nothing. */
export function popup(phone: PhoneContext): TemplateResult | null {
  if (phone.role !== 'elara' || phone.view.lights === null) return null
  const turn = (phone.view.scene.phase === 'shout' ? phone.view.scene.orders : { done: 0, missed: 0 }) as {
    done: number
    missed: number
  }
  const line = POPUPS[(turn.done + turn.missed) % POPUPS.length] ?? POPUPS[0]
  const { player } = phone.view.people.elara
  return html`<p class="popup"><b aria-hidden="true">☺</b><span>${t(line, { name: player ?? '' })}</span></p>`
}

/** Ava's drawings, loose on her paper: a sock ghost, a spider, a moth, an eye on legs. */
const CRAWLERS = [
  'M8 34V16C8 6 32 6 32 16V34l-5-4-4 4-4-4-4 4-3-4ZM15 17a2 2 0 1 0 .1 0M25 17a2 2 0 1 0 .1 0M17 24c2 2 4 2 6 0',
  'M20 20a7 7 0 1 0 .1 0M14 24 5 18M14 27H3M15 31 7 38M26 24 35 18M26 27H37M25 31 33 38M18 25a1 1 0 1 0 .1 0M22 25a1 1 0 1 0 .1 0',
  'M20 16V32M20 20C10 6 2 10 4 20 6 28 16 26 20 24 24 26 34 28 36 20 38 10 30 6 20 20M19 15 15 9M21 15 25 9',
  'M4 18C12 8 28 8 36 18 28 28 12 28 4 18ZM20 13a5 5 0 1 0 .1 0M14 26 11 36M26 26 29 36',
] as const
/** Leo's tears: how far down the display (percent), and how high (px). */
const TEARS = [
  [1, 6],
  [27, 18],
  [52, 8],
  [74, 22],
  [91, 12],
] as const
/** Letters that have fallen to the foot of Caleb's page: place (percent), turn (degrees). */
const FALLEN = [
  ['g', 12, -24],
  ['o', 24, 40],
  ['d', 33, 96],
  ['n', 47, -12],
  ['i', 58, 74],
  ['h', 69, -50],
  ['t', 84, 22],
] as const

const DECOR: Readonly<Record<Role, () => TemplateResult>> = {
  ava: () =>
    html`${CRAWLERS.map(
      (path, i) =>
        html`<svg class="crawler" viewBox="0 0 40 40" style="--n:${i}" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${svg`<path d=${path}/>`}</svg>`,
    )}`,
  leo: () =>
    html`${TEARS.map(([y, high], i) => html`<i class="tear" style="--y:${y}%;--high:${high}px;--n:${i}"></i>`)}`,
  elara: () =>
    html`<svg class="crack" viewBox="0 0 120 160" fill="none" stroke="currentColor" stroke-linejoin="round">${svg`<path d="M120 14 72 50 86 96 36 86M86 96 98 158M72 50 40 26M36 86 14 108M86 96 120 88"/>`}</svg>`,
  caleb: () =>
    html`${FALLEN.map(([letter, x, turn], i) => html`<b class="fallen" style="--x:${x}%;--turn:${turn}deg;--n:${i}">${letter}</b>`)}`,
}

/** What lies on the paper, under everything that is read or touched. */
export const brokenDecor = ({ role }: PhoneContext): TemplateResult =>
  html`<div class="breaking" aria-hidden="true">${DECOR[role]()}</div>`
