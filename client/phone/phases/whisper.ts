/** The whisper: the lullaby beat by beat, then all hold a thumb on a phone, then a second of silence. */
import { html } from 'lit-html'
import { holdPanel, silencePanel } from '../boards/hold-panel.ts'
import { lullabyPanel } from '../boards/lullaby-panel.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { quietPanel } from '../widgets/basic-widgets.ts'

/**
 * The instruction for the number of players: with three or more, the thumb goes on the phone of a neighbour at the table. Who
 * is not in one room with the others keeps to the own phone.
 */
const handsLine = (people: number, apart: boolean) => {
  if (people === 1) return 'hands.line.alone'
  if (apart) return 'hands.line.apart'
  return people === 2 ? 'hands.line.two' : 'hands.line'
}

export const whisper: PhasePage<'whisper'> = {
  sentence: ({ view }, { hands }) =>
    hands ? t(handsLine(hands.players.length, view.apart)) : t('whisper.line'),
  withoutPeek: () => true,
  body: (phone, { lullaby, hands }) => {
    if (lullaby && !hands) return lullabyPanel(phone, lullaby)
    if (hands && hands.silentUntil !== null) return silencePanel()
    if (!hands?.players.includes(phone.role)) return html`${quietPanel(icon('moon'), t('whisper.silence'))}`
    return holdPanel(phone, hands)
  },
}
