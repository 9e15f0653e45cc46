/** In turn each player picks one of three memories of the game. The others tap "true", and the lid opens a little. */
import { html, nothing } from 'lit-html'
import { choices, may } from '../legal-choices.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { vignette } from '../pictures/vignettes.ts'
import { button, nameOf, pickCard, quietPanel } from '../widgets/basic-widgets.ts'
import { speakerCard } from '../widgets/speaker-card.ts'

export const memories: PhasePage<'memories'> = {
  sentence: (phone, { turn }) =>
    may(phone.mine.legal, 'memory')
      ? t('memories.mine')
      : turn === phone.role
        ? t('memories.own')
        : turn
          ? t('memories.other', { name: nameOf(phone, turn) })
          : t('memories.wait'),
  body: (phone, { playing, lid, turn }) => {
    const { hand, mine, ask } = phone
    if (may(mine.legal, 'memory')) {
      const allowed = choices<number>(mine.legal, 'memory', 'memory')
      const options = (hand.memories ?? []).filter(({ id }) => allowed.includes(id))
      const chosen = phone.localState<number | null>('memory', options[0]?.id ?? null)
      const play = (aloud: boolean) => chosen.value !== null && ask('memory', { memory: chosen.value, aloud })
      return html`<div class="stage-cards">
          ${options.map(({ id, text }) => pickCard({ title: html`<span class="plain">${text}</span>`, picked: chosen.value === id, onPick: () => chosen.set(id) }))}
        </div>
        <div class="reach two">
          ${button(html`${icon('speaker')} ${t('memories.aloud')}`, () => play(true), { main: true, big: true, disabled: chosen.value === null })}
          ${button(t('memories.house'), () => play(false), { big: true, disabled: chosen.value === null })}
        </div>`
    }
    return html`${
      playing
        ? html`${speakerCard(playing.by, nameOf(phone, playing.by), playing.aloud && !playing.text ? t('memories.listen', { name: nameOf(phone, playing.by) }) : playing.text, true)}`
        : turn
          ? html`${speakerCard(turn, nameOf(phone, turn), t('memories.thinks'), false)}`
          : html`${quietPanel(vignette('moon'), t('memories.thinks'))}`
    }
      ${phone.role === 'ava' ? html`<p class="lid-name">${t('memories.lid')}</p><p class="lid" style="--lid:${lid}" aria-hidden="true"></p>` : nothing}
      <div class="reach">
        ${may(mine.legal, 'true') ? button(t('memories.true'), () => ask('true', {}), { main: true, big: true }) : nothing}
      </div>`
  },
}
