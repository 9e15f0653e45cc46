/** The lobby on the screen: the portrait wall, who has joined, the join poster. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { PLAN_FACTS } from '../../../shared/content/constants.ts'
import { byRole, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import { emblem } from '../../ui/emblems.ts'
import { stillMaking } from '../../ui/lobby-progress.ts'
import { joinPoster } from '../hud/join-poster.ts'
import { lobbySlam, slamSentence } from '../hud/lobby-slam.ts'
import { cutLettering, roleChip } from '../hud/paper-pieces.ts'
import { defineScene } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import { WALL } from '../world/house-layout.ts'
import { alongWall, basePicture, project, shotOf } from '../world/picture-builder.ts'

/** The living room is on the left, to leave room for the poster. */
const SHOT = shotOf([969, 734], [740, 556], 2)

const person = (view: PublicView, role: Role, index: number): TemplateResult => {
  const { player, treasure, fear } = view.people[role]
  const [x] = project(SHOT, [WALL.portraits[index]?.[0] ?? 0, 0])
  return html`<li class="lobby-person" data-role=${role} ?data-here=${player !== null} style=${`left:${x.toFixed(0)}px`}>
    <p class="lobby-name">${emblem(role)}<b aria-hidden=${player !== null}>${nameOf(role)}</b>${player === null ? nothing : html`<span class="unseen">${t('said.of', { name: nameOf(role), text: player })}</span>`}</p>
    ${player === null ? html`<p class="lobby-empty">${t('lobby.empty')}</p>` : nothing}
    ${treasure && player !== null ? html`<p class="tag tag-treasure"><span>${treasure}</span></p>` : nothing}
    ${fear && player !== null ? html`<p class="tag tag-fear"><span>${fear}</span></p>` : nothing}
  </li>`
}

/** What the table waits for: guests, those who still draw, or the host. */
function whatNext(view: PublicView): TemplateResult {
  const seated = ROLES.filter((role) => view.people[role].player !== null)
  const making = stillMaking(view)
  if (seated.length === 0) return html`<p class="lobby-next">${t('lobby.next.scan')}</p>`
  if (making.length > 0)
    return html`<p class="lobby-next"><b>${t('lobby.next.making')}</b> ${making.map((role) => roleChip(role))}</p>`
  return view.host
    ? html`<p class="lobby-next" data-ready>${t.parts('lobby.next.start', { name: roleChip(view.host) })}</p>`
    : html`${nothing}`
}

/** The same in words. */
function nextSentence(view: PublicView): string {
  const making = stillMaking(view)
  if (ROLES.every((role) => view.people[role].player === null)) return t('lobby.next.scan')
  if (making.length > 0)
    return t('said.two', { first: t('lobby.next.making'), second: t.list(making.map(nameOf)) })
  return view.host ? t('lobby.next.start', { name: nameOf(view.host) }) : t('lobby.waiting')
}

export const lobby = defineScene('lobby', {
  picture: (view) => {
    const home = basePicture(view)
    return {
      ...home,
      shot: SHOT,
      sky: { ...home.sky, hour: 'dusk', stars: [] },
      light: 1,
      // The sphere's cold light leaks through the boards into the warm room.
      lamps: { 'living-leak': 1.7 },
      sphere: { ...home.sphere, mood: 'calm', look: [-0.8, 0.8], power: 1 },
      figures: byRole((role, i) =>
        view.people[role].player === null ? null : alongWall(i, { mood: 'happy' }),
      ),
    }
  },
  sentence: (view, scene) => (scene.slam ? slamSentence(view, scene.slam) : nextSentence(view)),
  readOut: (view, { slam }) => (slam ? slamSentence(view, slam) : null),
  words: (view, { slam, met }, context) =>
    slam
      ? lobbySlam(view, slam, context)
      : html`<h1 class="lobby-title">${cutLettering(t('title.warm'), 'warm')} ${cutLettering(t('title.cold'), 'cold')}</h1>
      <ul class="lobby-people">
        ${ROLES.map((role, i) => person(view, role, i))}
      </ul>
      ${view.codeHidden ? nothing : joinPoster(context, 'poster-lobby')}
      ${whatNext(view)}
      <div class="lobby-notes">
        <p>${t('lobby.plan', { plan: t(`plan.${view.plan}`), minutes: t('plan.minutes', { count: PLAN_FACTS[view.plan].minutes }) })}</p>
        ${met ? html`<p>${t('lobby.met', { seen: met.seen, all: met.all })}</p>` : nothing}
        ${view.cosy ? html`<p>${t('lobby.cosy')}</p>` : nothing}
        ${view.locked ? html`<p>${t('lobby.locked')}</p>` : nothing}
        ${view.apart ? html`<p>${t(context.hasVoice ? 'lobby.apart' : 'lobby.apart.silent')}</p>` : nothing}
      </div>`,
})
