/**
 * The letters of rooms' codes. No vowels, so that hardly a word can be spelt in any language, and no letters that look alike
 * (J, L, Q, V, Y).
 */
export const CODE_LETTERS = 'BCDFGHKMNPRSTWXZ'
