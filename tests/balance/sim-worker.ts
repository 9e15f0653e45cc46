/** A thread of the simulator: does the jobs that it is sent. */
import { parentPort } from 'node:worker_threads'
import { playJob, type SimJob } from './sim-jobs.ts'

parentPort?.on('message', (job: SimJob) => parentPort?.postMessage(playJob(job)))
