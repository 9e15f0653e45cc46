/** An evening at the nook, for tests of its page and its hearts. */
import { TIME } from '../../shared/content/constants.ts'
import type { Role } from '../../shared/content/ids.ts'
import { currentPage } from '../../shared/rules/phases/bedtime/ritual.ts'
import type { GameState, Ritual } from '../../shared/rules/state/index.ts'
import { does, lightsOut, type Places, skipTo, wait, wednesday } from './test-night.ts'

/** Own ways of those who are not at the nook. */
export const OWN: Places = {
  ava: { room: 'own', target: 'leo' },
  leo: { room: 'own' },
  elara: { room: 'own', deed: 'report' },
  caleb: { room: 'own', deed: 'note', target: 'ava' },
}

/** Wednesday's bedtime with these roles at the nook and the others in their own ways. */
export function nookOf(present: readonly Role[], game = wednesday()): { game: GameState; page: Ritual } {
  const places = { ...OWN }
  for (const role of present) places[role] = 'nook'
  lightsOut(game, places)
  skipTo(game, 'bedtime')
  return { game, page: currentPage(game)! }
}

/** All readers write, each something of their own for every gap. */
export function allWrite({ game, page }: { game: GameState; page: Ritual }): void {
  for (let gap = 0; gap < page.gaps.length; gap++)
    for (const role of page.present)
      if (page.lines.some((line) => line.by === role && line.gap === gap))
        does(game, role, 'line', { text: `${role} ${gap}` })
}

/** All lines are read, by their readers or the house. */
export function allRead({ game, page }: { game: GameState; page: Ritual }): void {
  while (page.stage === 'read') {
    const by = page.lines[page.turn]?.by
    if (by && !page.housed) does(game, by, 'read-done', {})
    else wait(game, TIME.houseReads)
  }
}

/** The lines that stay on the page, as writer and gap. */
export const kept = (page: Ritual) =>
  page.lines.filter((line) => line.kept).map(({ by, gap }) => `${by} ${gap}`)
