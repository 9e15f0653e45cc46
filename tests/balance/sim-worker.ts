/** A thread of the simulator: plays whatever jobs it is sent. */
import { parentPort } from 'node:worker_threads'
import { playJob, type SimJob } from './sim-jobs.ts'

parentPort?.on('message', (job: SimJob) => parentPort?.postMessage(playJob(job)))
