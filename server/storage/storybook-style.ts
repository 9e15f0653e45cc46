/** The style sheet of storybook pages. It is kept in several files by what they style, and served as one. */
import { readFileSync } from 'node:fs'

/** In the order of the cascade. The build copies them beside the compiled server. */
export const STYLE_FILES = [
  'storybook-base.css',
  'storybook-leaves.css',
  'storybook-content.css',
  'storybook-actions.css',
  'storybook-contrast.css',
  'storybook-print.css',
]

/** Reads the whole style sheet. @throws if one of its files is missing */
export const readStorybookStyle = (): string =>
  STYLE_FILES.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n')
