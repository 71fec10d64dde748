import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import seed from "../../demo/src/scripts/seed"
import { restoreInPlace } from "../setup/restore-in-place"
import { sellInProcessOf } from "../store/known-delivery"
import { pointStoreAtSandbox } from "./point-store-at-sandbox"
import { useSandbox } from "./the-sandbox"

/** What a suite is given of the host. */
type Host = Parameters<Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]>[0]

/** Tests of one behaviour, on a host whose store is seeded anew for each test. */
export type Suite = (host: Pick<Host, "api" | "getContainer" | "dbConfig">) => void

/**
 * Runs suites on one host with the plugin, one after the other: booting it takes longer than most of them. Each has a
 * sandbox of its own, and each test a store as it was seeded, so what a suite prepares once for all its tests
 * would be gone; such a suite needs a file of its own.
 *
 * @param suites by what they are about
 */
export function onOneHost(suites: Record<string, Suite>): void {
  pointStoreAtSandbox()
  restoreInPlace()
  medusaIntegrationTestRunner({
    inApp: true,
    testSuite: ({ api, getContainer, dbConfig }) => {
      beforeAll(async () => {
        await seed({ container: getContainer(), args: [] })
        sellInProcessOf(getContainer())
      })
      for (const [name, suite] of Object.entries(suites)) {
        describe(name, () => {
          useSandbox()
          suite({ api, getContainer, dbConfig })
        })
      }
    },
  })
}
