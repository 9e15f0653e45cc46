/** What one seat alone sees in every phase. */
import type { Role } from '../content/ids.ts'
import { isSecondPhone, type Phone, roleOfPhone } from '../content/phones.ts'
import { aimProgress } from '../rules/aims.ts'
import { legalFor } from '../rules/legal-moves.ts'
import { nameOf } from '../rules/messages.ts'
import { leoLog } from '../rules/phases/card.ts'
import { personAt } from '../rules/seat-phones.ts'
import { isHost } from '../rules/selectors.ts'
import type { GameState, Message } from '../rules/state/index.ts'
import { createMemo } from './memo.ts'
import type { MessageTranslator } from './message-translator.ts'
import { notebookOf } from './parts/notebook-view.ts'
import { privateView } from './private-view.ts'
import type { HandView, SeatView } from './types.ts'

/** What a seat plays by; see `viewHand` in `secrecy.ts`. */
export function handView(game: GameState, phone: Phone, translate: MessageTranslator): HandView {
  const role = roleOfPhone(phone)
  return {
    role,
    legal: legalFor(game, phone),
    secret: secretOf(game, role, translate),
    hand: privateView(game, phone, translate),
  }
}

/** The view of one phone of a seat; see `viewSeat` in `secrecy.ts`. */
export function seatView(game: GameState, phone: Phone, translate: MessageTranslator): SeatView {
  const role = roleOfPhone(phone)
  const { whileAsleep } = game.seats[role]
  const me = personAt(game, phone)
  const privateLine = game.evenings.at(-1)?.privateLines[role]
  return {
    ...handView(game, phone, translate),
    second: isSecondPhone(phone),
    me: me?.name ?? null,
    host: isHost(game, role),
    aim: aimOf(game, role, translate),
    privateLine: privateLine ? translate(privateLine) : null,
    privateIntro: privateLine ? translate.key(`roles.${role}.privateIntro`) : null,
    privateHint: privateLine ? hintOf(role, translate) : null,
    log: logOf(game, role, translate),
    whileAsleep: whileAsleep.map((message) => translate(message)),
    gentle: me?.gentle ?? false,
    notebook: notebookOf(game, role, translate),
  }
}

/** Ava may bend what she counted, and Leo knows that; both are told so. */
function hintOf(role: Role, translate: MessageTranslator): string | null {
  if (role === 'ava') return translate.key('knowledge.mayBend')
  return role === 'leo' ? translate.key('knowledge.mayContradict') : null
}

function aimOf(game: GameState, role: Role, translate: MessageTranslator): SeatView['aim'] {
  const progress = aimProgress(game, role)
  return { title: translate.key(`roles.${role}.aim`, { need: String(progress.need) }), ...progress }
}

function secretOf(game: GameState, role: Role, translate: MessageTranslator): SeatView['secret'] {
  const { secret } = game.seats[role]
  if (!secret) return null
  return {
    id: secret,
    title: translate.key(`secrets.${secret}.title`),
    text: translate.key(`secrets.${secret}.text`),
  }
}

const log = createMemo<string[]>()

/** Whose lantern paid for which dream: Leo sees all of it, Caleb that evening's if he is in the sphere. */
function logOf(game: GameState, role: Role, translate: MessageTranslator): string[] {
  if (role === 'leo')
    return log(game.dreams, translate, role, () => leoLog(game).map((message) => translate(message)))
  return calebLog(game, role).map((message) => translate(message))
}

function calebLog(game: GameState, role: Role): Message[] {
  if (role !== 'caleb') return []
  const evening = game.evenings.at(-1)
  if (evening?.rooms?.caleb !== 'sphere') return []
  return game.dreams.flatMap(({ evening: on, dreamer, payer }): Message[] =>
    on === evening.evening && payer
      ? [{ key: 'knowledge.calebSphere', vars: { dreamer: nameOf(dreamer), payer: nameOf(payer) } }]
      : [],
  )
}
