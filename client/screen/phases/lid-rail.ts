/** The lid on Saturday: how far it is shut at each of its five notches, and the rail with the notches beside it. */
import { html, type TemplateResult } from 'lit-html'
import { LID, SIGN, UPGRADE } from '../../../shared/content/constants.ts'
import { signedNumber } from '../../ui/game-signs.ts'
import { t } from '../screen-translator.ts'
import { SPHERE } from '../world/house-layout.ts'
import type { Shot } from '../world/picture.ts'
import { project } from '../world/picture-builder.ts'

/** Radius (world px) of the lid over the ball. */
const RADIUS = 107
/** How far the lid is shut (0–1) at its open and at its shut end. */
const ENDS = { open: 0.1, shut: 0.93 } as const
/** The rail's distance from the ball, and its width (px of the stage). */
const GAP = 18
const WIDTH = 54

const NOTCHES = Array.from({ length: LID.open - LID.shut + 1 }, (_, i) => LID.open - i)

/** How far the lid is shut (0–1) at a notch. */
export const lidShut = (notch: number): number =>
  ENDS.shut + ((ENDS.open - ENDS.shut) * (notch - LID.shut)) / (LID.open - LID.shut)

/** The rail, beside the ball as a shot shows it; `lid` is the notch at which the lid stands. */
export function lidRail(shot: Shot, lid: number): TemplateResult {
  const [x, y] = project(shot, [SPHERE.x, SPHERE.y])
  const radius = RADIUS * shot.zoom
  const at = (notch: number): number => radius * (2 * lidShut(notch) - 1)
  const top = at(LID.open)
  const height = at(LID.shut) - top
  return html`<div
    class="lid-rail"
    style=${`left:${(x + radius + GAP).toFixed(0)}px;top:${(y + top).toFixed(0)}px;height:${height.toFixed(0)}px;width:${WIDTH}px`}
    role="img"
    aria-label=${t('lid.notch', { count: lid - LID.shut + 1, most: NOTCHES.length })}
  >
    <p class="lid-end" data-end="open" ?data-now=${lid >= LID.open}>${t('lid.open', { seconds: SIGN.open / 1_000, change: signedNumber(UPGRADE.lidOpen) })}</p>
    ${NOTCHES.map(
      (notch) =>
        html`<i style=${`top:${(at(notch) - top).toFixed(0)}px`} ?data-now=${notch === lid} ?data-end=${notch === LID.open || notch === LID.shut}></i>`,
    )}
    <b style=${`top:${(at(lid) - top).toFixed(0)}px`}></b>
    <p class="lid-end" data-end="shut" ?data-now=${lid <= LID.shut}>${t('lid.shut', { seconds: SIGN.shut / 1_000, change: signedNumber(UPGRADE.lidShut) })}</p>
  </div>`
}
