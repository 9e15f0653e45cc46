/**
 * A phone with a sample view: `/gallery/phone.html?phase=shout&role=ava&take=1`.
 *
 * - `&activity=glider&into=-3000`: a mini-game that can be played; `into` is the ms since its first step
 * - `&steps=240` its length, `&gentle` with gentle hands, `&cut=4000` ended by the fuse after so many ms
 * - `&waits` with *Go on*, as in a game without timers
 * - `&notice=1` with a notice that stays
 * - `&role=neighbour` the page of somebody who watches
 * - `&farewell=removed` the page after the end of the connection, `&offline=1` a lost connection (`socket`, … for why), `&unsaved` nothing can be saved
 * - `&noun=…` puts this in place of the treasures and fears in orders, labels and slogans
 * - `&name=WWWWWWWWWWWW` gives everybody this name; `&lang=en-XA` another language (see `gallery-language.ts`)
 */
import '../ui/fonts.css'
import '../ui/theme.css'
import '../ui/forced-colors.css'
import type { ActivityId, PhaseId, Role } from '../../shared/content/ids.ts'
import type { PublicView } from '../../shared/views/types.ts'
import type { EndReason } from '../connection/room-connection.ts'
import { TROUBLES } from '../connection/trouble.ts'
import { applyMotionLevel } from '../device/reduced-motion.ts'
import { openPhone } from '../phone/main.ts'
import { openNeighbour } from '../phone/neighbour-page.ts'
import { applyGalleryLanguage } from './gallery-language.ts'
import { sampleSeat } from './samples/private-views.ts'
import { SAMPLE_NOW, SCENES, sampleView } from './samples/public-views.ts'
import { stillConnection } from './samples/sample-connection.ts'
import { mockMinigameServer, pullFuse, samplePlay } from './samples/sample-minigame.ts'
import { withNoun } from './samples/sample-noun.ts'

const query = new URLSearchParams(location.search)
const phase = (query.get('phase') ?? 'lobby') as PhaseId
const watches = query.get('role') === 'neighbour'
const role = watches ? 'ava' : ((query.get('role') ?? 'ava') as Role)
const take = Number(query.get('take') ?? 0)
const activity = query.get('activity') as ActivityId | null
const root = document.querySelector<HTMLElement>('#app')

if (root) {
  applyMotionLevel(document.documentElement)
  await applyGalleryLanguage(location.search)
  const scene = withNoun(
    SCENES[phase][take] ?? SCENES[phase][0] ?? { phase: 'lobby' as const, slam: null, met: null },
    location.search,
  )
  const opened = Date.now()
  const running = activity !== null
  const view = sampleView(scene)
  const name = query.get('name')
  const people = name === null ? view.people : renamed(view.people, name)
  // As in a game without timers, with *Go on* on every phone.
  const waits = query.has('waits')
  const shown = waits ? { ...view, goOn: true, endsAt: null } : view
  const house = stillConnection({ ...shown, people, startedAt: SAMPLE_NOW - 8_000 }, SAMPLE_NOW)
  const sample = withNoun(sampleSeat(phase, role, take), location.search)
  const seat = waits ? { ...sample, legal: { ...sample.legal, ready: [{}] } } : sample
  const steps = query.get('steps')
  const play = activity
    ? {
        ...samplePlay(activity, Number(query.get('into') ?? 0), steps === null ? undefined : Number(steps)),
        gentle: query.has('gentle'),
      }
    : seat.hand.play
  house.store.setState({ mine: { ...seat, hand: { ...seat.hand, play } } })
  house.store.setState({
    online: query.get('offline') === null,
    trouble: TROUBLES.find((each) => each === query.get('offline')) ?? null,
    durable: !query.has('unsaved'),
    endReason: query.get('farewell') as EndReason | null,
  })
  const cut = query.get('cut')
  if (cut !== null) setTimeout(() => pullFuse(house.store), Number(cut))
  const now = () => SAMPLE_NOW + (running ? Date.now() - opened : 0)
  const ask = running ? mockMinigameServer(house.store) : house.ask
  const open = watches ? openNeighbour : openPhone
  open(root, { ...house, role: watches ? null : role, now, ask }, () => location.reload())
  if (query.has('notice')) {
    const pass = () => house.cue([{ type: 'host-passed', role }])
    pass()
    setInterval(pass, 1_000)
  }
}

function renamed(people: PublicView['people'], player: string): PublicView['people'] {
  const named = (role: Role) => ({ ...people[role], player })
  return { ava: named('ava'), leo: named('leo'), elara: named('elara'), caleb: named('caleb') }
}
