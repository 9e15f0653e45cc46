import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PHASES } from '../../shared/content/ids.ts'

const inFolder = (folder: string): string[] => readdirSync(new URL(`../../${folder}`, import.meta.url))

describe('every phase has a file by its id', () => {
  it.each([
    'shared/rules/phases',
    'shared/views/phases',
    'shared/bots/phases',
    'client/screen/phases',
    'client/phone/phases',
    'client/gallery/samples/phases',
  ])('in %s', (folder) => {
    expect(inFolder(folder)).toEqual(expect.arrayContaining(PHASES.map((phase) => `${phase}.ts`)))
  })

  it.each([
    'shared/rules/phases',
    'shared/views/phases',
    'shared/bots/phases',
    'client/gallery/samples/phases',
  ])('%s has no other files', (folder) => {
    const files = inFolder(folder).filter((name) => name.endsWith('.ts'))
    expect(files.toSorted()).toEqual([...PHASES.map((phase) => `${phase}.ts`), 'index.ts'].toSorted())
  })
})
