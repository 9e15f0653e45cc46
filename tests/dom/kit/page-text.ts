/** Looks for texts in the HTML of a page. */

/** Places where a value is missing, with the HTML around them. */
export const holesIn = (html: string): string[] =>
  [...html.matchAll(/undefined|\[object|\{\{|NaN/g)].map(({ index }) =>
    html.slice(Math.max(0, index - 60), index + 50),
  )

/** The text of the page's heading; empty if there is none. */
export const headingOf = (html: string): string =>
  (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '').replace(/<!--.*?-->/g, '').trim()
