/** Any phone from a hand-made view: `/gallery/phone.html?phase=shout&role=ava&take=1&activity=glider&into=4000`. */
import '../kit/dom/fonts.css'
import '../kit/dom/theme.css'
import type { ActivityId, PhaseId, Role } from '../../shared/content/ids.ts'
import { showMotion } from '../kit/motion.ts'
import { openPhone } from '../phone/main.ts'
import { stillHouse } from './samples/house.ts'
import { SAMPLE_NOW, SCENES, sampleView } from './samples/public.ts'
import { samplePlay, sampleSeat } from './samples/seat.ts'

const query = new URLSearchParams(location.search)
const phase = (query.get('phase') ?? 'lobby') as PhaseId
const role = (query.get('role') ?? 'ava') as Role
const take = Number(query.get('take') ?? 0)
const activity = query.get('activity') as ActivityId | null
const root = document.querySelector<HTMLElement>('#app')

if (root) {
  showMotion(document.documentElement)
  const scene = SCENES[phase][take] ?? SCENES[phase][0] ?? { phase: 'lobby' as const }
  const opened = Date.now()
  const running = activity !== null
  const house = stillHouse({ ...sampleView(scene), startedAt: SAMPLE_NOW - 8_000 }, SAMPLE_NOW)
  const seat = sampleSeat(phase, role, take)
  const play = activity ? samplePlay(activity, Number(query.get('into') ?? 0)) : seat.hand.play
  house.store.setState({ mine: { ...seat, hand: { ...seat.hand, play } } })
  openPhone(root, { ...house, role, now: () => SAMPLE_NOW + (running ? Date.now() - opened : 0) }, () =>
    location.reload(),
  )
}
