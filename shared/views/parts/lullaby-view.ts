/** The lullaby, at Friday's supper and in the whisper. */
import type { Role } from '../../content/ids.ts'
import { slotShown } from '../../rules/malfunction/lullaby-board.ts'
import type { GameState } from '../../rules/state/index.ts'
import { roomTime } from '../room-time.ts'
import type { LullabyScene, PrivateView } from '../types.ts'

/** The lullaby as everybody sees it; null while it is not played. */
export function lullabyScene(game: GameState): LullabyScene | null {
  const { lullaby } = game.boards
  if (!lullaby) return null
  return {
    startedAt: roomTime(game, lullaby.startedAt),
    beat: lullaby.beat,
    slots: lullaby.owners.map((owner, slot) => ({
      owner,
      solved: lullaby.solved[slot] ?? false,
      symbol: slotShown(game, lullaby, slot) ? (lullaby.symbols[slot] ?? null) : null,
    })),
  }
}

/** Notes that this role has to describe. A note that is not on the fridge is shown on another phone than its player's. */
export function describedNotes({ boards: { lullaby } }: GameState, role: Role): PrivateView['describe'] {
  if (!lullaby) return []
  return lullaby.owners.flatMap((owner, slot) => {
    const symbol = lullaby.symbols[slot]
    const describes = lullaby.describers[slot] === role && !lullaby.solved[slot]
    return describes && symbol ? [{ slot, symbol, owner }] : []
  })
}

/** The slots that this role plays. */
export const slotsOf = ({ boards: { lullaby } }: GameState, role: Role): number[] =>
  lullaby ? lullaby.owners.flatMap((owner, slot) => (owner === role ? [slot] : [])) : []
