/** The room's state on the wire. What the leaves are is told in `shared/protocol/leaves.ts`. */
import { Encoder, type SchemaType, schema, t } from '@colyseus/schema'

/** Bytes that a room sets aside for a whole state; with very full drawings it takes more. */
Encoder.BUFFER_SIZE = 64 * 1024

/** One view, flattened: JSON by path. */
export const Leaves = schema({ leaves: t.map('string') }, 'Leaves')
export type Leaves = SchemaType<typeof Leaves>

/**
 * What all see, and what one seat alone sees, by role. A seat's child is made once, changed in place, and added to
 * the view of whoever sits there; nothing else is ever added to a view.
 */
export const HouseState = schema({ public: Leaves, seats: t.map(Leaves).view() }, 'HouseState')
export type HouseState = SchemaType<typeof HouseState>
