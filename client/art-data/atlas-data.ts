/** The atlases that `npm run art` writes: their addresses and the shape of their data. */
import { addressOf } from '../device/base-path.ts'
import type { PhoneSheet, ScreenSheet } from './art-names.ts'

/** One frame of an atlas (TexturePacker's "JSON hash" format), with the fields that this game reads. */
export interface AtlasFrame {
  /** Its place in the image (texture px). */
  readonly frame: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  /** The drawing's anchor (joint, foot, hook, centre) in fractions of the frame; may be outside of it. */
  readonly anchor: { readonly x: number; readonly y: number }
  /** Texture px per world px: show the frame at 1 / scale. */
  readonly scale: number
}

export interface Atlas {
  readonly frames: Readonly<Record<string, AtlasFrame>>
}

/** The address of a sheet's image. */
export const imageOf = (sheet: ScreenSheet | PhoneSheet): string => addressOf(`/art/${sheet}.webp`)

/** The address of a sheet's data. */
export const dataOf = (sheet: ScreenSheet | PhoneSheet): string => addressOf(`/art/${sheet}.json`)

/** Fetches a sheet's data. @throws if the server does not answer with it */
export async function fetchAtlas(sheet: ScreenSheet | PhoneSheet): Promise<Atlas> {
  const response = await fetch(dataOf(sheet))
  if (!response.ok) throw new Error(`${dataOf(sheet)}: status ${response.status}`)
  return response.json()
}
