/** Names and pictures of the places at bedtime; the own way differs from role to role. */
import { html } from 'lit-html'
import { OWN_WAY_OF, type Role, type Room } from '../../../shared/content/ids.ts'
import { t } from '../phone-translator.ts'
import { type PlacePicture, placePicture } from '../pictures/place-pictures.ts'

/** The place of a room: for `own`, the role's own way. */
export const placeOf = (role: Role, room: Room): PlacePicture => (room === 'own' ? OWN_WAY_OF[role] : room)
/** The name of a role's room. */
export const placeName = (role: Role, room: Room): string => t(`place.${placeOf(role, room)}`)
/** The picture of a role's room. */
export const placeOfRole = (role: Role, room: Room) => html`${placePicture(placeOf(role, room))}`
