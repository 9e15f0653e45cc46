/** A choice between a few things that need a line of explanation each: cards side by side, one of them chosen. */
import { html, type TemplateResult } from 'lit-html'

export interface OptionCard<Id extends string> {
  readonly id: Id
  readonly title: string
  /** What is said under the title; the last line is the smallest. */
  readonly lines: readonly string[]
}

export interface OptionCards<Id extends string> {
  /** What is chosen, for screen readers. */
  readonly label: string
  readonly options: readonly OptionCard<Id>[]
  readonly chosen: Id
  choose(id: Id): void
}

/** The cards; a tap on one chooses it. */
export const optionCards = <Id extends string>({
  label,
  options,
  chosen,
  choose,
}: OptionCards<Id>): TemplateResult =>
  html`<div class="option-cards" role="radiogroup" aria-label=${label}>
    ${options.map(
      ({
        id,
        title,
        lines,
      }) => html`<button class="option-card card" type="button" role="radio" aria-checked=${id === chosen} @click=${() => choose(id)}>
        <b>${title}</b>${lines.map((line, i) => (i === lines.length - 1 ? html` <small>${line}</small>` : html` <span>${line}</span>`))}
      </button>`,
    )}
  </div>`
