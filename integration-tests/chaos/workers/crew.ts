import { WorkerProcess } from "./worker-process"

/** Keeps workers booted in advance, so that a killed one is replaced at once. */
export class Crew {
  private readonly spares: WorkerProcess[] = []
  private readonly all = new Set<WorkerProcess>()
  private hired = 0

  /**
   * @param size how many wait
   * @param environmentOf what a worker's process is given, by its name
   */
  constructor(
    private readonly size: number,
    private readonly environmentOf: (name: string) => Promise<NodeJS.ProcessEnv>
  ) {}

  /** Starts as many as are missing. */
  async fill(): Promise<void> {
    while (this.spares.length < this.size) {
      const name = `chaos-worker-${(this.hired += 1)}`
      const environment = await this.environmentOf(name)
      const worker = new WorkerProcess(name, environment)
      this.spares.push(worker)
      this.all.add(worker)
      void worker.ended.then(() => this.all.delete(worker))
    }
  }

  /** A worker that is ready; another one is started in its place. */
  async take(): Promise<WorkerProcess> {
    await this.fill()
    const ready = await Promise.any(this.spares.map((one) => one.ready.then(() => one)))
    this.spares.splice(this.spares.indexOf(ready), 1)
    void this.fill()
    return ready
  }

  /** Takes a worker back that outlived its run. */
  giveBack(worker: WorkerProcess): void {
    if (worker.alive) {
      this.spares.unshift(worker)
    }
  }

  async stop(): Promise<void> {
    const left = [...this.all]
    left.forEach((one) => one.kill())
    await Promise.all(left.map((one) => one.ended))
  }
}
