/** The room's state as Colyseus sends it. Leaves are explained in `shared/protocol/leaves.ts`. */
import { Encoder, type SchemaType, schema, t } from '@colyseus/schema'

/** Bytes of the buffer for a whole state; it grows where drawings are very full. */
Encoder.BUFFER_SIZE = 64 * 1024

/** One view, flattened: JSON by path. */
export const Leaves = schema({ leaves: t.map('string') }, 'Leaves')
export type Leaves = SchemaType<typeof Leaves>

/**
 * The number of the process that shows the room, which rises with each that takes it over (undefined where there is only one),
 * the public view, and the private view of each phone. A phone's entry is made once, changed in place, and added to
 * the StateView of the client that it belongs to; nothing else is ever added to a StateView.
 */
export const RoomState = schema(
  { public: Leaves, seats: t.map(Leaves).view(), fence: t.uint32().optional() },
  'HouseState',
)
export type RoomState = SchemaType<typeof RoomState>
