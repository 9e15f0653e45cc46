/** What people read on a page, looked for in its HTML. */

/** Traces of values that never came. */
export const holesIn = (html: string): string[] =>
  html.match(/.{0,60}(undefined|\[object|\{\{|NaN).{0,40}/g) ?? []

/** The page's heading; empty if there is none. */
export const headingOf = (html: string): string =>
  (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '').replace(/<!--.*?-->/g, '').trim()
