import { html, nothing } from 'lit-html'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/view/types.ts'
import { SPHERE } from '../../kit/house-layout.ts'
import { alongWall, around, byRole, homeOf, litOnly, project, shotOf, together } from '../house/compose.ts'
import type { Mood, Picture } from '../house/picture.ts'
import { caption, chip, doneRow, portrait, slip } from '../stage/parts.ts'
import { nameOf, t } from '../text.ts'
import { defineScene, type SceneOf } from './scene.ts'

/** The chamber over a caption, or beside what is told; the living room over a caption, or under a page. */
const CHAMBER = {
  high: shotOf([1290, 392], [960, 505], 1.85),
  beside: shotOf([1290, 392], [1356, 540], 1.65),
} as const
const LIVING = {
  high: shotOf([969, 734], [960, 590], 1.9),
  low: shotOf([969, 734], [960, 782], 1.72),
} as const

/** Saturday in the sphere's room: Ava nearest to it, the others around. */
function chamber(view: PublicView, where: keyof typeof CHAMBER, mood: Mood = 'worried'): Picture {
  const home = homeOf(view)
  return {
    ...home,
    shot: CHAMBER[where],
    near: 'sphere',
    // What was written in the sky would be cut off by the edge.
    sky: { ...home.sky, stars: [], name: null },
    light: 0.5,
    sphere: { mood: 'calm', look: [-0.2, 0.9], power: Math.max(0.7, home.sphere.power) },
    figures: byRole((role, i) => around(i, { mood: role === 'ava' ? 'worried' : mood })),
  }
}

/** Whoever is named is all ears: caught, or glad; the others look at them. */
function listening({ by, of, right }: NonNullable<SceneOf<'guess'>['reading']>): Picture['figures'] {
  const [guesser, guessed]: readonly [Mood, Mood] = right ? ['happy', 'worried'] : ['worried', 'happy']
  const named = ROLES.indexOf(of)
  return byRole((role, i) =>
    alongWall(i, {
      mood: role === of ? guessed : role === by ? guesser : 'calm',
      ...(role !== of && { facing: i < named ? 'right' : 'left' }),
    }),
  )
}

const guessing = ({ by, of }: { by: Role; of: Role }): string =>
  t('guess.says', { by: nameOf(by), of: nameOf(of) })

export const guess = defineScene('guess', {
  picture: (view, { reading }) => ({
    ...homeOf(view),
    shot: LIVING[reading ? 'low' : 'high'],
    near: 'living',
    lamps: litOnly(['living']),
    light: 0.8,
    figures: reading ? listening(reading) : together('living', 'worried'),
  }),
  sentence: (_view, { reading }) =>
    reading ? t('said.two', { first: guessing(reading), second: reading.secret }) : t('guess.waiting'),
  words: (view, { guessed, reading }) =>
    html`${slip(t('guess.title'))}
      ${
        reading
          ? html`<section class="guess" data-role=${reading.of} ?data-right=${reading.right}>
            ${portrait(view, reading.of)}
            <p>${guessing(reading)}</p>
            <h2>${reading.secret}</h2>
            <b class="stamp" ?data-told=${reading.right} ?data-kept=${!reading.right}>${t(reading.right ? 'guess.right' : 'guess.wrong')}</b>
          </section>`
          : html`${caption(t('guess.waiting'))} ${doneRow(guessed, (role) => t('guess.guessed', { name: nameOf(role) }))}`
      }`,
})

/** How far the lid has come down (0–1) after it was pushed back so many times: a slit of the eye is left. */
export const lidShut = (pushes: number): number => Math.max(0.1, 0.62 - 0.13 * pushes)
/** Its name hangs on its upper right (world px from the ball's middle). */
const LID_TAG = [82, -84] as const
const lidTag = (where: keyof typeof CHAMBER): string => {
  const [x, y] = project(CHAMBER[where], [SPHERE.x + LID_TAG[0], SPHERE.y + LID_TAG[1]])
  return `left:${x.toFixed(0)}px;top:${y.toFixed(0)}px`
}

export const memories = defineScene('memories', {
  picture: (view, { lid, playing }) => {
    const room = chamber(view, playing ? 'beside' : 'high')
    return {
      ...room,
      sphere: { ...room.sphere, look: [playing ? -0.9 : -0.2, 0.9], lid: lidShut(lid) },
    }
  },
  sentence: (_view, { playing, turn }) =>
    playing ? playing.text : turn ? t('memories.turn', { name: nameOf(turn) }) : t('memories.title'),
  words: (view, { turn, playing }) =>
    html`${slip(t('memories.title'))}
      <p class="lid" style=${lidTag(playing ? 'beside' : 'high')}>${t('memories.lid')}</p>
      ${
        playing
          ? html`<section class="memory" data-role=${playing.by}>
            ${portrait(view, playing.by)}
            <p>${t(playing.aloud ? 'memories.aloud' : 'memories.house', { name: nameOf(playing.by) })}</p>
            <blockquote>${playing.text}</blockquote>
            <ul class="trues">
              ${playing.true.map((role) => html`<li>${chip(role, html` <i>${t('memories.true')}</i>`)}</li>`)}
            </ul>
          </section>`
          : turn
            ? caption(t('memories.turn', { name: nameOf(turn) }))
            : nothing
      }`,
})

export const experiment = defineScene('experiment', {
  picture: (view, { result }) => {
    const room = chamber(view, result ? 'beside' : 'high')
    return result ? { ...room, light: 0.25, sphere: { mood: 'calm', look: [0, 0], power: 1 } } : room
  },
  sentence: (_view, { result }) =>
    result ? t(result.run ? 'experiment.run' : 'experiment.stop') : t('experiment.title'),
  words: (_view, { voted, result, line }) =>
    result
      ? html`<section class="result">
          <h1>${t(result.run ? 'experiment.run' : 'experiment.stop')}</h1>
          ${line ? html`<p>${line}</p>` : html`${result.byTie ? html`<p>${t('experiment.tie')}</p>` : nothing}<p>${t(result.remote ? 'experiment.remote' : 'experiment.on')}</p>`}
        </section>`
      : html`${slip(t('experiment.title'))} ${caption(t('experiment.voted', { count: voted.length }))}
          ${doneRow(voted, (role) => t('choice.chosen', { name: nameOf(role) }))}`,
})

export const sign = defineScene('sign', {
  picture: (view, { worked }) => {
    const room = chamber(view, 'high', worked ? 'happy' : 'worried')
    const ava = around(0, { mood: worked ? 'happy' : 'worried', dreaming: worked === false })
    return {
      ...room,
      light: 0.2,
      sphere: {
        mood: worked ? 'sulk' : 'calm',
        look: [-0.9, 0.7],
        power: 1,
        lid: worked === null ? 0.4 : worked ? 0.1 : 0.94,
      },
      figures: {
        ...room.figures,
        ava: worked ? { ...ava, x: 1470, facing: 'right' } : { ...ava, x: worked === null ? 1200 : 1262 },
      },
    }
  },
  sentence: (_view, { given, worked, houseSign }) =>
    worked !== null
      ? t(worked ? 'sign.worked' : 'sign.failed')
      : houseSign
        ? t(`sign.house.${houseSign}`)
        : t(given ? 'sign.given' : 'sign.title'),
  words: (_view, { given, worked, houseSign, line }) =>
    html`${slip(worked === null ? t('sign.title') : t(worked ? 'sign.worked' : 'sign.failed'))}
      ${
        worked === null
          ? caption(houseSign ? t(`sign.house.${houseSign}`) : t(given ? 'sign.given' : 'sign.watch'))
          : line
            ? caption(line)
            : nothing
      }`,
})
