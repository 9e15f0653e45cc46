/** Looks for texts in the HTML of a page. */

/** Places where a value is missing, with the HTML around them. */
export const holesIn = (html: string): string[] =>
  html.match(/.{0,60}(undefined|\[object|\{\{|NaN).{0,40}/g) ?? []

/** The text of the page's heading; empty if there is none. */
export const headingOf = (html: string): string =>
  (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '').replace(/<!--.*?-->/g, '').trim()
