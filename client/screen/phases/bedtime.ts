/** Bedtime on the screen: the house with everybody in their rooms, dreams, the ritual's page. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { byRole, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import { emblem } from '../../ui/emblems.ts'
import { quoted } from '../../ui/quotation-marks.ts'
import { portrait, roleChip } from '../hud/paper-pieces.ts'
import { defineScene, type SceneOf } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import type { FigurePicture, Picture } from '../world/picture.ts'
import { basePicture, inRoom, roomOf, sleepwalking, spread } from '../world/picture-builder.ts'

type BedtimeScene = SceneOf<'bedtime'>

/** Places of dreamers, who float around the sphere. */
const AFLOAT = [
  { x: 1150, y: 576, facing: 'left' },
  { x: 1396, y: 574, facing: 'right' },
  { x: 1112, y: 444, facing: 'left' },
  { x: 1440, y: 448, facing: 'right' },
] as const
/** Places of those whose dream was cut, beside those who still dream. */
const AWAKE = [
  { x: 1106, facing: 'right' },
  { x: 1436, facing: 'left' },
  { x: 1064, facing: 'right' },
  { x: 1508, facing: 'left' },
] as const

/** Dreamers float around the sphere; everybody else is at a place of their room. */
function figures({ rooms, dreams }: BedtimeScene): Picture['figures'] {
  const goals = byRole((role) => roomOf(role, rooms[role]))
  const placed: Record<Role, FigurePicture | null> = { ...spread(goals, () => ({ mood: 'happy' })) }
  let beds = 0
  for (const role of ROLES) {
    if (rooms[role] !== 'sphere') continue
    const cut = dreams.some((dream) => dream.dreamer === role && dream.cut)
    const place: FigurePicture = inRoom('sphere', beds, {
      pose: cut ? 'stand' : 'dream',
      dreaming: !cut,
      mood: 'worried',
    })
    placed[role] = cut
      ? { ...place, ...AWAKE[beds % AWAKE.length], y: 570, scale: 0.62 }
      : { ...place, ...AFLOAT[beds % AFLOAT.length], scale: 0.56 }
    beds++
  }
  return placed
}

const dreamCard = (dream: BedtimeScene['dreams'][number]): TemplateResult =>
  html`<li class="dream" data-role=${dream.dreamer} ?data-cut=${dream.cut} style=${`--part:${(Math.max(0, Math.min(100, dream.progress)) / 100).toFixed(2)}`}>
    ${roleChip(dream.dreamer)}
    <b class="dream-title">${dream.title}</b>
    ${dream.customised ? html`<em>${t('bedtime.custom')}</em>` : nothing}
    ${
      dream.cut
        ? html`<span>${t('bedtime.cut', { name: nameOf(dream.dreamer) })}</span>`
        : dream.score === null
          ? html`<i class="dream-bar" aria-hidden="true"></i>`
          : html`<span class="dream-score">${'✦'.repeat(dream.score)}<span class="unseen">${t('bedtime.score', { count: dream.score })}</span></span>`
    }
  </li>`

/** Number of read lines before the current one, by the page's position, and of lines after it. */
const BEFORE = { high: 3, low: 1 } as const
const AFTER = 1

/** The page of a ritual, with the current line and its reader highlighted. @param room `low` leaves the study visible */
const page = (
  view: PublicView,
  ritual: NonNullable<BedtimeScene['ritual']>,
  room: keyof typeof BEFORE,
): TemplateResult =>
  html`<section class="page page-ritual" data-room=${room} aria-label=${t(`bedtime.${ritual.kind}`)}>
    ${ritual.reader ? readerOf(view, ritual.reader, ritual.housed) : nothing}
    <h2>${ritual.opening}</h2>
    <ol>
      ${ritual.lines.map(({ by, text, read, hearts }, i) =>
        i < ritual.turn - BEFORE[room] || i > ritual.turn + AFTER
          ? nothing
          : html`<li data-role=${by} ?data-now=${i === ritual.turn} ?data-read=${read}>
            <span class="page-by">${emblem(by)}${nameOf(by)}</span>
            <span class="page-line">${text === null ? (i === ritual.turn ? html`<i>${t('bedtime.blank')}</i>` : html`<i class="page-rule"></i>`) : text}</span>
            ${hearts > 0 ? html`<span class="page-hearts" aria-label=${t('bedtime.hearts', { count: hearts })}>${'♥'.repeat(Math.min(hearts, 5))}</span>` : nothing}
          </li>`,
      )}
    </ol>
  </section>`

/** Whose turn it is to read: portrait and name, in large. @param housed the reader has asked the narrator to read */
const readerOf = (view: PublicView, reader: Role, housed: boolean): TemplateResult => {
  const byHouse = isReadByNarrator(view, reader, housed)
  return html`<p class="page-turn" data-role=${reader} ?data-house=${byHouse}>
    <span class="page-face">${portrait(view, reader)}<i></i><i></i></span>
    <b>${t(byHouse ? 'bedtime.house' : 'bedtime.reads', { name: nameOf(reader) })}</b>
  </p>`
}

/** Whether the narrator reads: for players who have asked for it, and for roles without an awake player. */
const isReadByNarrator = (view: PublicView, reader: Role, housed: boolean): boolean =>
  housed || view.people[reader].awake !== 'human'

const ownWay = ({ role, way, done }: BedtimeScene['ownWays'][number]): TemplateResult =>
  html`<li class="tag tag-own" data-role=${role}>
    ${t('bedtime.own', { name: nameOf(role), room: t(`room.${way}`) })}
    ${done ? html`<b>✓ <span class="unseen">${t('bedtime.done')}</span></b>` : nothing}
  </li>`

const chair = ({ by, text }: NonNullable<BedtimeScene['chair']>): TemplateResult =>
  html`<section class="page page-chair" data-role=${by}>
    <h2>${t('bedtime.chair', { name: nameOf(by) })}</h2>
    <p>${text ? quoted(text) : html`<i>${t('bedtime.chair.quiet')}</i>`}</p>
  </section>`

/** The share of the page that has been read, 0–1, which sets the lamp's strength; without a ritual 0.5. */
const readSoFar = ({ ritual }: BedtimeScene): number => (ritual ? ritual.turn / ritual.lines.length : 0.5)

/** The whole house; only rooms with somebody in them are lit. */
export const bedtime = defineScene('bedtime', {
  picture: (view, scene) => {
    const home = basePicture(view)
    const { rooms, dreams } = scene
    const used = new Set(ROLES.map((role) => roomOf(role, rooms[role])))
    const lamp = (room: Parameters<typeof used.has>[0], strength = 1) => (used.has(room) ? strength : 0.1)
    const dreaming = dreams.some(({ cut }) => !cut)
    return {
      ...home,
      // The house is to the left of the dreams' cards.
      shot: { x: 1058, y: 540, zoom: 1 },
      // The cards are where the constellation would be.
      sky: { ...home.sky, stars: [], name: null },
      light: 0.25,
      lamps: {
        'nook-lamp': lamp('nook', 0.8 + 0.5 * readSoFar(scene)),
        'nook-pool': lamp('nook', 0.45 + 0.55 * readSoFar(scene)),
        'living-wall': 0.45,
        'landing-night-light': lamp('landing'),
        'study-screen': lamp('study'),
        'study-desk': lamp('study'),
        'workshop-bulb': lamp('workshop', 1.1),
        'workshop-panel': lamp('workshop'),
        'cellar-bulb': lamp('cellar', 1.1),
        'cellar-boiler': lamp('cellar', 0.8),
        sphere: dreaming ? 1.3 : 0.6,
        'sphere-near': dreaming ? 1 : 0.4,
      },
      sphere: {
        ...home.sphere,
        power: Math.max(home.sphere.power, dreaming ? 0.85 : 0.3),
        look: dreaming ? [-0.3, 1] : [-1, 0.8],
      },
      figures: sleepwalking(figures(scene), view),
    }
  },
  // Lines that the narrator reads are spoken.
  sentence: (view, { ritual, dreams }) =>
    ritual?.reader
      ? ((isReadByNarrator(view, ritual.reader, ritual.housed) ? ritual.lines[ritual.turn]?.text : null) ??
        t('bedtime.reads', { name: nameOf(ritual.reader) }))
      : dreams.length > 0
        ? t('bedtime.hush')
        : t('lights.title'),
  words: (view, { rooms, dreams, ritual, chair: empty, ownWays }) =>
    html`${dreams.length > 0 ? html`<div class="dreamt"><ul class="dreams">${dreams.map(dreamCard)}</ul><p class="hush">${t('bedtime.hush')}</p></div>` : nothing}
      ${ritual ? page(view, ritual, ROLES.some((role) => roomOf(role, rooms[role]) === 'study') ? 'low' : 'high') : empty ? chair(empty) : nothing} ${ownWays.length > 0 ? html`<ul class="own-ways">${ownWays.map(ownWay)}</ul>` : nothing}`,
})
