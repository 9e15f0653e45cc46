/** How long (ms) the end of a mini-game is shown before the page goes on: its stars, or the pulled fuse. */
export const RESULT_MS = 2_000
export const FUSE_MS = 2_800
