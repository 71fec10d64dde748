const started = Date.now()

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

/** How long this command has been running, in words. */
export function elapsed() {
  const whole = Math.round((Date.now() - started) / 1000)
  return whole < 100 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/**
 * Prints a line, with the time since the command was started before it.
 *
 * @param {string} line
 */
export function say(line) {
  console.log(`[${elapsed().padStart(9)}] ${line}`)
}

/**
 * Does a piece of work and says so: when it begins, every ten seconds while it goes on, and when it is done.
 *
 * @template T
 * @param {string} title what is being done, as in "Building the plugin"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const begin = Date.now()
  say(`${title} …`)
  const reminder = setInterval(() => say(`${title}: ${seconds(Date.now() - begin)} so far`), 10_000)
  try {
    const result = await work()
    say(`${title}: done in ${seconds(Date.now() - begin)}`)
    return result
  } finally {
    clearInterval(reminder)
  }
}
