const LOOK_MILLISECONDS = 500

/**
 * Calls the listener once, when this command is to stop: on Ctrl-C, when it is told to end, when its terminal closes, or
 * when the npm that started it is gone. npm starts a shell which starts this process, and a signal to npm ends the shell
 * without reaching this process.
 *
 * @param {() => void} listener
 */
export function onStop(listener) {
  const parent = process.ppid
  let called = false
  const once = () => {
    if (!called) {
      called = true
      listener()
    }
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, once)
  }
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== parent && once(), LOOK_MILLISECONDS).unref()
  }
}
