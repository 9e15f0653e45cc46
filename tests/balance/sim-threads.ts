/** Divides the simulator's jobs among all cores. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { SimJob, SimResult } from './sim-jobs.ts'

/**
 * Does all jobs, on as many threads as there are cores.
 * @param step called after each job with its number of games
 * @returns the results in the order of the jobs
 * @throws what a job throws
 */
export async function playJobs(
  jobs: readonly SimJob[],
  step: (seeds: number) => void = () => {},
): Promise<SimResult[]> {
  const results: SimResult[] = []
  let next = 0
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./sim-worker.ts', import.meta.url))
    try {
      for (let i = next++; i < jobs.length; i = next++) {
        const job = jobs[i] as SimJob
        results[i] = await played(worker, job)
        step(job.count)
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work))
  return results
}

const played = (worker: Worker, job: SimJob): Promise<SimResult> =>
  new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (result: SimResult) => {
      worker.off('error', reject)
      resolve(result)
    })
    worker.postMessage(job)
  })
