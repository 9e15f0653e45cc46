/** The part of a seat's view that belongs to the current moment. What a single phase adds is in `phases/`. */
import { type Role, SIGNS, type Sign } from '../content/ids.ts'
import { type Phone, roleOfPhone } from '../content/phones.ts'
import { isSteadied } from '../rules/malfunction/rattle.ts'
import { hasNotebook } from '../rules/notebook.ts'
import { agreedSign } from '../rules/phases/hour.ts'
import { listedSecrets, planOf } from '../rules/plan.ts'
import type { EveningState, GameState } from '../rules/state/index.ts'
import { createMemo } from './memo.ts'
import type { MessageTranslator } from './message-translator.ts'
import { clueFor } from './parts/doors-view.ts'
import { describedNotes, slotsOf } from './parts/lullaby-view.ts'
import { consoleOf, orderOf, pingsTo } from './parts/orders-view.ts'
import { phaseViews } from './phases/index.ts'
import type { PrivateView } from './types.ts'

/** The fields that single phases fill, by {@link PhaseView.privateParts}. */
const EMPTY_PHASE_PARTS = {
  suggestions: null,
  draws: null,
  deal: null,
  places: [],
  play: null,
  picks: [],
  myLine: null,
  paper: null,
  vision: null,
  goodnight: null,
  met: null,
  tellOrKeep: null,
  answered: null,
  voted: null,
  guess: null,
  lines: [],
  memories: null,
  ran: null,
  choice: null,
} satisfies Partial<PrivateView>

/** What only this seat may see of the current moment. */
export function privateView(game: GameState, phone: Phone, translate: MessageTranslator): PrivateView {
  const role = roleOfPhone(phone)
  const evening = game.evenings.at(-1)
  return {
    ...EMPTY_PHASE_PARTS,
    you: translate.key(`roles.${role}.you`),
    picked: evening ? pickedBy(evening, role) : null,
    promises: evening ? promisesOf(evening, role, translate) : [],
    sign: signOf(game, role, translate),
    lists: listsFor(game, role, translate),
    console: consoleOf(game, phone, translate),
    order: orderOf(game, phone, translate),
    pings: pingsTo(game, phone, translate),
    clue: clueFor(game, role, translate),
    describe: describedNotes(game, role),
    mySlots: slotsOf(game, role),
    pace: game.seats[role].answer,
    steadied: isSteadied(game, phone),
    idle: game.malfunction?.idle.includes(phone) ?? false,
    ...phaseViews[game.phase.id].privateParts?.(game, role, translate, phone),
  }
}

function pickedBy(evening: EveningState, role: Role): PrivateView['picked'] {
  const picked = evening.picks[role]
  return picked ? { room: picked.room, target: picked.target, deed: picked.deed } : null
}

/** Only the two people concerned know of a promise until it is kept or broken. */
const promisesOf = (
  evening: EveningState,
  role: Role,
  translate: MessageTranslator,
): PrivateView['promises'] =>
  evening.promises
    .filter((promise) => promise.from === role || promise.to === role)
    .map(({ from, to, room, answer }) => ({ from, to, room, answer, text: translate.key(`rooms.${room}`) }))

/** Only Ava and Caleb see the sign, from the evening on which they agree on one. */
function signOf(game: GameState, role: Role, translate: MessageTranslator): PrivateView['sign'] {
  const hasSign =
    (role === 'ava' || role === 'caleb') &&
    planOf(game)
      .evenings.slice(0, game.evenings.length)
      .some((evening) => evening.sign)
  if (!hasSign) return null
  const agreed = agreedSign(game)
  const show = game.settings.apart ? 'showApart' : 'show'
  const todo = role === 'caleb' ? show : 'watch'
  return { options: signOptions(agreed, todo, translate), mine: game.signs[role] ?? null, agreed }
}

/** Each sign with what to do: agree on one, and once that is done, show the agreed one or watch for it on Saturday. */
const signOptions = (
  agreed: Sign | null,
  todo: 'show' | 'showApart' | 'watch',
  translate: MessageTranslator,
): { sign: Sign; text: string }[] =>
  SIGNS.map((sign) => ({
    sign,
    text: translate.key(`signs.${sign}.${agreed === sign ? todo : 'name'}`),
  }))

const lists = createMemo<NonNullable<PrivateView['lists']>>()
const NONE_STRUCK: readonly GameState['struck'][number][] = Object.freeze([])

/** The secrets that each other role may have tonight are known to all. Which ones Ava's own way has ruled out, only she sees. */
function listsFor(game: GameState, role: Role, translate: MessageTranslator): PrivateView['lists'] {
  if (!hasNotebook(game, role)) return null
  const { crossed } = game.seats[role]
  const struck = role === 'ava' ? game.struck : NONE_STRUCK
  const key = `${role} ${crossed.join(' ')} ${struck.map(({ secret }) => secret).join(' ')}`
  return lists(game.listed, translate, key, () =>
    listedSecrets(game)
      .filter((secret) => secret.role !== role)
      .map(({ id, role: of }) => ({
        of,
        id,
        title: translate.key(`secrets.${id}.title`),
        about: translate.key(`secrets.${id}.about`),
        struck: struck.some((one) => one.secret === id),
        crossed: crossed.includes(id),
      })),
  )
}
