/** The lobby's gallery: each drawing, treasure and fear fills the screen once, in turn. */
import { TIME } from '../../../content/constants.ts'
import type { Role } from '../../../content/ids.ts'
import { isSecondPhone, PHONES, type Phone, phoneAt, roleOfPhone } from '../../../content/phones.ts'
import { paced } from '../../deadlines.ts'
import { emitCue } from '../../selectors.ts'
import type { Drawing, GalleryPiece, GameState } from '../../state/index.ts'

/** Whether a drawing was made on this phone. */
const isBy = ({ by, second }: Drawing, phone: Phone): boolean =>
  by !== 'house' && phoneAt(by, { second }) === phone

/** The drawing of a player; undefined if there is none (any more). */
export const drawingBy = (game: GameState, phone: Phone): Drawing | undefined =>
  game.drawings.find((drawing) => isBy(drawing, phone))

/** The phone on which a piece was made. */
export const phoneOfPiece = ({ by, second }: GalleryPiece): Phone => phoneAt(by, { second })

const exists = (game: GameState, piece: GalleryPiece): boolean =>
  piece.what === 'drawing'
    ? drawingBy(game, phoneOfPiece(piece)) !== undefined
    : game.seats[piece.by][piece.what] !== null

/** Lines up what a player has just made; it is shown at once if nothing was shown shortly before. */
export function queuePiece(game: GameState, phone: Phone, what: GalleryPiece['what']): void {
  const { waiting } = game.gallery
  // Two people who share a role have one treasure and one fear, and a drawing each.
  const second = what === 'drawing' && isSecondPhone(phone)
  const by = roleOfPhone(phone)
  if (!waiting.some((piece) => piece.by === by && piece.what === what && (piece.second ?? false) === second))
    waiting.push({ by, ...(second && { second: true }), what })
  showNextPiece(game)
}

/** Shows what waits longest, if its time has come. */
function showNextPiece(game: GameState): void {
  const { gallery } = game
  if (gallery.shown || game.clock.now < gallery.nextAt) return
  const piece = gallery.waiting.find((one) => exists(game, one))
  gallery.waiting = piece ? gallery.waiting.slice(gallery.waiting.indexOf(piece) + 1) : []
  if (!piece) return
  gallery.shown = { ...piece, endsAt: game.clock.now + paced(game, TIME.slam) }
  gallery.nextAt = game.clock.now + paced(game, TIME.slamEvery)
  if (piece.what === 'drawing')
    game.drawings = game.drawings.map((drawing) =>
      isBy(drawing, phoneOfPiece(piece)) ? { ...drawing, shown: true } : drawing,
    )
  emitCue(game, { type: 'slam', role: piece.by })
}

/** Game time at which the gallery changes by itself, or null. */
export function galleryWakesAt({ gallery }: GameState): number | null {
  if (gallery.shown) return gallery.shown.endsAt
  return gallery.waiting.length > 0 ? gallery.nextAt : null
}

/** Ends what was shown, and shows the next piece when its time has come. */
export function turnGallery(game: GameState): void {
  const { gallery } = game
  if (gallery.shown && gallery.shown.endsAt <= game.clock.now) gallery.shown = null
  showNextPiece(game)
}

/** What fills the screen now; null also if the host has taken it down or its maker has left. */
export function shownPiece(game: GameState): GalleryPiece | null {
  const { shown } = game.gallery
  return shown && exists(game, shown) ? shown : null
}

/** Whether a player has made everything, and so looks on. */
export const hasMadeAll = (game: GameState, phone: Phone): boolean => {
  const { treasure, fear } = game.seats[roleOfPhone(phone)]
  return treasure !== null && fear !== null && drawingBy(game, phone) !== undefined
}

/** Moves a player's pieces to another seat. */
export function movePieces(game: GameState, from: Role, to: Role): void {
  const { gallery } = game
  for (const piece of [...gallery.waiting, ...(gallery.shown ? [gallery.shown] : [])])
    if (piece.by === from) piece.by = to
}

/** Ends the gallery when the game begins: what still waits may be seen by all, too. */
export function closeGallery(game: GameState): void {
  game.gallery = { waiting: [], shown: null, nextAt: 0 }
  if (PHONES.some((phone) => drawingBy(game, phone)?.shown === false))
    game.drawings = game.drawings.map((drawing) => ({ ...drawing, shown: true }))
}
