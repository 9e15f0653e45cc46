/** How long rooms and reserved seats last. */

/** A room ends after this long (ms) without a client. */
export const EMPTY = 30 * 60_000
/** Any room ends after this long (ms): a whole evening of play. */
export const LIFETIME = 6 * 60 * 60_000
/** How long (s) a reserved seat is kept for the client that asked for it. */
export const SEAT_RESERVATION = 8
