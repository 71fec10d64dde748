import type { Kill } from "./plan/run-plan"
import type { WorkerProcess } from "./workers/worker-process"

/** Kills workers at the steps that a plan names, and remembers what every worker went through. */
export class Killer {
  /** Steps at which a worker was killed. */
  readonly killed: string[] = []
  readonly trail: string[] = []
  private readonly left: Kill[]
  private readonly began = Date.now()

  /** @param working the workers of the run, those alive */
  constructor(
    kills: Kill[],
    private readonly working: () => WorkerProcess[]
  ) {
    this.left = kills.map((kill) => ({ ...kill }))
  }

  /** @returns whether the worker was killed at this step */
  reached(name: string, step: string): boolean {
    const worker = this.working().find((one) => one.name === name && one.alive)
    if (!worker) {
      return false
    }
    this.note(`${name} ${step}`)
    const kill = this.left.find((one) => one.step === step)
    if (!kill || (kill.nth -= 1) > 0) {
      return false
    }
    this.left.splice(this.left.indexOf(kill), 1)
    worker.kill()
    this.killed.push(step)
    this.note(`${name} KILLED at: ${step}`)
    return true
  }

  /** From now on nobody is killed. */
  rest(): void {
    this.left.length = 0
  }

  note(words: string): void {
    this.trail.push(`${String(Date.now() - this.began).padStart(6)} ms  ${words}`)
  }
}
