/** The colours of the picture book. */

/** The base colours of all pieces. There is no pure black. */
export const INK = {
  night: '#12132B',
  dusk: '#2A2550',
  paper: '#F6E9D2',
  lamp: '#FFB45A',
  ember: '#E4572E',
  sphere: '#58C7F3',
  skynest: '#EAF6FF',
  lilac: '#B79CED',
  amber: '#F2B134',
  leaf: '#7FB685',
  /** The darkest brown, of lines and iron, instead of black. */
  line: '#2A1620',
  shadow: '#070716',
  roof: '#57407C',
  wallEdge: '#E6CFA6',
  warmWall: '#B0563C',
  glintWarm: '#FFF0C8',
  glintCold: '#EAFFFF',
  bigWord: '#B8341C',
} as const

/** The four members of the family, in the order of their portraits on the wall. */
export const FAMILY = ['ava', 'leo', 'elara', 'caleb'] as const
export type Member = (typeof FAMILY)[number]

/** Each member's colour, with a darker and a lighter one for folds and edges. */
export const MEMBER_INK: Readonly<Record<Member, { main: string; dark: string; light: string }>> = {
  ava: { main: INK.lilac, dark: '#6A57A6', light: '#D9C8F6' },
  leo: { main: '#2F93BD', dark: '#164A72', light: '#8FDCF6' },
  elara: { main: '#E0A02C', dark: '#9C6312', light: '#F8D98A' },
  caleb: { main: '#C4502E', dark: '#7C2A1A', light: '#F0A070' },
}

/** Colours of the night sky, from top to bottom. */
export const SKY_NIGHT = ['#11123A', '#2A2766', '#5A4488', '#A0648A', '#C9828A'] as const
