/** Treasures and fears of roles for which no player has named one. */
import type { Role } from './ids.ts'
import type { FearId, TreasureId } from './suggestions.ts'

/** In order of preference: the first one that no other role has is taken. */
export const HOUSE_PICKS: Readonly<
  Record<Role, { readonly treasures: readonly TreasureId[]; readonly fears: readonly FearId[] }>
> = {
  ava: {
    treasures: ['torch', 'one-eared-bear', 'wobbly-tooth', 'snow-day', 'moon-sticker'],
    fears: ['coat-on-the-door', 'plughole', 'owl-stare', 'jelly', 'goose'],
  },
  leo: {
    treasures: ['best-stick', 'comic-pile', 'tree-house', 'lucky-sock', 'bike-bell'],
    fears: ['moth-in-the-hood', 'waving-back', 'talent-show', 'haircut', 'hiccups'],
  },
  elara: {
    treasures: ['blue-mug', 'height-marks', 'red-scarf', 'photo-booth', 'grumpy-cactus'],
    fears: ['reply-all', 'lift-music', 'garden-gnome', 'wet-sleeve', 'escalator-end'],
  },
  caleb: {
    treasures: ['whistle', 'bedtime-song', 'soup-pot', 'old-atlas', 'harmonica'],
    fears: ['polite-robot', 'singing-toaster', 'cold-custard', 'pigeons', 'last-stair'],
  },
}
