/** What a player has made, full screen in the lobby; code and QR code stay in a corner. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import type { PublicView, SceneOf } from '../../../shared/views/types.ts'
import { playerLabel } from '../../ui/player-label.ts'
import type { SceneContext } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import { drawingUrl } from './drawing-url.ts'
import { joinPoster } from './join-poster.ts'
import { cutLettering, fittedFontSize } from './paper-pieces.ts'

type Slam = NonNullable<SceneOf<'lobby'>['slam']>

/** Width (px) that large words and the sentence have, and their largest sizes. */
const WORDS = { width: 1500, most: 150 } as const
const LINE = { width: 1150, most: 96 } as const

/** The drawing, or the words, and whose they are. */
export function lobbySlam(view: PublicView, slam: Slam, context: SceneContext): TemplateResult {
  const line = slamLine(view, slam)
  const drawing = slam.drawing === null ? undefined : view.drawings[slam.drawing]
  return html`<section class="slam" data-what=${slam.what} data-role=${slam.by}>
    ${keyed(
      `${slam.by} ${slam.what} ${slam.drawing}`,
      html`<div class="slam-sheet">
        ${drawing ? html`<img src=${drawingUrl(drawing)} alt="" />` : html`<p class="slam-words" style=${`font-size:${fittedFontSize(slam.text ?? '', WORDS.width, WORDS.most)}px`}>${slam.text}</p>`}
      </div>`,
    )}
    <h1 class="slip slam-line" style=${`font-size:${fittedFontSize(line, LINE.width, LINE.most)}px`}>${cutLettering(line)}</h1>
    ${view.codeHidden ? nothing : joinPoster(context, 'poster-corner poster-slam')}
  </section>`
}

/** Whose it is: "Mia drew Leo", "Mia’s treasure". */
export function slamLine(view: PublicView, { by, of, what }: Slam): string {
  const name = playerLabel(view, by, t)
  if (what !== 'drawing') return t(`lobby.slam.${what}`, { name })
  return t('lobby.slam.drawing', { name, of: of ? nameOf(of) : '' })
}

/** What the house reads out: words with whose they are. */
export const slamSentence = (view: PublicView, slam: Slam): string =>
  slam.text === null ? slamLine(view, slam) : t('said.of', { name: slamLine(view, slam), text: slam.text })
