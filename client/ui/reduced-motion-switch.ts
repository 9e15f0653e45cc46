/** Still, calm or full: how much moves on this device. The same three-way switch on phones and on the screen. */
import { html, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { motionWords } from '../../shared/text/en/motion-text.ts'
import { vocabulary } from '../device/page-language.ts'
import { motionLevel } from '../device/reduced-motion.ts'
import { change, MOTIONS, type MotionLevel } from '../device/settings.ts'
import './reduced-motion-switch.css'

const t = vocabulary({ motion: motionWords })

/**
 * What is chosen is kept on the click, which arrow keys make, too: a page that draws itself anew on that click would take
 * a later change back. Until somebody chooses, what the device asks for is shown as chosen.
 * @param then what follows a choice
 */
export const motionChoice = (then: (chosen: MotionLevel) => void = () => undefined): TemplateResult => {
  const choose = (chosen: MotionLevel) => {
    change({ motion: chosen })
    then(chosen)
  }
  return html`<fieldset class="motion-choice">
    <legend>${t('motion.title')}</legend>
    ${MOTIONS.map(
      (each) => html`<label
        ><input type="radio" name="motion" value=${each} .checked=${live(motionLevel() === each)} @click=${() => choose(each)} /><span
          >${t(`motion.${each}`)}</span
        ></label
      >`,
    )}
  </fieldset>`
}
