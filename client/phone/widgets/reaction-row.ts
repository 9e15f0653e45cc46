/** Six faces that fly to the screen while something is told there. */
import { html, nothing } from 'lit-html'
import type { COUNTS } from '../../../shared/content/constants.ts'
import { isMotionReduced } from '../../device/reduced-motion.ts'
import { cheerFace } from '../../ui/cheer-faces.ts'
import { may } from '../legal-choices.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'

/** The numbers of the faces. */
export const FACES = [0, 1, 2, 3, 4, 5] as const satisfies { length: typeof COUNTS.cheers }

/** The row of faces, if a reaction is legal now. */
export const reactionRow = (phone: PhoneContext) =>
  may(phone.mine.legal, 'react')
    ? html`<div class="reactions" role="group" aria-label=${t('reactions')}>
        ${FACES.map(
          (face) =>
            html`<button class="button reaction" type="button" data-sound="" aria-label=${t(`cheer.${face}`)} @click=${(
              event: Event,
            ) => {
              flyFace(event.currentTarget as HTMLElement)
              phone.ask('react', { face })
            }}>${cheerFace(face)}</button>`,
        )}
      </div>`
    : nothing

/** How far (px) and how long (ms) a face flies from under the thumb. */
const FLIGHT = { up: 260, ms: 1_100 }

/** Lets the face of a button fly up from it and fade. */
export function flyFace(from: HTMLElement): void {
  const face = from.querySelector('.cheer-face')
  if (!face || isMotionReduced()) return
  const flying = face.cloneNode(true) as Element
  flying.classList.add('cheer-flying')
  from.append(flying)
  const sway = Math.random() * 80 - 40
  flying
    .animate(
      [
        { opacity: 1, transform: 'none' },
        { opacity: 0, transform: `translate(${sway}px, ${-FLIGHT.up}px) scale(1.5) rotate(${sway / 2}deg)` },
      ],
      { duration: FLIGHT.ms, easing: 'cubic-bezier(.2,.6,.5,1)' },
    )
    .finished.finally(() => flying.remove())
}
