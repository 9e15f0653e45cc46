import { html } from 'lit-html'
import type { Farewell } from '../net/house.ts'
import { t } from './text.ts'

/** The page of somebody who is no longer at this table. */
export const farewellPage = (
  farewell: Farewell,
  leave: () => void,
) => html`<div class="phone-farewell" role="alert">
  <p>${t(`farewell.${farewell}`)}</p>
  <button class="button main" type="button" @click=${leave}>${t('farewell.door')}</button>
</div>`
