/**
 * Waits until a server that was just started answers.
 *
 * @param {{ name: string, ended: Promise<number>, tail: () => string }} child
 * @param {string} url an address that it answers with success
 * @throws Error with the child's last lines when it ends instead
 */
export async function untilAnswering(child, url) {
  let code = null
  child.ended.then((value) => (code = value))
  while (code === null) {
    try {
      if ((await fetch(url)).ok) {
        return
      }
    } catch {
      // Nothing listens yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(
    `${child.name} ended (${code}) while it started. Its last words:\n\n${child.tail()}\n`
  )
}
