/** The notices of a phone's page, in a row of their own under it. */
import './noticed-page.css'
import { html, nothing, type TemplateResult } from 'lit-html'
import type { Trouble } from '../connection/trouble.ts'
import { t } from './phone-translator.ts'

/** What a page says besides what it shows. */
export interface Notices {
  /** Whether the server can be reached. */
  readonly online: boolean
  /** Why it has not been for a while; null if that is not known. */
  readonly trouble: Trouble | null
  /** Whether the server can write down what happens. Only the host's phone is told. */
  readonly durable?: boolean
  /** A line that passes; empty if there is none. */
  readonly notice: string
}

/** A page, and under it its notices, for which it makes room. */
export const aboveNotices = (
  page: TemplateResult,
  { online, trouble, durable = true, notice }: Notices,
): TemplateResult =>
  html`<div class="noticed">
    <div class="noticed-frame"><div class="noticed-page">${page}</div></div>
    <div class="notices">
      ${online ? nothing : html`<p class="phone-offline" role="alert">${t('offline.banner')}${trouble ? html`<span>${t(`error.${trouble}`)}</span>` : nothing}</p>`}
      ${durable ? nothing : html`<p class="phone-offline" role="status">${t('host.durable')}</p>`}
      <p class="phone-said" role="status">${notice}</p>
    </div>
  </div>`
