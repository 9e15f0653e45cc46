/** The hour before bed on the screen: announcements, SkyNest's offer, who is ready. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { emblem } from '../../ui/emblems.ts'
import { caption, doneRow, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import { basePicture, litOnly, shotOf, sleepwalking, together } from '../world/picture-builder.ts'

/** An announcement, with its author's name unless the text contains it. */
const announcement = ({ role, text }: { role: Role; text: string }): TemplateResult =>
  html`<li class="bubble" data-role=${role}>${emblem(role)}<p>${text.includes(nameOf(role)) ? text : t.parts('said.by', { name: html`<b>${nameOf(role)}:</b>`, text })}</p></li>`

export const hour = defineScene('hour', {
  picture: (view) => {
    const home = basePicture(view)
    return {
      ...home,
      shot: shotOf([969, 734], [1284, 560], 1.62),
      foreground: 'living',
      lamps: litOnly(['living'], 0.5),
      figures: sleepwalking(together('living'), view),
      sphere: { ...home.sphere, look: [-0.7, 0.9] },
    }
  },
  sentence: (_view, { offer }) =>
    offer ? offer : t('said.title', { title: t('hour.title'), text: t('hour.line') }),
  words: (view, { announced, offer }) =>
    html`${titleSlip(t('hour.title'))}
      ${
        offer
          ? html`<section class="skynest"><h2>${t('hour.offer')}</h2><p>${offer}</p></section>`
          : announced.length > 0
            ? html`<ul class="bubbles">${announced.map(announcement)}</ul>`
            : nothing
      }
      ${caption(t('hour.line'))}
      ${doneRow(
        ROLES.filter((role) => view.people[role].ready),
        (role) => t('said.of', { name: nameOf(role), text: t('hour.ready') }),
      )}`,
})
