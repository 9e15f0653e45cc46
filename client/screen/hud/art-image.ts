/** Painted pieces in the page itself, and those that are fetched before their phase begins. */
import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { ENDINGS, type PhaseId } from '../../../shared/content/ids.ts'
import type { ArtName, ScreenSheet } from '../../art-data/art-names.ts'
import { type AtlasFrame, fetchAtlas, imageOf } from '../../art-data/atlas-data.ts'

/** The sheets that the page itself shows pieces of. */
const PAGE_SHEETS: readonly ScreenSheet[] = ['near', 'choices', 'covers', 'figures', 'furniture', 'props']
/** When an atlas that did not come is asked for again (ms). */
const RETRY_DELAY = 2_000

/** What is fetched in which phase, so that it is there when its own phase begins. */
const PREFETCHED: Partial<Record<PhaseId, readonly ScreenSheet[]>> = {
  lobby: ['prologue-1', 'prologue-2', 'prologue-3', 'prologue-4'],
  home: ['choices'],
  choice: ENDINGS.map((ending) => `ending-${ending}` as const),
  stars: ['covers'],
}
const prefetched = new Set<ScreenSheet>()

/** Fetches the pictures of a later phase, once; call it when everything of this phase is there. */
export function prefetchArt(phase: PhaseId): void {
  for (const sheet of PREFETCHED[phase] ?? []) {
    if (prefetched.has(sheet)) continue
    prefetched.add(sheet)
    new Image().src = imageOf(sheet)
  }
}

/** How a piece is shown as a part of its sheet. */
interface ArtFrame {
  readonly file: string
  /** In fractions of its size. */
  readonly anchor: AtlasFrame['anchor']
  /** World px. */
  readonly width: number
  readonly height: number
  /** Its part of the sheet, for an SVG. */
  readonly viewBox: string
}
const frames = new Map<string, ArtFrame>()

/**
 * Fetches the atlases of the pieces that the page shows, each until it is there.
 * @param then called after each one: pieces that were left out can be shown
 * @returns ends the attempts
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

/** Where a piece is; undefined until its atlas is there (see `fetchPieceFrames`). */
export const artFrame = (name: string): ArtFrame | undefined => frames.get(name)

/**
 * One piece of a sheet, in its own size or as large as what it stands in; nothing until its atlas is there. `more` are
 * further classes.
 */
export function artImage(name: ArtName, more = ''): TemplateResult | typeof nothing {
  const found = artFrame(name)
  if (!found) return nothing
  const { file, width, height, viewBox } = found
  return html`<svg class="piece ${more}" viewBox=${viewBox} width=${width} height=${height} aria-hidden="true">${svg`<image href=${file} />`}</svg>`
}
