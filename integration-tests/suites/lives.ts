import { livesOfThisRun } from "../lives/lives-of-this-run"
import { type LivesRequest, runLives } from "../lives/run-lives"
import { type Suite } from "../xero/on-one-host"
import { sandbox } from "../xero/the-sandbox"

/** The longest that a life may take on average, in milliseconds, on a machine that does much else. */
const A_LIFE = 60_000

const RUNS: { part: 0 | 1; sync: LivesRequest["sync"]; orders: string }[] = [
  { part: 0, sync: "from the start", orders: "that it follows all along" },
  { part: 1, sync: "afterwards", orders: "that it hears of only in the end" },
]

export const lives: Suite = ({ api, getContainer }) => {
  for (const { part, sync, orders } of RUNS) {
    const seeds = livesOfThisRun(part)
    it(
      `ends in the right books for ${seeds.length} orders ${orders}`,
      async () => {
        const outcome = await runLives(sandbox, getContainer(), String(api.defaults.baseURL), {
          seeds,
          sync,
        })
        // jest keeps the console quiet for everybody else; who asks for lives wants to see them.
        process.stdout.write(process.env.LIVES ? `${outcome.table}\n` : "")
        expect(outcome.held).toEqual([])
        expect(outcome.reported).toEqual([])
        expect(outcome.differences.join("\n\n")).toBe("")
      },
      (seeds.length + 5) * A_LIFE
    )
  }
}
