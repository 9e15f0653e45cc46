/** The wall of wants: what each of the four wants, under their portrait. Between phases it shrinks to four signs. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { UPGRADE } from '../../../shared/content/constants.ts'
import { type PhaseId, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import { emblem } from '../../ui/emblems.ts'
import { type GameSign, gameSign } from '../../ui/game-signs.ts'
import { t } from '../screen-translator.ts'
import { portrait } from './paper-pieces.ts'

/** The sign of what each role wants. */
export const WANT_SIGNS: Readonly<Record<Role, GameSign>> = {
  ava: 'bad-dream',
  leo: 'glow',
  elara: 'up',
  caleb: 'down',
}

/** Phases in which the wants stand with their numbers, and those in which only their signs do. */
const WITH_WANTS: ReadonlySet<PhaseId> = new Set(['supper', 'hour', 'breakfast', 'guess', 'experiment'])
const WITH_SIGNS: ReadonlySet<PhaseId> = new Set([
  'card',
  'post',
  'lights',
  'bedtime',
  'paper',
  'night',
  'vote',
  'rest',
  'argument',
])

type Aim = PublicView['people'][Role]['aim']

/** The number that an aim needs, or the part of the meter that it means. */
export function wantGoal(role: Role, need: number): string {
  if (role === 'elara') return `${need}–${UPGRADE.max}`
  return role === 'caleb' ? `${UPGRADE.min}–${need}` : `${need}`
}

/** What is reached of an aim, and no more than it needs; Elara's and Caleb's stand on the meter. */
export const reachedOf = (role: Role, { have, need }: Aim): number =>
  role === 'ava' || role === 'leo' ? Math.min(have, need) : have

const wantNumber = (role: Role, aim: Aim): string =>
  role === 'ava' || role === 'leo'
    ? t('want.reached', { have: reachedOf(role, aim), need: aim.need })
    : wantGoal(role, aim.need)

/** An aim in one sentence, for screen readers. */
const wantSentence = (role: Role, aim: Aim): string =>
  t(`want.${role}`, { have: reachedOf(role, aim), need: aim.need })

const want = (view: PublicView, role: Role): TemplateResult => {
  const { aim } = view.people[role]
  return html`<li class="want" data-role=${role} ?data-met=${aim.met} aria-label=${wantSentence(role, aim)}>
    ${portrait(view, role)}<i class="want-emblem">${emblem(role)}</i>${gameSign(WANT_SIGNS[role])}
    <b>${wantNumber(role, aim)}</b>${aim.met ? html`<span class="want-met" aria-hidden="true">✓</span>` : nothing}
  </li>`
}

/** The four wants with their numbers, at the foot of the stage; nothing in other phases. */
export const wantsRow = (view: PublicView): TemplateResult =>
  WITH_WANTS.has(view.phase)
    ? html`<ul class="wants">${ROLES.map((role) => want(view, role))}</ul>`
    : html`${nothing}`

/** The four wants as signs alone, beside the meter; nothing in other phases. */
export const wantSigns = (view: PublicView): TemplateResult =>
  WITH_SIGNS.has(view.phase)
    ? html`<ul class="want-signs">
        ${ROLES.map((role) => html`<li data-role=${role} aria-label=${wantSentence(role, view.people[role].aim)}>${emblem(role)}${gameSign(WANT_SIGNS[role])}</li>`)}
      </ul>`
    : html`${nothing}`
