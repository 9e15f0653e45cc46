/** How long rooms last. */

/** A room to which nobody is connected ends after this long (ms), and any room after a whole evening of play. */
export const EMPTY = 30 * 60_000
export const LIFETIME = 6 * 60 * 60_000
