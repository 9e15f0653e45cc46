import { html, nothing } from 'lit-html'
import type { PublicView } from '../../../shared/view/types.ts'
import { byRole, homeOf, inRoom, litOnly, shotOf, together } from '../house/compose.ts'
import type { FigurePicture, Mood, Picture } from '../house/picture.ts'
import { caption, chip, doneRow, portrait, slip } from '../stage/parts.ts'
import { nameOf, t } from '../text.ts'
import { defineScene } from './scene.ts'

/** Two rooms, each seen from two heights: over a caption, or under a page; and the chamber beside what is told. */
const CHAMBER = {
  high: shotOf([1290, 392], [960, 505], 1.85),
  low: shotOf([1290, 392], [960, 680], 1.7),
  beside: shotOf([1290, 392], [1330, 570], 1.75),
} as const
const LIVING = {
  high: shotOf([969, 734], [960, 590], 1.9),
  low: shotOf([969, 734], [960, 690], 1.9),
} as const

/** Places around the sphere: Ava nearest, the grown-ups on the other side. */
const AROUND = [1160, 1078, 1412, 1508] as const
const around = (index: number, manner: Parameters<typeof inRoom>[2] = {}): FigurePicture => ({
  ...inRoom('sphere', index, { facing: index < 2 ? 'right' : 'left', ...manner }),
  x: AROUND[index] ?? 1160,
  y: index === 0 ? 574 : 568,
  scale: 0.52,
})

/** Saturday in the sphere's room: Ava nearest to it, the others around. */
function chamber(view: PublicView, where: keyof typeof CHAMBER, mood: Mood = 'worried'): Picture {
  const home = homeOf(view)
  return {
    ...home,
    shot: CHAMBER[where],
    near: 'sphere',
    light: 0.5,
    sphere: { mood: 'calm', look: [-0.2, 0.9], power: Math.max(0.7, home.sphere.power) },
    figures: byRole((role, i) => around(i, { mood: role === 'ava' ? 'worried' : mood })),
  }
}

export const guess = defineScene('guess', {
  picture: (view, { reading }) => ({
    ...homeOf(view),
    shot: LIVING[reading ? 'low' : 'high'],
    near: 'living',
    lamps: litOnly(['living']),
    light: 0.8,
    figures: together('living', 'worried'),
  }),
  sentence: (_view, { reading }) =>
    reading
      ? `${t('guess.says', { by: nameOf(reading.by), of: nameOf(reading.of) })} ${reading.secret}`
      : t('guess.waiting'),
  words: (view, { guessed, reading }) =>
    html`${slip(t('guess.title'))}
      ${
        reading
          ? html`<section class="guess" data-role=${reading.of} ?data-right=${reading.right}>
            ${portrait(view, reading.of)}
            <p>${t('guess.says', { by: nameOf(reading.by), of: nameOf(reading.of) })}</p>
            <h2>${reading.secret}</h2>
            <b class="stamp" ?data-told=${reading.right} ?data-kept=${!reading.right}>${t(reading.right ? 'guess.right' : 'guess.wrong')}</b>
          </section>`
          : html`${caption(t('guess.waiting'))} ${doneRow(guessed, (role) => t('guess.guessed', { name: nameOf(role) }))}`
      }`,
})

/** How far the lid has come down (0–1) after it was pushed back so many times. */
export const lidShut = (pushes: number): number => Math.max(0.12, 0.82 - 0.18 * pushes)

export const memories = defineScene('memories', {
  picture: (view, { lid, playing }) => {
    const room = chamber(view, playing ? 'beside' : 'high')
    return { ...room, sphere: { ...room.sphere, mood: lid > 1 ? 'sulk' : 'calm' } }
  },
  sentence: (_view, { playing, turn }) =>
    playing ? playing.text : turn ? t('memories.turn', { name: nameOf(turn) }) : t('memories.title'),
  words: (view, { turn, playing, lid }) =>
    html`${slip(t('memories.title'))}
      <p class="lid" style=${`--lid:${lidShut(lid).toFixed(2)}`}><b>${t('memories.lid')}</b><i></i></p>
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
    const room = chamber(view, result ? 'low' : 'high')
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
      sphere: { mood: worked === null ? 'calm' : 'sulk', look: [-0.9, 0.7], power: 1 },
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
