import { expect, test } from 'vitest'
import { isProgramFault } from '../../../client/connection/program-fault.ts'

test.each([
  new TypeError("Cannot read properties of undefined (reading 'connection')"),
  new ReferenceError('scene is not defined'),
  new RangeError('Invalid array length'),
])('takes "$message" for a fault in the program', (error) => {
  expect(isProgramFault(error)).toBe(true)
})

test.each([
  new TypeError('Failed to fetch'),
  new TypeError('fetch failed'),
  new TypeError('Load failed'),
  new TypeError('NetworkError when attempting to fetch resource.'),
  new TypeError('The Internet connection appears to be offline.'),
  new TypeError('Failed to fetch dynamically imported module: http://house.test/assets/main.js'),
  new TypeError('error loading dynamically imported module: http://house.test/assets/main.js'),
  new TypeError('Importing a module script failed.'),
  new DOMException('signal timed out', 'TimeoutError'),
  new Error('seat reservation expired'),
  'closed',
])('takes "%s" for a failure of the network or the server', (error) => {
  expect(isProgramFault(error)).toBe(false)
})
