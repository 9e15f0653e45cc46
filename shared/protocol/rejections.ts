/** Why the server refuses. In a file of its own, because the first page needs it and none of the actions' schemas. */

/** Reasons for refusing a request. The client shows the text `reject.<reason>`. */
export const REJECTIONS = [
  'malformed',
  'not-now',
  'not-allowed',
  /** The page was opened at an address that is not one of the server's. */
  'wrong-origin',
  'not-host',
  'not-seated',
  'too-fast',
  'too-many',
  'not-kind',
  'typing-off',
  'taken',
  /** Two people share the seat already. */
  'two-already',
  /** There is nobody to share the seat with: the house plays the role. */
  'nobody-there',
  'full',
  'locked',
  'unknown-code',
  'unknown-language',
  'old-version',
  'retired',
  'elsewhere',
] as const
export type Rejection = (typeof REJECTIONS)[number]
