/** State of the lobby's gallery: what players make is shown large, one thing after the other. */
import type { Role } from '../../content/ids.ts'

/** Something that a player has made and that is shown to all. */
export interface GalleryPiece {
  by: Role
  /** Of a drawing: by the second of two people who share that role. */
  second?: true
  what: 'drawing' | 'treasure' | 'fear'
}

/** The gallery. */
export interface LobbyGallery {
  /** What waits for its turn, in order. */
  waiting: GalleryPiece[]
  /** What fills the screen now, and the game time until which it does. */
  shown: (GalleryPiece & { endsAt: number }) | null
  /** Game time before which nothing else is shown. */
  nextAt: number
}
