export interface ScreenOptions {
  /** Frames a second; 0 for as many as there are. For browsers without graphics. */
  readonly fps?: number
  /** Without filters. */
  readonly plain?: boolean
}

/** Options from the page's address: `?fps=10&plain=1` for browsers that draw without a graphics card. */
export function optionsOf(search: string): ScreenOptions {
  const query = new URLSearchParams(search)
  return { fps: Math.max(0, Number(query.get('fps') ?? 0) || 0), plain: query.get('plain') === '1' }
}
