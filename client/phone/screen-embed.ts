/**
 * The screen's view on a phone, for a table that has no screen: it stands above the phone's own and folds away; a phone
 * on its side shows nothing else. It is the screen's own page, so nothing of it is loaded until somebody wants it.
 */
import { html, nothing, type TemplateResult } from 'lit-html'
import { t } from './phone-translator.ts'
import { icon } from './pictures/icons.ts'

export type EmbedState = 'off' | 'open' | 'folded'

/** How far (px) a thumb pushes it up before it folds. */
const FOLD_DISTANCE = 36

/** The window to the screen. `set` is told when it is to be folded. */
export function screenEmbed(
  code: string,
  beside: EmbedState,
  set: (to: EmbedState) => void,
): TemplateResult | typeof nothing {
  if (beside === 'off') return nothing
  const push = (down: PointerEvent) => {
    const view = down.currentTarget as HTMLElement
    view.addEventListener('pointerup', (up) => down.clientY - up.clientY > FOLD_DISTANCE && set('folded'), {
      once: true,
    })
  }
  return html`<div class="beside" ?data-folded=${beside === 'folded'} @pointerdown=${push}>
    <iframe src="/${code}/screen?light=1" title=${t('beside.title')} tabindex="-1" allow="autoplay"></iframe>
    <p class="beside-hint">${t('beside.hint')}</p>
  </div>`
}

/** Folds it away and out again. */
export const foldEmbedButton = (
  beside: EmbedState,
  set: (to: EmbedState) => void,
): TemplateResult | typeof nothing =>
  beside === 'off'
    ? nothing
    : html`<button class="phone-menu-button" type="button" aria-label=${t('beside.fold')} aria-pressed=${beside === 'open'} @click=${() => set(beside === 'open' ? 'folded' : 'open')}>
        ${icon(beside === 'open' ? 'fold' : 'screen')}
      </button>`

/** For a menu: brings it, and takes it away for good. */
export const toggleEmbedButton = (
  beside: EmbedState,
  set: (to: EmbedState) => void,
): TemplateResult => html`<button class="button" type="button" @click=${() => set(beside === 'off' ? 'open' : 'off')}>
  ${icon('screen')} ${t(beside === 'off' ? 'menu.screen' : 'menu.screen.off')}
</button>`
