import { html, nothing } from 'lit-html'
import { homeOf, litOnly, sleepwalking, together } from '../house/compose.ts'
import { defineScene } from '../phase-scene.ts'
import { doorsWords } from '../stage/doors.ts'
import { lullabyWords } from '../stage/lullaby.ts'
import { orderCards, rowCounter } from '../stage/orders.ts'
import { caption, slip } from '../stage/parts.ts'
import { t } from '../text.ts'
import { KITCHEN } from './kitchen-shots.ts'

export const supper = defineScene('supper', {
  picture: (view, { lullaby, doors }) => {
    const home = homeOf(view)
    return {
      ...home,
      shot: lullaby || doors ? KITCHEN.lowest : KITCHEN.middle,
      near: 'kitchen',
      sky: { ...home.sky, hour: 'dusk' },
      light: 1,
      lamps: litOnly(['kitchen']),
      figures: sleepwalking(together('kitchen', 'happy'), view),
    }
  },
  sentence: (_view, { title, game }) => t('said.two', { first: title, second: t(`supper.${game}`) }),
  words: (view, { title, game, orders, doors, lullaby }) =>
    html`${slip(title)} ${doors ? nothing : caption(t(`supper.${game}`))}
      ${orders ? html`${rowCounter(orders)} ${orderCards(orders.open)}` : nothing}
      ${doors ? doorsWords(view, doors) : nothing} ${lullaby ? lullabyWords(lullaby) : nothing}`,
})
