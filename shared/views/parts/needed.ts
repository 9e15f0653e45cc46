/** What has to be there in this phase. @throws if it isn't */
export function required<T>(part: T | null | undefined): T {
  if (part === null || part === undefined) throw new Error('a view lacks what its phase shows')
  return part
}
