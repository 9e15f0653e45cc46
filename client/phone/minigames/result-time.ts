/** How long (ms) the picture of a dream's end stays before the page goes on: its stars, or the pulled fuse. */
export const RESULT_MS = 2_000
export const FUSE_MS = 2_800
