/** Options of the shared screen for slow devices. */
export interface ScreenOptions {
  /** Limit of frames per second, for browsers without a graphics card; 0 for none. */
  readonly fps?: number
  /** Without CSS filters and transitions; paints only after changes. */
  readonly plain?: boolean
  /** Reduced detail from the start; other screens reduce it when their frames are slow. */
  readonly light?: boolean
  /** Paints without WebGL, for graphics cards that lose their pictures. */
  readonly canvas?: boolean
  /** Paints seldom, because the processor does it. */
  readonly spare?: boolean
}

/** Without a usable graphics card: a canvas is painted by the processor much more quickly than WebGL. */
export const WITHOUT_GRAPHICS: ScreenOptions = { canvas: true, light: true, spare: true }

/**
 * Reads the options from the page's address: `?light=1` for slow screens, `?canvas=1` without WebGL, `?fps=10&plain=1` for browsers without a graphics
 * card. @param search the query, `?…`
 */
export function optionsOf(search: string): ScreenOptions {
  const query = new URLSearchParams(search)
  return {
    fps: Math.max(0, Number(query.get('fps') ?? 0) || 0),
    plain: query.get('plain') === '1',
    light: query.get('light') === '1',
    canvas: query.get('canvas') === '1',
  }
}
