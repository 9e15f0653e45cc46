/** The reveal on the screen: the secrets one by one, then whose lantern paid for which dream. */
import { html, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { byRole, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import { emblem } from '../../ui/emblems.ts'
import { leosBill } from '../hud/leos-bill.ts'
import { portrait, roleChip, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene, type SceneOf } from '../phase-scene.ts'
import { nameOf, namesOf, t } from '../screen-translator.ts'
import { WALL } from '../world/house-layout.ts'
import type { FigurePicture } from '../world/picture.ts'
import { alongWall, basePicture, inRoom, litOnly, shotOf, together } from '../world/picture-builder.ts'

type RevealPicture = SceneOf<'reveal'>

/** The secret of this turn (from 1), or null when the list of dreams is shown. */
export const secretNow = ({ turn, secrets }: RevealPicture): RevealPicture['secrets'][number] | null =>
  turn > ROLES.length ? null : (secrets[turn - 1] ?? secrets.at(-1) ?? null)

/** Distance to the left of the own portrait (world px), and scale, of the one whose secret it is. */
const BESIDE = [62, 62, 62, 54] as const
const FORWARD = [0.7, 0.7, 0.66, 0.57] as const
/** Places of the others, relative to that one (world px), the nearest first; those outside of the walls are left out. */
const LOOKING = [146, -152, 330, -290, 400, -400] as const
const [LEFT_WALL, RIGHT_WALL] = [680, 1246] as const

const placeOf = (index: number): number => (WALL.portraits[index]?.[0] ?? 969) - (BESIDE[index] ?? 62)

function figures(now: Role): Record<Role, FigurePicture> {
  const middle = placeOf(ROLES.indexOf(now))
  const others = ROLES.filter((role) => role !== now)
  const places = LOOKING.map((far) => middle + far).filter((x) => x >= LEFT_WALL && x <= RIGHT_WALL)
  return byRole((role, i) => {
    if (role === now)
      return {
        ...inRoom('living', i, { facing: 'right' }),
        x: middle,
        y: 866,
        scale: FORWARD[i] ?? FORWARD[0],
      }
    const x = places[others.indexOf(role)] ?? RIGHT_WALL
    return { ...alongWall(i, { facing: x > middle ? 'left' : 'right' }), x }
  })
}

const secret = (view: PublicView, now: RevealPicture['secrets'][number]): TemplateResult =>
  html`${keyed(
    now.role,
    html`<article class="secret" data-role=${now.role} ?data-kept=${now.kept}>
      <header>${portrait(view, now.role)}${roleChip(now.role)}</header>
      <div class="secret-letter"><h2>${now.title}</h2><p>${now.text}</p></div>
      <i class="secret-seal" aria-hidden="true">${emblem(now.role)}</i>
      <footer>
        <b class="stamp" ?data-told=${now.kept} ?data-kept=${!now.kept}>${t(now.kept ? 'reveal.kept' : 'reveal.failed')}</b>
        <small>${now.guessedBy.length > 0 ? t('reveal.guessed', { names: namesOf(now.guessedBy) }) : t('reveal.unguessed')}</small>
      </footer>
    </article>`,
  )}`

const billTitle = ({ dreams }: RevealPicture): string =>
  t(dreams.some(({ dreamer }) => dreamer === 'leo') ? 'reveal.bill' : 'reveal.bill.none')

export const reveal = defineScene('reveal', {
  picture: (view, scene) => {
    const home = basePicture(view)
    const now = secretNow(scene)
    return {
      ...home,
      foreground: 'living',
      sphere: { mood: 'asleep', look: [0, 0], power: 0.2 },
      ...(now
        ? {
            // The camera moves along the wall from portrait to portrait.
            shot: shotOf([placeOf(ROLES.indexOf(now.role)), 744], [396, 590], 2.05),
            light: 0.5,
            lamps: { ...litOnly([]), 'living-pictures': 0.5, 'living-wall': 0.5 },
            figures: figures(now.role),
          }
        : {
            // The family below the flights.
            shot: shotOf([969, 734], [1300, 790], 1.64),
            light: 0.45,
            lamps: litOnly(['living']),
            figures: together('living', 'worried'),
          }),
    }
  },
  sentence: (_view, scene) => {
    const now = secretNow(scene)
    return now ? t('said.of', { name: nameOf(now.role), text: now.title }) : billTitle(scene)
  },
  words: (view, scene) => {
    const now = secretNow(scene)
    return now
      ? html`${titleSlip(t('reveal.title'))} ${secret(view, now)}`
      : html`${titleSlip(billTitle(scene))} ${leosBill(scene.dreams)}`
  },
})
