/** The line that says for a moment what supper has come to, over the picture of the phase that follows it. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { PublicView } from '../../shared/views/types.ts'
import { rememberSupper, supperSumLine } from '../ui/supper-sum.ts'
import type { SceneContext } from './phase-scene.ts'
import { t } from './screen-translator.ts'

/** How long (ms) it is shown. */
const SUM_TIME = 6_000

/** Remembers suppers. @returns to be called with each view; the line, or nothing */
export function supperCaption(): (
  view: PublicView,
  context: Pick<SceneContext, 'intervalIndex'>,
) => TemplateResult | typeof nothing {
  const sumOf = rememberSupper()
  return (view, context) => {
    const sum = sumOf(view)
    return sum && context.intervalIndex('supper', SUM_TIME) === 0
      ? html`<p class="caption" role="status">${supperSumLine(sum, t)}</p>`
      : nothing
  }
}
