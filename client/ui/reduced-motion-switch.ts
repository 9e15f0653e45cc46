/** The setting for the motion level: still, calm or full. Used by phones and the screen. */
import { html, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { motionWords } from '../../shared/text/en/motion-text.ts'
import { pageTranslator } from '../device/page-language.ts'
import { motionLevel } from '../device/reduced-motion.ts'
import { changeSettings, MOTIONS, type MotionLevel } from '../device/settings.ts'
import './reduced-motion-switch.css'

const t = pageTranslator({ motion: motionWords })

/**
 * The switch. It stores the choice on `click` (which arrow keys fire, too) rather than on `change`: a page that re-renders
 * on the click would reset a radio button whose choice is stored later. Before the first choice, the level that the device
 * asks for is shown as chosen.
 * @param then called after a choice
 */
export const motionSwitch = (then: (chosen: MotionLevel) => void = () => undefined): TemplateResult => {
  const choose = (chosen: MotionLevel) => {
    changeSettings({ motion: chosen })
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
