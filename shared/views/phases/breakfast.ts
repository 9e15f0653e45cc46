/** Breakfast: visions are told to all, or kept. */
import { COUNTS } from '../../content/constants.ts'
import { ROLES, type Role } from '../../content/ids.ts'
import { keepEffect, tellEffect } from '../../rules/bedtime-effects.ts'
import { keyOf } from '../../rules/messages.ts'
import { currentEvening } from '../../rules/selectors.ts'
import type { Disturbance, GameState } from '../../rules/state/index.ts'
import { pendingVision } from '../../rules/tell-or-keep.ts'
import { type MessageTranslator, nameOf } from '../message-translator.ts'
import { nightEffectView } from '../parts/night-effect-view.ts'
import { visionOf } from '../parts/vision-view.ts'
import type { PhaseView } from '../phase-views.ts'
import { portraitOf } from '../portraits.ts'
import { roomTimeOrNull } from '../room-time.ts'
import type { PrivateView, SceneOf, ToldView } from '../types.ts'

export const breakfast: PhaseView<'breakfast'> = {
  scene(game, translate) {
    const { disturbed, telling, toTell } = currentEvening(game)
    const seen = disturbed.flatMap((i) => game.disturbances[i] ?? [])
    const waiting = (index: number): boolean => index === telling?.index || toTell.includes(index)
    return {
      phase: 'breakfast',
      // Everybody sees who keeps a disturbance, but not what it was.
      disturbed: seen.map(({ seer, told }) => ({ role: seer, told })),
      opened: seen.flatMap(({ told, note }) => {
        const opened = told && note !== null ? game.notes[note] : undefined
        return opened?.open ? [opened.symbol] : []
      }),
      telling: tellingView(game, translate),
      // What will be told stays hidden until its turn has come.
      hung: disturbed.flatMap((index) => {
        const one = game.disturbances[index]
        return one?.told && !waiting(index) ? [toldView(game, one, translate)] : []
      }),
    }
  },
  privateParts: (game, role, translate) => ({
    vision: visionOf(game, role, translate),
    answered: answered(game, role, translate),
    tellOrKeep: tellOrKeep(game, role),
  }),
}

/** What this role's choice would do. Which note is sealed is hidden; all can see whether any is still closed. */
function tellOrKeep(game: GameState, role: Role): PrivateView['tellOrKeep'] {
  if (pendingVision(game, role) === null) return null
  const { rules } = currentEvening(game)
  const notes = game.notes.some(({ open }) => !open) ? 1 : 0
  return {
    tell: nightEffectView(tellEffect(rules, notes)),
    keep: nightEffectView(keepEffect(rules)),
  }
}

/** Whether this role's goodnight was returned; if not, whether anybody else wished it one, but not who. */
function answered(game: GameState, role: Role, translate: MessageTranslator): PrivateView['answered'] {
  const { goodnights } = currentEvening(game)
  const to = goodnights[role]
  if (!to) return null
  const met = goodnights[to] === role
  const wished = ROLES.some((other) => goodnights[other] === role)
  const kind = met ? 'mutual' : wished ? 'sent' : 'nobody'
  const names = { a: nameOf(role, translate), b: nameOf(to, translate) }
  const n = game.phase.n + ROLES.indexOf(role)
  return { to, met, text: translate.variant(`goodnights.${kind}`, n, met ? names : {}) }
}

function tellingView(game: GameState, translate: MessageTranslator): SceneOf<'breakfast'>['telling'] {
  const { telling } = currentEvening(game)
  const seen = telling ? game.disturbances[telling.index] : undefined
  if (!telling || !seen) return null
  return {
    told: toldView(game, seen, translate),
    stage: telling.stage,
    endsAt: roomTimeOrNull(game, telling.endsAt),
    answers: Array.from({ length: COUNTS.worst }, (_, answer) => answerText(seen, answer, translate)),
    taps: ROLES.flatMap((role) => {
      const answer = telling.worst[role]
      return answer === undefined ? [] : [{ role, answer }]
    }),
  }
}

/** One of the answers to what was worst, which belong to the text of the disturbance. */
const answerText = (seen: Disturbance, answer: number, translate: MessageTranslator): string =>
  translate.key(`worst.${keyOf(seen.words)}.${answer}`)

const toldView = (game: GameState, seen: Disturbance, translate: MessageTranslator): ToldView => ({
  by: seen.seer,
  kind: seen.kind,
  text: translate(seen.words),
  face: seen.face,
  drawing: seen.face && portraitOf(game, seen.face),
  seed: seen.seed,
  worst: seen.worst === null ? null : answerText(seen, seen.worst, translate),
})
