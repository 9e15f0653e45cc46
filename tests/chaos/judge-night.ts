/** Checks a night that was played over bad networks against its log. */
import { isDeepStrictEqual } from 'node:util'
import { createGameRules } from '../../server/room/rules-game.ts'
import type { SavedRoom } from '../../server/storage/saved-room.ts'
import { byRole, ROLES, type Role } from '../../shared/content/ids.ts'
import { brokenInvariants } from '../../shared/rules/invariants.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { mentions, textsIn } from '../rooms/kit/wiretap.ts'
import { type ChaosPhone, keyOf, printOf } from './chaos-phone.ts'

export interface Verdict {
  acknowledged: number
  /** Actions that were acknowledged but are not in the log. */
  lost: number
  /** A sentence for each thing that is wrong. */
  wrong: string[]
}

const rules = createGameRules()
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** The state after all actions of a log. @param after called after each action @throws Error if one cannot be replayed */
export function nightOf(
  { seed, language, actions }: SavedRoom,
  after: (night: GameState) => void = () => {},
): GameState {
  const { game, played } = rules.replay(seed, language, actions, after)
  if (played < actions.length) throw new Error(`action ${played} of ${actions.length} cannot be replayed`)
  return game
}

/** How a phone's views differ from those of a state; empty if they do not. */
export function differences(phone: ChaosPhone, night: GameState): string[] {
  const { public: all, mine } = phone.connection.store.getState()
  const wrong: string[] = []
  if (!isDeepStrictEqual(all, asJson(rules.viewPublic(night))))
    wrong.push(`${phone.role} sees another public view`)
  if (!isDeepStrictEqual(mine, asJson(rules.viewSeat(night, phone.role))))
    wrong.push(`${phone.role} sees another private view`)
  return wrong
}

/**
 * Checks that every acknowledged action is in the log, that the state keeps its invariants, that all phones show it, that
 * nothing was ever shown that does not follow from the log, and that no phone has received another seat's secrets.
 */
export function judge(saved: SavedRoom, phones: readonly ChaosPhone[]): Verdict {
  const wrong: string[] = []
  const open = new Set<string>()
  const own = byRole(() => new Set<string>())
  const shows = new Set<string>()
  const night = nightOf(saved, (now) => {
    const view = rules.viewPublic(now)
    shows.add(printOf(view))
    textsIn(view, open)
    for (const role of ROLES) textsIn(rules.viewSeat(now, role), own[role])
  })
  wrong.push(...brokenInvariants(night))
  const logged = new Map<string, number>()
  for (const action of saved.actions) {
    if (action.by === 'server' || action.by === 'neighbour') continue
    const key = keyOf(action.by, action.type, action.payload)
    logged.set(key, (logged.get(key) ?? 0) + 1)
  }
  let [acknowledged, lost] = [0, 0]
  for (const { acknowledged: keys } of phones) {
    for (const { key } of keys) {
      acknowledged++
      const left = logged.get(key) ?? 0
      if (left <= 0) {
        lost++
        wrong.push(`${saved.code}: acknowledged and not in the log: ${key.slice(0, 200)}`)
      }
      logged.set(key, left - 1)
    }
  }
  for (const phone of phones) {
    wrong.push(...differences(phone, night), ...leaks(phone, open, own))
    const unfounded = [...phone.shown].filter((print) => !shows.has(print)).length
    if (unfounded > 0)
      wrong.push(`${saved.code}: ${phone.role} has shown ${unfounded} views that do not follow from the log`)
  }
  return { acknowledged, lost, wrong }
}

/** Texts that a phone has received though they were private to another seat during the whole night. */
function leaks(
  { role, line }: ChaosPhone,
  open: ReadonlySet<string>,
  own: Record<Role, ReadonlySet<string>>,
): string[] {
  const bytes = Buffer.concat(line.received)
  const known = [...open, ...own[role]]
  return ROLES.filter((of) => of !== role).flatMap((of) =>
    [...own[of]]
      .filter((text) => mentions(bytes, text) && !known.some((each) => each.includes(text)))
      .map((text) => `${role} has received of ${of}: ${text}`),
  )
}
