import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'acorn'
import { expect, it } from 'vitest'
import { readManifest } from '../../scripts/kits/stage-package.ts'

const { scripts, bin } = readManifest() as unknown as Record<'scripts' | 'bin', Record<string, string>>
const firstFiles = [
  ...new Set([
    ...Object.values(scripts).map((command) => /^node (\S+)/.exec(command)?.[1] ?? command),
    ...Object.values(bin),
  ]),
]

/** A file, and those it requires before it has checked Node's version. */
function untilChecked(file: string): string[] {
  const [, first] = /require\('(.*?)'\)/.exec(readFileSync(file, 'utf8')) ?? []
  return first ? [file, join(dirname(file), first)] : [file]
}

it.each(firstFiles)('%s is parsed by Nodes of ten years ago', (file) => {
  const files = untilChecked(file)
  expect(files).toContain('scripts/lib/check-node.cjs')
  for (const one of files)
    parse(readFileSync(one, 'utf8'), { ecmaVersion: 5, sourceType: 'script', allowHashBang: true })
})

it('scripts/run.mjs holds nothing that an old Node cannot parse, and runs run.cjs', () => {
  const text = readFileSync('scripts/run.mjs', 'utf8')
  parse(text, { ecmaVersion: 6, sourceType: 'module' })
  expect([...text.matchAll(/^(?!\/\/)\S.*$/gm)].map(([line]) => line)).toEqual(["import './run.cjs'"])
})

it.each(firstFiles)('%s tells an old Node what to do, and loads nothing else', (file) => {
  const asOld = `Object.defineProperty(process.versions, 'node', { value: '12.22.9' }); require('./${file}')`
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--eval', asOld, 'start'], {
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).toContain('This needs Node 20 or newer; here is Node 12.22.9')
})
