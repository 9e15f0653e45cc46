/** Painted images in the DOM, and the prefetching of images for later phases. */
import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { ENDINGS, type PhaseId } from '../../../shared/content/ids.ts'
import type { ArtName, ScreenSheet } from '../../art-data/art-names.ts'
import { type AtlasFrame, fetchAtlas, imageOf } from '../../art-data/atlas-data.ts'

const COVERS = ['cover-1', 'cover-2', 'cover-3', 'cover-4'] as const satisfies ScreenSheet[]
/** The atlases whose images are shown in the DOM. */
const PAGE_SHEETS: readonly ScreenSheet[] = ['near', ...COVERS, 'figures', 'furniture', 'props']
/** Delay (ms) before a failed atlas is loaded again. */
const RETRY_DELAY = 2_000

/** What is prefetched in which phase, so that it is there when it is needed. */
const PREFETCHED: Partial<Record<PhaseId, readonly ScreenSheet[]>> = {
  lobby: ['prologue-1', 'prologue-2', 'prologue-3', 'prologue-4'],
  home: ['choices'],
  choice: ENDINGS.map((ending) => `ending-${ending}` as const),
  stars: COVERS,
}
const prefetched = new Set<ScreenSheet>()

/** Prefetches the images of a later phase, once; call it when everything for the current phase has loaded. */
export function prefetchArt(phase: PhaseId): void {
  for (const sheet of PREFETCHED[phase] ?? []) {
    if (prefetched.has(sheet)) continue
    prefetched.add(sheet)
    new Image().src = imageOf(sheet)
  }
}

/** One image as a part of its atlas. */
interface ArtFrame {
  /** URL of the atlas' image. */
  readonly file: string
  /** In fractions of the size. */
  readonly anchor: AtlasFrame['anchor']
  /** World px. */
  readonly width: number
  readonly height: number
  /** The part of the atlas, as an SVG `viewBox`. */
  readonly viewBox: string
}
const frames = new Map<string, ArtFrame>()

/**
 * Loads the atlases of the images that the DOM shows, retrying each until it has loaded.
 * @param then called after each one, so that images that were left out can be rendered
 * @returns stops the attempts
 */
export function fetchArtFrames(then: () => void): () => void {
  let ended = false
  const fetchFrames = async (sheet: ScreenSheet): Promise<void> => {
    try {
      const atlas = await fetchAtlas(sheet)
      for (const [name, { frame, anchor, scale }] of Object.entries(atlas.frames)) {
        const { x, y, w, h } = frame
        const size = { width: w / scale, height: h / scale }
        frames.set(name, { file: imageOf(sheet), anchor, ...size, viewBox: `${x} ${y} ${w} ${h}` })
      }
      if (!ended) then()
    } catch {
      setTimeout(() => ended || fetchFrames(sheet), RETRY_DELAY)
    }
  }
  for (const sheet of PAGE_SHEETS) void fetchFrames(sheet)
  return () => {
    ended = true
  }
}

/** Where an image is; undefined until its atlas has loaded (see `fetchArtFrames`). */
export const artFrame = (name: string): ArtFrame | undefined => frames.get(name)

/**
 * One image of an atlas, in its own size unless CSS gives another; nothing until its atlas has loaded.
 * @param more further CSS classes
 */
export function artImage(name: ArtName, more = ''): TemplateResult | typeof nothing {
  const found = artFrame(name)
  if (!found) return nothing
  const { file, width, height, viewBox } = found
  return html`<svg class="piece ${more}" viewBox=${viewBox} width=${width} height=${height} aria-hidden="true">${svg`<image href=${file} />`}</svg>`
}
