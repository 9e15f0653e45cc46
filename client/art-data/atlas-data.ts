/** The atlases that `npm run art` writes: where they are served, and what their data says. */
import type { PhoneSheet, ScreenSheet } from './art-names.ts'

/** One frame of an atlas ("JSON hash" of TexturePacker), with what this game reads of it. */
export interface AtlasFrame {
  /** Where it lies on the picture (texture px). */
  readonly frame: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  /** The piece's anchor (joint, foot, hook, centre) in fractions of the frame; may lie outside of it. */
  readonly anchor: { readonly x: number; readonly y: number }
  /** Texture px per world px: show the frame at 1 / scale. */
  readonly scale: number
}

export interface Atlas {
  readonly frames: Readonly<Record<string, AtlasFrame>>
}

/** The address of a sheet's picture. */
export const imageOf = (sheet: ScreenSheet | PhoneSheet): string => `/art/${sheet}.webp`

/** The address of a sheet's data. */
export const dataOf = (sheet: ScreenSheet | PhoneSheet): string => `/art/${sheet}.json`

/** Fetches a sheet's data. Rejects if it cannot be had. */
export async function fetchAtlas(sheet: ScreenSheet | PhoneSheet): Promise<Atlas> {
  const response = await fetch(dataOf(sheet))
  if (!response.ok) throw new Error(`${dataOf(sheet)}: status ${response.status}`)
  return response.json()
}
