/**
 * The shared screen embedded in a phone's page, for groups without a screen. In portrait it is above the phone's page and
 * can be folded; in landscape it fills the phone. It is an iframe of the screen's page, so nothing is loaded before it opens.
 */
import { html, nothing, type TemplateResult } from 'lit-html'
import { addressOf } from '../device/base-path.ts'
import { t } from './phone-translator.ts'
import { icon } from './pictures/icons.ts'

/** `folded` keeps the screen running, out of sight. */
export type EmbedState = 'off' | 'open' | 'folded'

/** How far (px) it has to be pushed up to fold. */
const FOLD_DISTANCE = 36

/**
 * The embedded screen; nothing when it is off.
 * @param set changes the state
 */
export function screenEmbed(
  code: string,
  embed: EmbedState,
  set: (to: EmbedState) => void,
): TemplateResult | typeof nothing {
  if (embed === 'off') return nothing
  const push = (down: PointerEvent) => {
    const view = down.currentTarget as HTMLElement
    view.addEventListener('pointerup', (up) => down.clientY - up.clientY > FOLD_DISTANCE && set('folded'), {
      once: true,
    })
  }
  return html`<div class="beside" ?data-folded=${embed === 'folded'} @pointerdown=${push}>
    <iframe src=${addressOf(`/${code}/screen?light=1`)} title=${t('beside.title')} tabindex="-1" allow="autoplay"></iframe>
    <p class="beside-hint">${t('beside.hint')}</p>
  </div>`
}

/** Folds and unfolds the embedded screen; nothing when it is off. */
export const foldEmbedButton = (
  embed: EmbedState,
  set: (to: EmbedState) => void,
): TemplateResult | typeof nothing =>
  embed === 'off'
    ? nothing
    : html`<button class="phone-menu-button" type="button" aria-label=${t('beside.fold')} aria-pressed=${embed === 'open'} @click=${() => set(embed === 'open' ? 'folded' : 'open')}>
        ${icon(embed === 'open' ? 'fold' : 'screen')}
      </button>`

/** For a menu: opens the embedded screen, or removes it. */
export const toggleEmbedButton = (
  embed: EmbedState,
  set: (to: EmbedState) => void,
): TemplateResult => html`<button class="button" type="button" @click=${() => set(embed === 'off' ? 'open' : 'off')}>
  ${icon('screen')} ${t(embed === 'off' ? 'menu.screen' : 'menu.screen.off')}
</button>`
