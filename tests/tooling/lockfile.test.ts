import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Locked = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }

const LOCK_FILES = ['package-lock.json', 'scripts/node/package-lock.json']

function packagesOf(file: string): Record<string, Locked> {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

test.each(LOCK_FILES)('%s names no registry, so that any mirror can be used', (file) => {
  const named = Object.values(packagesOf(file)).filter((locked) => locked.resolved !== undefined)
  expect(named).toEqual([])
})

test.each(LOCK_FILES)('%s has the optional packages of every platform, which npm ci needs', (file) => {
  const packages = packagesOf(file)
  const names = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  )
  const places = Object.keys(packages)
  expect(names.filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)))).toEqual([])
})
