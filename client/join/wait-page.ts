/** The page of somebody who waits until another page can be shown, or cannot be shown one: what is wrong, and ways out. */
import './wait-page.css'
import { html, nothing, type TemplateResult } from 'lit-html'
import { t } from './join-translator.ts'

/** What a waiting page says, and where its buttons lead. */
export interface WaitPage {
  /** What it waits for; empty if for nothing any more. */
  readonly line: string
  /** What is wrong; empty while nothing is known to be. The ways out are shown at once with it, and else after a while. */
  readonly trouble?: string
  /** Tries again from the beginning. */
  again(): void
  toHome(): void
}

/** The page, as a whole: it fills the window. */
export const waitPage = ({ line, trouble = '', again, toHome }: WaitPage): TemplateResult =>
  html`<main class="door-wait">
    ${line === '' ? nothing : html`<p role="status">${line}</p>`}
    ${trouble === '' ? nothing : html`<p class="door-trouble" role="alert">${trouble}</p>`}
    <p class="wait-ways" ?data-late=${trouble === ''}>
      <button class="paper-button paper-lamp" type="button" @click=${again}>${t('wait.again')}</button>
      <button class="door-link" type="button" @click=${toHome}>${t('wait.home')}</button>
    </p>
  </main>`
