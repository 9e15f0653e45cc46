/** The percent signs of links, in what people send each other. */

/** Decodes them twice, as a link within a link has them; those that mean nothing stay. */
export const withoutPercents = (text: string): string => decoded(decoded(text))

const decoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (signs) => {
    try {
      return decodeURIComponent(signs)
    } catch {
      return signs
    }
  })
