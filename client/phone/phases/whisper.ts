/** Whisper: the lullaby, beat by beat; then five seconds of holding hands by thumb; then one second of silence. */
import { html } from 'lit-html'
import { holdPanel, silencePanel } from '../boards/hold-panel.ts'
import { lullabyPanel } from '../boards/lullaby-panel.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { quietPanel } from '../widgets/basic-widgets.ts'

/** Whose phone a thumb goes on: there is somebody to the left from three people on. */
const handsLine = (people: number) =>
  people === 1 ? 'hands.line.alone' : people === 2 ? 'hands.line.two' : 'hands.line'

export const whisper: PhasePage<'whisper'> = {
  sentence: (_, { hands }) => (hands ? t(handsLine(hands.players.length)) : t('whisper.line')),
  withoutPeek: () => true,
  body: (phone, { lullaby, hands }) => {
    if (lullaby && !hands) return lullabyPanel(phone, lullaby)
    if (hands && hands.silentUntil !== null) return silencePanel()
    if (!hands?.players.includes(phone.role)) return html`${quietPanel(icon('moon'), t('whisper.silence'))}`
    return holdPanel(phone, hands)
  },
}
