/** Figures of how the malfunction feels, for every kind of table. */
import { type Figures, MalfunctionMeter } from '../replays/act-figures.ts'
import { figureLines } from '../replays/figures-text.ts'
import { BotTable, type Guests } from './bot-table.ts'
import { humans, TABLES } from './table-kinds.ts'

/** The figures of one night's malfunction. */
export function figuresOf(seed: number, guests: Guests): Figures {
  const watch = new MalfunctionMeter()
  new BotTable({ seed, guests, played: (_, night) => watch.observe(night) }).playUntil(
    ({ phase }) => phase.id === 'home',
  )
  const figures = watch.figures()
  if (!figures) throw new Error(`night ${seed} never came to its malfunction`)
  return figures
}

/** Lines to print: the medians of a number of games for each kind of table. */
export function figuresOfTables(games: number, seed: number): string[] {
  return [['four humans', humans(4)] as const, ...TABLES].flatMap(([name, guestsOf]) => {
    const nights = Array.from({ length: games }, (_, i) => figuresOf(seed + i, guestsOf(seed + i)))
    return [`${name}, ${games} nights`, ...figureLines(nights), '']
  })
}
