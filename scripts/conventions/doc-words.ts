/** Words that say nothing by themselves. */
const EMPTY = new Set(
  'a an the this that its it is are be was of for to from in on at by with as and or if any all each one gets get returns return given whether'.split(
    ' ',
  ),
)

/** The words of a text or of an identifier: `fitStars` is "fit" and "star". A plural is the same word. */
const wordsIn = (text: string): string[] =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .filter((word) => word !== '')

/**
 * True if every word of a comment stands in the code already, so that it tells a reader nothing; true for no comment.
 * @param comment without its stars and slashes or with them
 * @param code a function's name, parameters and types
 */
export function saysNothingNew(comment: string, code: string): boolean {
  const known = new Set(wordsIn(code))
  const tags = comment.replace(/@\w+/g, ' ')
  return wordsIn(tags).every((word) => EMPTY.has(word) || known.has(word))
}
