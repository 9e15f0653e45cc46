/** The argument on the screen: two faces, what one throws at the other, and the lid over Ava with its five notches. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import { caption, portrait, roleChip, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene, type SceneOf } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import type { FigurePicture, Mood } from '../world/picture.ts'
import { aroundSphere, shotOf } from '../world/picture-builder.ts'
import { lidRail, lidShut } from './lid-rail.ts'
import { chamberPicture } from './sphere-chamber.ts'

type ScreenArgument = SceneOf<'argument'>
type ThrownMemory = NonNullable<ScreenArgument['thrown']>

/** The sphere large, at the right. */
const CLOSE = shotOf([1262, 392], [1432, 470], 2.2)

/** Ava in front of the sphere, under its lid; her mother at its right, her brother at its left, her father behind him. */
const PLACES: Readonly<Record<Role, Pick<FigurePicture, 'x' | 'facing'>>> = {
  ava: { x: 1240, facing: 'right' },
  leo: { x: 1130, facing: 'right' },
  elara: { x: 1342, facing: 'left' },
  caleb: { x: 1092, facing: 'right' },
}

const moodOf = (role: Role, { end, step }: ScreenArgument): Mood =>
  step === 'moved' && end === 'open' && role === 'ava' ? 'happy' : 'worried'

/** Who faces whom: Ava and Elara, then whoever throws a memory and whom it hits. */
const facing = ({ thrown, step, turn }: ScreenArgument): { by: Role; at: Role | null } => {
  if (thrown) return { by: thrown.by, at: thrown.at }
  if (step === 'throw' && turn) return { by: turn, at: null }
  return { by: 'ava', at: 'elara' }
}

const movedLine = ({ moved }: ThrownMemory): string =>
  t(moved === 0 ? 'argument.stays' : (moved ?? 0) > 0 ? 'argument.opens' : 'argument.shuts')

function spoken(scene: ScreenArgument): string {
  const { step, turn, accusation, answer, thrown } = scene
  switch (step) {
    case 'accuse':
      return t('argument.title')
    case 'answer':
      return accusation ?? t('argument.answer')
    case 'reply':
      return answer ?? ''
    case 'throw':
      return turn ? t('argument.throw', { name: nameOf(turn) }) : t('argument.title')
    case 'heard':
      return thrown?.text ?? ''
    case 'moved':
      return thrown ? movedLine(thrown) : ''
  }
}

/** A portrait with a name. */
const face = (view: PublicView, role: Role, speaks: boolean): TemplateResult =>
  html`<figure class="quarrel-face" data-role=${role} ?data-speaks=${speaks}>
    ${portrait(view, role)}<figcaption>${nameOf(role)}</figcaption>
  </figure>`

/** What is said on the paper between the two faces. */
function said(scene: ScreenArgument): TemplateResult | typeof nothing {
  const { step, accusation, answer, thrown } = scene
  if (thrown)
    return html`<blockquote>${thrown.text}</blockquote>
      ${thrown.tells ? html`<p class="quarrel-tells">${t('argument.tells')}</p>` : nothing}
      <ul class="verdicts">
        ${thrown.said.map(
          ({ role, so }) =>
            html`<li data-so=${so}>${roleChip(role, html` <i>${t(so ? 'argument.true' : 'argument.not')}</i>`)}</li>`,
        )}
      </ul>`
  if (step === 'answer' && accusation)
    return html`<blockquote>${t('quote', { text: accusation })}</blockquote>`
  if (step === 'reply')
    return html`<p class="quarrel-before">${accusation}</p>
      <blockquote data-role="elara">${t('quote', { text: answer ?? '' })}</blockquote>`
  return nothing
}

const SPEAKING: Partial<Record<ScreenArgument['step'], 'by' | 'at'>> = {
  accuse: 'by',
  answer: 'at',
  reply: 'at',
  throw: 'by',
  heard: 'by',
}

export const argument = defineScene('argument', {
  picture: (view, scene) => {
    const room = chamberPicture(view, 'beside')
    const figures = { ...room.figures }
    for (const [i, role] of (['ava', 'leo', 'elara', 'caleb'] as const).entries())
      figures[role] = { ...aroundSphere(i, { mood: moodOf(role, scene) }), ...PLACES[role] }
    return {
      ...room,
      shot: CLOSE,
      light: 0.34,
      sphere: { ...room.sphere, look: [-0.8, 0.6], lid: lidShut(scene.lid) },
      figures,
    }
  },
  sentence: (_view, scene) => spoken(scene),
  readOut: ({ people }, { step, accusation, answer, thrown }) => {
    if (step === 'answer') return people.ava.awake === 'human' ? null : accusation
    if (step === 'reply') return people.elara.awake === 'human' ? null : answer
    // The memory is heard to its end, even if all have judged it before.
    return thrown && !thrown.aloud ? thrown.text : null
  },
  words: (view, scene) => {
    const { step, thrown } = scene
    const { by, at } = facing(scene)
    const speaks = SPEAKING[step]
    return html`${titleSlip(t(thrown || step === 'throw' ? 'argument.memories' : 'argument.title'))}
      ${lidRail(CLOSE, scene.lid)}
      <section class="quarrel" data-step=${step}>
        <div class="quarrel-faces">
          ${face(view, by, speaks === 'by')}
          <svg class="quarrel-throw" viewBox="0 0 300 90" aria-hidden="true">
            <path d="M10 74 C 90 4, 210 4, 286 62" />
            <path class="quarrel-tip" d="M262 34 L288 64 L248 66" />
          </svg>
          ${at ? face(view, at, speaks === 'at') : html`<span class="quarrel-face" data-empty>?</span>`}
        </div>
        ${said(scene)}
      </section>
      ${caption(captionOf(scene))}`
  },
})

function captionOf(scene: ScreenArgument): string {
  const { step, turn, thrown } = scene
  switch (step) {
    case 'accuse':
      return t('argument.accuse')
    case 'answer':
      return t('argument.answer')
    case 'reply':
      return t('argument.listen')
    case 'throw':
      return turn ? t('argument.throw', { name: nameOf(turn) }) : t('argument.listen')
    case 'heard':
      return t('argument.judge')
    case 'moved':
      return thrown ? movedLine(thrown) : t('argument.listen')
  }
}
