/** Puts a noun in place of those that the samples' players have typed, to see whether any noun fits. */

/** The treasures and fears that sample orders, labels and slogans name. */
const NOUNS =
  /Grandpa’s whistle|the spider in the bath|Dad’s lantern|the spider|the sock ghost|the stars|THE PANCAKES|THE WHISTLE|the sphere/g
const TYPED = /"(treasure|fear)":"[^"]*"/g

/** The sample with the noun of the page's address (`&noun=…`); unchanged without one. @param search the address's query */
export function withNoun<T>(sample: T, search: string): T {
  const noun = new URLSearchParams(search).get('noun')
  if (noun === null) return sample
  const inside = JSON.stringify(noun).slice(1, -1)
  const text = JSON.stringify(sample)
    .replaceAll(NOUNS, () => inside)
    .replaceAll(TYPED, (_, kind: string) => `"${kind}":"${inside}"`)
  return JSON.parse(text) as T
}
