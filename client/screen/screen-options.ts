export interface ScreenOptions {
  /** Frames a second; 0 for as many as there are. For browsers without graphics. */
  readonly fps?: number
  /** Without filters. */
  readonly plain?: boolean
  /** Painted with less from the start; other screens go there by themselves when their frames are slow. */
  readonly light?: boolean
}

/**
 * Options from the page's address: `?light=1` for slow screens, `?fps=10&plain=1` for browsers that draw without a
 * graphics card.
 */
export function optionsOf(search: string): ScreenOptions {
  const query = new URLSearchParams(search)
  return {
    fps: Math.max(0, Number(query.get('fps') ?? 0) || 0),
    plain: query.get('plain') === '1',
    light: query.get('light') === '1',
  }
}
