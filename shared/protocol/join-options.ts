/** What a client sends to join a room (`joinById(code, options)`) and to open one (`POST /api/rooms`). */
import * as v from 'valibot'
import { LIMITS } from '../content/constants.ts'
import { PLAN_IDS, ROLES } from '../content/ids.ts'
import { typed } from './actions.ts'
import { PROTOCOL_VERSION } from './protocol-version.ts'

/** A room's code: four letters in any case; parsed to upper case. */
export const RoomCode = v.pipe(v.string(), v.trim(), v.regex(/^[A-Za-z]{4}$/), v.toUpperCase())

/** A name of any length; the rest is cut off. */
const PlayerName = v.pipe(
  v.string(),
  v.transform((name) => name.slice(0, 1_000)),
  typed(LIMITS.name),
)

/** 128 bits in base64url. */
const Token = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/))

const version = v.literal(PROTOCOL_VERSION)

/**
 * Tells apart the attempts to join a seat.
 *
 * - `page`: id of this load of the page (128 random bits). A page whose join succeeded without its getting the answer
 *   is recognised by it and gets its seat.
 * - `knock`: counts the page's attempts. An attempt that the page has given up, and that arrives late, must not take the
 *   seat from a later one.
 * - `back`: the page reconnects by itself. No player has asked for it, so it does not take the seat from a page opened
 *   since.
 */
const joinAttempt = {
  page: v.optional(Token),
  knock: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  back: v.optional(v.boolean(), false),
}

/** How a client joins: as a new player, as one who returns, as a screen or as a neighbour. */
export const JoinOptions = v.union([
  /** Takes a free role. With a token that is still valid, or from a page that has a seat, returns to that seat instead. */
  v.object({
    version,
    as: v.literal('seat'),
    role: v.picklist(ROLES),
    name: PlayerName,
    /** Sits down with the player who has the role, as its second person. */
    second: v.optional(v.boolean(), false),
    token: v.optional(Token),
    ...joinAttempt,
  }),
  v.object({ version, as: v.literal('seat'), token: Token, ...joinAttempt }),
  /** `beside`: embedded in a player's phone. */
  v.object({ version, as: v.literal('screen'), beside: v.optional(v.boolean(), false) }),
  v.object({ version, as: v.literal('neighbour') }),
])
/** As a client sends it. */
export type JoinOptions = v.InferInput<typeof JoinOptions>
/** As the server parses it. */
export type ParsedJoin = v.InferOutput<typeof JoinOptions>

/** Most entries of content that a request to open a room may name. */
const MET = 600

/** The body of `POST /api/rooms`, which opens a room. */
export const CreateRoomOptions = v.object({
  /** The room's language: a BCP 47 tag. */
  language: v.optional(v.string()),
  /** What this table has met in earlier nights: content as `list:id`, the longest ago first. Unknown ones are ignored. */
  met: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(MET))),
  /** The plan of the first night, until the host chooses another one; the week if it is left out. */
  plan: v.optional(v.picklist(PLAN_IDS)),
  /** Percent of every duration. This and the seed are ignored unless the server was started for tests or fast games. */
  percent: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400))),
  seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff))),
})
export type CreateRoomOptions = v.InferOutput<typeof CreateRoomOptions>
