import type { Crew } from "./crew"
import type { WorkerProcess } from "./worker-process"

/** The workers of one run; one that dies is replaced. */
export class Team {
  members: WorkerProcess[] = []
  /** Whether the database went down, which may take a worker with it. */
  crashed = false
  private dead = 0
  private turn = 0

  /** @param size how many work at once */
  constructor(
    private readonly crew: Crew,
    private readonly size: number
  ) {}

  /** Has living workers stand in for the dead. */
  async fill(): Promise<void> {
    const living = this.members.filter((one) => one.alive)
    this.dead += this.members.length - living.length
    this.members = living
    while (this.members.length < this.size) {
      this.members.push(await this.crew.take())
    }
  }

  /** The next one in turn. */
  one(): WorkerProcess {
    return this.members[(this.turn += 1) % this.members.length]
  }

  /** The clock's nudge to all of them; it is not waited for. */
  tick(): void {
    this.members.forEach((one) => void one.tell({ do: "drain" }))
  }

  /** Has one of them scan the store. */
  async scan(): Promise<void> {
    await this.one().tell({ do: "scan" })
  }

  names(): string[] {
    return this.members.filter((one) => one.alive).map(({ name }) => name)
  }

  /** Workers that ended although nobody killed them, in words. */
  endedAlone(killed: number): string[] {
    const dead = this.dead + this.members.filter((one) => !one.alive).length
    return dead > killed && !this.crashed ? [`${dead - killed} workers ended by themselves`] : []
  }

  leave(): void {
    this.members.forEach((one) => this.crew.giveBack(one))
    this.members = []
  }
}
