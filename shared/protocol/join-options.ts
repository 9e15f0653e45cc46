/** Coming into a room: what a client says with `joinById(code, options)`, and how rooms are opened. */
import * as v from 'valibot'
import { LIMITS } from '../content/constants.ts'
import { ROLES } from '../content/ids.ts'
import { typed } from './actions.ts'

/** Changes whenever an older client would misunderstand this server; such a client is told to reload. */
export const PROTOCOL_VERSION = 1

/** A room's code as people write it: four letters, in whatever case. */
export const Code = v.pipe(v.string(), v.trim(), v.regex(/^[A-Za-z]{4}$/), v.toUpperCase())

/** A name of any length is taken; what is too long is cut off. */
const PlayerName = v.pipe(
  v.string(),
  v.transform((name) => name.slice(0, 1_000)),
  typed(LIMITS.name),
)

/** 128 bits in base64url. */
const Token = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/))

const version = v.literal(PROTOCOL_VERSION)

/**
 * One life of a phone's page, by 128 random bits in base64url, and the how-manieth time it knocks. A knock that was given
 * up, and comes late through a bad network, must not take the seat from the one after it; and who sat down without
 * hearing of it is no stranger. `back`: the page comes back by itself after its line broke; nobody has asked it to, so
 * it takes no seat from a page that was opened since.
 */
const knock = {
  page: v.optional(Token),
  knock: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  back: v.optional(v.boolean(), false),
}

export const JoinOptions = v.union([
  /** Take a role; with a token that is still known, or a page that sits there already, return to that seat instead. */
  v.object({
    version,
    as: v.literal('seat'),
    role: v.picklist(ROLES),
    name: PlayerName,
    token: v.optional(Token),
    ...knock,
  }),
  v.object({ version, as: v.literal('seat'), token: Token, ...knock }),
  v.object({ version, as: v.literal('screen') }),
  v.object({ version, as: v.literal('neighbour') }),
])
/** What a client sends. */
export type JoinOptions = v.InferInput<typeof JoinOptions>
/** What the server makes of it. */
export type Join = v.InferOutput<typeof JoinOptions>

/** `POST /api/rooms`. */
export const OpenOptions = v.object({
  /** What the room is to speak: a BCP 47 tag of an installed language. */
  language: v.optional(v.string()),
  /** Percent of every duration. This and the seed are taken only where the server was started for tests and fast nights. */
  percent: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400))),
  seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff))),
})
export type OpenOptions = v.InferOutput<typeof OpenOptions>
