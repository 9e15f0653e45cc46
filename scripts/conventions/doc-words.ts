/** Tells whether a doc comment says anything that name and types do not. */

/** Words that carry no information by themselves. */
const EMPTY = new Set(
  'a an the this that its it is are be was of for to from in on at by with as and or if any all each one gets get returns return given whether'.split(
    ' ',
  ),
)

/** The words of a text or of an identifier: `fitStars` is "fit" and "star". Plurals are reduced to the singular. */
const wordsIn = (text: string): string[] =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .filter((word) => word !== '')

/**
 * Whether every word of a comment is in the code already. True for an empty comment, too.
 * @param comment without its stars and slashes or with them
 * @param code a function's name, parameters and types
 */
export function saysNothingNew(comment: string, code: string): boolean {
  const known = new Set(wordsIn(code))
  const tags = comment.replace(/@\w+/g, ' ')
  return wordsIn(tags).every((word) => EMPTY.has(word) || known.has(word))
}
