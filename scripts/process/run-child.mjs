import { startChild } from "./start-child.mjs"

/**
 * Runs a program to its end.
 *
 * @param {Parameters<typeof startChild>[0]} what
 * @throws Error with the last lines it printed when it does not succeed
 */
export async function runChild(what) {
  const child = startChild(what)
  const code = await child.ended
  if (code !== 0) {
    throw new Error(`${what.name} did not succeed (${code}). Its last words:\n\n${child.tail()}\n`)
  }
}
