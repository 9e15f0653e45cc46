/** The places of bedtime, with what each role calls its own. */
import { html } from 'lit-html'
import { OWN_WAY_OF, type Role, type Room } from '../../../shared/content/ids.ts'
import { t } from '../phone-translator.ts'
import { type PlacePicture, placePicture } from '../pictures/place-pictures.ts'

export const placeOf = (role: Role, room: Room): PlacePicture => (room === 'own' ? OWN_WAY_OF[role] : room)
export const placeName = (role: Role, room: Room): string => t(`place.${placeOf(role, room)}`)
export const placeLine = (role: Role, room: Room): string => t(`place.${placeOf(role, room)}.line`)
export const placeOfRole = (role: Role, room: Room) => html`${placePicture(placeOf(role, room))}`
