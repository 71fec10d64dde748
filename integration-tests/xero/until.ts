/**
 * Asks again and again until the answer pleases.
 *
 * @param what for the error: "the invoice is in Xero"
 * @param milliseconds how long to go on at most
 * @throws Error naming what did not come true, with the last answer
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  pleases: (answer: T) => boolean,
  milliseconds = 5000
): Promise<T> {
  const end = Date.now() + milliseconds
  for (;;) {
    const answer = await ask()
    if (pleases(answer)) {
      return answer
    }
    if (Date.now() > end) {
      throw new Error(
        `After ${milliseconds} ms it is still not so that ${what}; last seen: ${JSON.stringify(answer).slice(0, 2000)}`
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
