const REMINDER_MILLISECONDS = 10_000

const started = Date.now()
let lastSaid = started

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
  lastSaid = Date.now()
  console.log(`[${elapsed().padStart(9)}] ${line}`)
}

/**
 * Does a piece of work and says so: when it begins, when it is done, and in between
 * whenever nothing has been said for ten seconds.
 *
 * @template T
 * @param {string} title what is being done, as in "Building the plugin"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const begin = Date.now()
  say(`${title} …`)
  const reminder = setInterval(() => {
    if (Date.now() - lastSaid >= REMINDER_MILLISECONDS) {
      say(`${title}: ${seconds(Date.now() - begin)} so far`)
    }
  }, 1000)
  try {
    const result = await work()
    say(`${title}: done in ${seconds(Date.now() - begin)}`)
    return result
  } finally {
    clearInterval(reminder)
  }
}
