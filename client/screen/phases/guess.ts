/** Guessing secrets on the screen: each guess is read, with its result. */
import { html, nothing } from 'lit-html'
import { byRole, ROLES, type Role } from '../../../shared/content/ids.ts'
import { caption, doneRow, portrait, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene, type SceneOf } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import type { Mood, Picture } from '../world/picture.ts'
import { alongWall, basePicture, litOnly, shotOf, together } from '../world/picture-builder.ts'

/** The living room above a caption, or below a page. */
const LIVING = {
  high: shotOf([969, 734], [960, 590], 1.9),
  low: shotOf([969, 734], [960, 782], 1.72),
} as const

/** Everybody looks at the one whose secret is guessed; the moods of both depend on the result. */
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

const guessSentence = (reading: NonNullable<SceneOf<'guess'>['reading']>): string =>
  t('said.two', { first: guessing(reading), second: reading.secret })

/** Who gets a star for it: whoever was right, or at the end those whom nobody guessed. */
function starLine({ by, right }: NonNullable<SceneOf<'guess'>['reading']>, unguessed: readonly Role[]) {
  if (unguessed.length > 0) return caption(t('guess.unguessed', { name: t.list(unguessed.map(nameOf)) }))
  return right ? caption(t('guess.star', { name: nameOf(by) })) : nothing
}

export const guess = defineScene('guess', {
  picture: (view, { reading }) => ({
    ...basePicture(view),
    shot: LIVING[reading ? 'low' : 'high'],
    foreground: 'living',
    lamps: litOnly(['living']),
    light: 0.8,
    figures: reading ? listening(reading) : together('living', 'worried'),
  }),
  sentence: (_view, { reading }) => (reading ? guessSentence(reading) : t('guess.waiting')),
  readOut: (_view, { reading }) => (reading ? guessSentence(reading) : null),
  words: (view, { guessed, reading, unguessed }) =>
    html`${titleSlip(t('guess.title'))}
      ${
        reading
          ? html`<section class="guess" data-role=${reading.of} ?data-right=${reading.right}>
            ${portrait(view, reading.of)}
            <p>${guessing(reading)}</p>
            <h2>${reading.secret}</h2>
            <b class="stamp" ?data-told=${reading.right} ?data-kept=${!reading.right}>${t(reading.right ? 'guess.right' : 'guess.wrong')}</b>
          </section>
          ${starLine(reading, unguessed)}`
          : html`${caption(t('guess.waiting'))} ${doneRow(guessed, (role) => t('guess.guessed', { name: nameOf(role) }))}`
      }`,
})
