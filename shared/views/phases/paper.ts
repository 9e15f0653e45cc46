/**
 * The morning paper. Everybody is told who dreamt and who read, of own ways only the place, and of lights only that they
 * moved: how many are missing stays Ava's, whose lantern paid stays Leo's.
 */
import { GLOW } from '../../content/constants.ts'
import { type Pair, ROLES, type Role, rolesOf } from '../../content/ids.ts'
import { firstMoves } from '../../rules/morning-paper.ts'
import { clampUpgrade } from '../../rules/resources.ts'
import { currentEvening } from '../../rules/selectors.ts'
import type { GameState, PaperItem } from '../../rules/state/index.ts'
import { required } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'
import type { OwnPaperView, PaperItemView } from '../types.ts'

export const paper: PhaseView<'paper'> = {
  scene(game) {
    const { before, items } = required(currentEvening(game).paper)
    const news = newsOf(items)
    return {
      phase: 'paper',
      before,
      items: news,
      stands: standsAfter(news, before, game),
      firsts: firstMoves(game),
    }
  },
  privateParts: (game, role) => ({ paper: ownPaper(game, role) }),
}

const lightsMoved = (lights: number): PaperItemView['lights'] =>
  lights === 0 ? null : lights > 0 ? 'brighter' : 'dimmer'

/** One item for all dreams, one for the nook, and one for each own way that moved something. */
function newsOf(items: readonly PaperItem[]): PaperItemView[] {
  const dreams = items.filter(({ source }) => source === 'dream')
  const dreamt = dreams.length === 0 ? [] : [dreamsTogether(dreams)]
  const others = items.filter(({ source }) => source !== 'dream')
  return [...dreamt, ...others.map(newsItem).filter((item) => item.who.length > 0 || hasMoved(item))]
}

/** Where the upgrade stands after each item. Bedtime has summed up its changes first, so the last one is what that came to. */
function standsAfter(news: readonly PaperItemView[], before: number, game: GameState): number[] {
  let stands = before
  return news.map(({ upgrade }, i) => {
    stands = i === news.length - 1 ? game.upgrade : clampUpgrade(stands + upgrade)
    return stands
  })
}

const dreamsTogether = (dreams: readonly PaperItem[]): PaperItemView => ({
  source: 'dream',
  who: dreams.flatMap(({ who }) => [...who]),
  upgrade: dreams.reduce((sum, { upgrade }) => sum + upgrade, 0),
  lights: lightsMoved(dreams.reduce((sum, { lights }) => sum + lights, 0)),
  thread: dreams.reduce((sum, { thread }) => sum + (thread?.by ?? 0), 0),
  notes: dreams.reduce((sum, { notes }) => sum + notes, 0),
  cut: null,
})

const newsItem = ({ source, who, upgrade, lights, thread, notes, cut }: PaperItem): PaperItemView => ({
  source,
  who: source === 'nook' ? ROLES.filter((role) => who.includes(role)) : [],
  upgrade,
  lights: lightsMoved(lights),
  thread: thread?.by ?? 0,
  notes,
  cut,
})

const hasMoved = ({ upgrade, lights, thread, notes, cut }: PaperItemView): boolean =>
  upgrade !== 0 || lights !== null || thread !== 0 || notes > 0 || cut !== null

/** What a role's own choice did; null if the paper has nothing of it. */
function ownPaper(game: GameState, role: Role): OwnPaperView | null {
  const { paper: told, fused, evening, ownWays } = currentEvening(game)
  const mine = told?.items.find(({ who }) => who.includes(role))
  if (!mine) return fused === role ? { ...NO_NEWS, source: 'dream', glow: GLOW.cut, cut: role } : null
  const dream =
    mine.source === 'dream'
      ? game.dreams.find((one) => one.dreamer === role && one.evening === evening)
      : undefined
  return {
    source: mine.source,
    upgrade: mine.upgrade,
    lights: lightsMoved(mine.lights),
    thread: mine.thread ? { with: otherEnd(mine.thread.pair, role), by: mine.thread.by } : null,
    notes: mine.notes,
    glow: dream?.glow ?? (mine.glow > 0 ? mine.glow : null),
    // Whose lantern paid is in Leo's log, which only his phone shows.
    payer: role === 'leo' ? (dream?.payer ?? null) : null,
    cut: mine.cut,
    door: role === 'ava' ? (ownWays.ava?.target ?? null) : null,
  }
}

const NO_NEWS = {
  upgrade: 0,
  lights: null,
  thread: null,
  notes: 0,
  glow: null,
  payer: null,
  door: null,
} as const

/** The other end of a thread; null if the role holds neither end. */
function otherEnd(pair: Pair, role: Role): Role | null {
  const ends = rolesOf(pair)
  return ends.includes(role) ? (ends.find((end) => end !== role) ?? null) : null
}
