import { isPortFree } from "../process/free-port.mjs"
import { say } from "../progress.mjs"

const TRIES = 50

/**
 * Chooses the port of a server.
 *
 * @param {string} whose as in "the store"
 * @param {number | null} wanted a port that was asked for
 * @param {number} usual the one to take otherwise, or else the next free one
 * @param {number[]} [taken] ports that are spoken for
 * @throws Error when the port asked for is taken
 */
export async function choosePort(whose, wanted, usual, taken = []) {
  if (wanted !== null) {
    if (taken.includes(wanted) || !(await isPortFree(wanted))) {
      throw new Error(`Port ${wanted}, asked for ${whose}, is in use. Free it or name another one.`)
    }
    return wanted
  }
  for (let port = usual; port < usual + TRIES; port++) {
    if (!taken.includes(port) && (await isPortFree(port))) {
      if (port !== usual) {
        say(`Port ${usual} is in use; ${whose} gets ${port}`)
      }
      return port
    }
  }
  throw new Error(`The ports from ${usual} to ${usual + TRIES - 1} are all in use. Name one.`)
}
