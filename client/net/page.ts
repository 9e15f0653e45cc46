/** Which life of a page knocks at the house, so that a knock given up does not take the seat from the next one. */

/** 128 bits in base64url; kept nowhere, so that another tab is another page. */
const ID = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
  .replaceAll('+', '-')
  .replaceAll('/', '_')
  .replaceAll('=', '')

let knocks = 0

/** What this page says of itself when it knocks: each time a larger number. */
export const nextKnock = (): { page: string; knock: number } => ({ page: ID, knock: knocks++ })
