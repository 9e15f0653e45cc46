/** Bedtime on the screen: the house with everybody in their rooms, dreams, the ritual's page. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { byRole, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView, RitualView } from '../../../shared/views/types.ts'
import { nookPage, readByHouse, readerName } from '../hud/nook-page.ts'
import { roleChip } from '../hud/paper-pieces.ts'
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

const ownWay = ({ role, way, done }: BedtimeScene['ownWays'][number]): TemplateResult =>
  html`<li class="tag tag-own" data-role=${role}>
    ${t('bedtime.own', { name: nameOf(role), place: t(`in.${way}`) })}
    ${done ? html`<b>✓ <span class="unseen">${t('bedtime.done')}</span></b>` : nothing}
  </li>`

/** The share of the page that has been read, 0–1, which sets the lamp's strength; without a page 0.5. */
const readSoFar = ({ ritual }: BedtimeScene): number => (ritual ? ritual.turn / ritual.lines.length : 0.5)

/** What happens at the nook, in one sentence: the line itself where the house reads it. */
function nookSentence(view: PublicView, page: RitualView): string {
  if (readByHouse(page)) return page.lines[page.turn]?.text ?? ''
  if (page.stage === 'read') return t('bedtime.reads', { name: readerName(view, page) })
  if (page.stage === 'write') return t(page.present.length > 1 ? 'bedtime.fill' : 'bedtime.fill.alone')
  return page.stage === 'hearts' ? t('bedtime.hearts.last') : t('bedtime.end')
}

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
  sentence: (view, { ritual, dreams }) =>
    ritual ? nookSentence(view, ritual) : dreams.length > 0 ? t('bedtime.hush') : t('lights.title'),
  readOut: (view, { ritual }) => (ritual && readByHouse(ritual) ? nookSentence(view, ritual) : null),
  words: (view, { rooms, dreams, ritual, ownWays }) =>
    html`${dreams.length > 0 ? html`<div class="dreamt"><ul class="dreams">${dreams.map(dreamCard)}</ul><p class="hush">${t('bedtime.hush')}</p></div>` : nothing}
      ${ritual ? nookPage(view, ritual, ROLES.some((role) => roomOf(role, rooms[role]) === 'study') ? 'low' : 'high') : nothing}
      ${ownWays.length > 0 ? html`<ul class="own-ways">${ownWays.map(ownWay)}</ul>` : nothing}`,
})
