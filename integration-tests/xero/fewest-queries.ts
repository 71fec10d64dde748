import { setTimeout as pause } from "node:timers/promises"
import { type Knex } from "@medusajs/framework/mikro-orm/knex"

const TIMES = 5
/** What the store's clock began is over sooner, so that it does not fall into all of the times. */
const APART_MILLISECONDS = 200

/**
 * How many queries a work asks the database. What the store's clock asks meanwhile is counted too, so the fewest of several
 * times apart are the work's own.
 */
export async function fewestQueries(knex: Knex, work: () => Promise<unknown>): Promise<number> {
  const counts: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    let queries = 0
    const seen = () => {
      queries += 1
    }
    knex.on("query", seen)
    await work()
    knex.removeListener("query", seen)
    counts.push(queries)
    await pause(APART_MILLISECONDS)
  }
  return Math.min(...counts)
}
