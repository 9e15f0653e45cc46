/** Whether what somebody typed may hang on the wall of a family with a nine-year-old. */
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })

export function isKind(text: string): boolean {
  return !matcher.hasMatch(text)
}

/**
 * What a payload holds of a person's own words. The catalogue of actions writes them as `text`, and as `name`;
 * everything else in a payload is an id, a number or a choice.
 */
export function typedIn(payload: unknown): string[] {
  if (typeof payload !== 'object' || payload === null) return []
  return Object.entries(payload).flatMap(([key, value]) => {
    if (typeof value === 'string') return key === 'text' || key === 'name' ? [value] : []
    return typedIn(value)
  })
}
