import { type Life, live } from "./live"
import type { World } from "./world/world"

/**
 * Lets many orders live, several at once.
 *
 * @param seeds one a life
 * @param atOnce how many lives go on side by side
 */
export async function liveMany(world: World, seeds: number[], atOnce = 3): Promise<Life[]> {
  const waiting = seeds.map((seed, index) => ({ seed, index }))
  const lives: Life[] = []
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      lives[next.index] = await live(world, next.seed)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return lives
}
