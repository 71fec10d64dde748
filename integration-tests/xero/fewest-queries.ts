import { type Knex } from "@medusajs/framework/mikro-orm/knex"

const TIMES = 5

/**
 * How many queries a work asks the database. What the store's clock asks meanwhile is counted too, so the fewest of several
 * times are the work's own.
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
  }
  return Math.min(...counts)
}
