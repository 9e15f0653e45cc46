// `npm run doctor`: why phones may not get in.
import { examine } from './doctor/examine.ts'

process.exitCode = await examine('with npm start')
