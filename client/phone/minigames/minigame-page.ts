/** The page of a dream or an own way: its field, and the switch to playing with buttons. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import type { PlayView } from '../../../shared/views/types.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { button } from '../widgets/basic-widgets.ts'
import { buttonsFor } from './button-input.ts'
import { type MinigameField, openField } from './minigame-field.ts'

/** The field shown in each element; a field closes by itself when its element leaves the page. */
const fields = new WeakMap<Element, { field: MinigameField; key: string }>()

/** Whether this mini-game's result is still being shown. Passes the newest view on to its field. */
export function showsMinigameResult(phone: PhoneContext, play: PlayView): boolean {
  const holder = phone.localState<HTMLElement | null>('play.holder', null).value
  const known = holder && fields.get(holder)
  if (!known || known.key !== keyOf(play)) return false
  known.field.update(play)
  return known.field.showsResult()
}

/** Identifies a run. The start is left out, since a pause moves it. */
const keyOf = ({ activity, seed, watched }: PlayView): string =>
  `${activity} ${seed}${watched ? ' watched' : ''}`

/** The page of a mini-game that is being played, demonstrated or shown with its result. */
export function minigamePage(phone: PhoneContext, play: PlayView): TemplateResult {
  const gently = phone.localState('play.buttons', false)
  const holder = phone.localState<HTMLElement | null>('play.holder', null)
  const key = keyOf(play)
  const watches = play.watched
  const attach = (element: Element | undefined) => {
    if (!(element instanceof HTMLElement)) return
    holder.value = element
    const known = fields.get(element)
    if (known?.key === key) {
      known.field.update(play)
      return
    }
    known?.field.close()
    fields.set(element, { key, field: openField(element, phone, play) })
  }
  const field = holder.value ? fields.get(holder.value)?.field : undefined
  return html`<div class="play" ?data-buttons=${gently.value && !watches}>
    <div class="playfield" role="application" tabindex="0" aria-label=${t('said.title', { title: t('play.field'), text: t(`howto.${play.activity}`) })} ${ref(attach)}></div>
    ${
      watches
        ? nothing
        : html`${gently.value && field ? buttonsFor(play.activity, field.thumb) : nothing}
    <p class="play-gently">
      ${button(gently.value ? t('play.thumb') : t('play.buttons'), () => gently.set(!gently.value), { pressed: gently.value })}
    </p>`
    }
  </div>`
}
