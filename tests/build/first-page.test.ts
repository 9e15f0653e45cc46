/** The first page's script is in the page itself, and hands its exports on to the parts that are loaded later. */
import { describe, expect, it } from 'vitest'
import { changingExports, takeExports } from '../../vite.first-page-exports.ts'

describe('exports of a built module', () => {
  it('are taken out of it, whatever letters stand before them', () => {
    expect(takeExports('var a=`“…” 🌙`,b=2;export{a as t,b as $};')).toEqual({
      code: 'var a=`“…” 🌙`,b=2;',
      names: { t: 'a', $: 'b' },
    })
  })

  it.each([
    ['let a=1;a=2;export{a as t};'],
    ['let a=1,f=()=>{a++};export{a as t,f as n};'],
    ['var a,b;[b,{x:a=3}]=c;export{a as t};'],
    ['var a;for(a of [1,2])f();export{a as t};'],
  ])('change after their declaration: %s', (module) => {
    expect(changingExports(module)).toEqual(['a'])
  })

  it.each([
    ['var a=1,b={};b.a=2;export{a as t,b as n};'],
    ['var a=1,f=()=>{let a=2;a=3;return a};export{a as t,f as n};'],
    ['function a(a){a=1}export{a as t};'],
    ['let a=1,b=1;b=2;export{a as t};'],
  ])('stay as they are: %s', (module) => {
    expect(changingExports(module)).toEqual([])
  })
})
