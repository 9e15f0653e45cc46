/**
 * Pages for addresses at which there is nothing to show. They have no style but the browser's own, which follows its colours,
 * contrast and size of text.
 */

/** @param root relative link to the game's root */
export const notFoundPage = (root: string): string =>
  page('Not found', 'There is nothing at this address.', root)

/** Where the server has failed. @param root relative link to the game's root */
export const failurePage = (root: string): string =>
  page('Not now', 'The game can’t answer now. Try again in a moment.', root)

const page = (title: string, line: string, root: string): string =>
  `<!doctype html><html lang="en" translate="no"><meta charset="utf-8"><meta name="google" content="notranslate"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>${title}</title><p>${line} <a href="${root}">Open the game</a></p>`
