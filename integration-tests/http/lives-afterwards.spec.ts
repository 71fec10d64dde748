import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { type Sandbox } from "../../sandbox/start-sandbox"
import { livesOfThisRun } from "../lives/lives-of-this-run"
import { runLives } from "../lives/run-lives"
import { openSandbox } from "../xero/open-sandbox"
import { pointStoreAtSandbox } from "../xero/point-store-at-sandbox"

const SEEDS = livesOfThisRun(1)

/** The longest that a life may take on average, in milliseconds, on a machine that does much else. */
const A_LIFE = 60_000

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.stop())

pointStoreAtSandbox()
medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    it(
      `ends in the right books for ${SEEDS.length} orders that it hears of only in the end`,
      async () => {
        const outcome = await runLives(sandbox, getContainer(), String(api.defaults.baseURL), {
          seeds: SEEDS,
          sync: "afterwards",
        })
        // jest keeps the console quiet for everybody else; who asks for lives wants to see them.
        process.stdout.write(process.env.LIVES ? `${outcome.table}\n` : "")
        expect(outcome.held).toEqual([])
        expect(outcome.differences.join("\n\n")).toBe("")
      },
      (SEEDS.length + 5) * A_LIFE
    )
  },
})
