/** A dream or an own way on the phone: its playing field, and a way to play it gently by buttons. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import type { PlayView } from '../../../shared/views/types.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { button } from '../widgets/basic-widgets.ts'
import { buttonsFor } from './button-input.ts'
import { type MinigameField, openField } from './minigame-field.ts'

/** The field of each holder; it ends when its holder leaves the page. */
const fields = new WeakMap<Element, { field: MinigameField; key: string }>()

/** Whether the picture of how it ended is still to be looked at. */
export function playLingers(phone: PhoneContext, play: PlayView): boolean {
  const holder = phone.box<HTMLElement | null>('play.holder', null).value
  const known = holder && fields.get(holder)
  if (!known || known.key !== keyOf(play)) return false
  known.field.update(play)
  return known.field.showsResult()
}

/** Its start may move with a pause; which dream it is stays. */
const keyOf = ({ activity, seed }: PlayView): string => `${activity} ${seed}`

export function playPage(phone: PhoneContext, play: PlayView): TemplateResult {
  const gently = phone.box('play.buttons', false)
  const holder = phone.box<HTMLElement | null>('play.holder', null)
  const key = keyOf(play)
  const hold = (element: Element | undefined) => {
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
  return html`<div class="play" ?data-buttons=${gently.value}>
    <div class="playfield" role="application" tabindex="0" aria-label=${t('said.title', { title: t('play.field'), text: t(`howto.${play.activity}`) })} ${ref(hold)}></div>
    ${gently.value && field ? buttonsFor(play.activity, field.thumb) : nothing}
    <p class="play-gently">
      ${button(gently.value ? t('play.thumb') : t('play.buttons'), () => gently.set(!gently.value), { pressed: gently.value })}
    </p>
  </div>`
}
