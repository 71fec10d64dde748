/** The first and the longest pause between two questions, in milliseconds. */
const PAUSES = { first: 75, longest: 500 }

/** What goes well is there long before: this only ends a test that fails, on a machine that does much else. */
const PATIENCE = 90_000

/**
 * Asks again and again until the answer pleases, ever more rarely, since who reads the books has Xero's
 * sixty calls a minute as well.
 *
 * @param what for the error: "the invoice is in Xero"
 * @param milliseconds how long to go on at most
 * @throws Error naming what did not come true, with the last answer
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  pleases: (answer: T) => boolean,
  milliseconds = PATIENCE
): Promise<T> {
  const end = Date.now() + milliseconds
  for (let pause = PAUSES.first; ; pause = Math.min(pause * 1.25, PAUSES.longest)) {
    const answer = await ask()
    if (pleases(answer)) {
      return answer
    }
    if (Date.now() > end) {
      throw new Error(
        `After ${milliseconds} ms it is still not so that ${what}; last seen: ${JSON.stringify(answer).slice(0, 2000)}`
      )
    }
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
