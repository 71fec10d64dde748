import { alerts } from "./suites/alerts"
import { comparison } from "./suites/comparison"
import { desk } from "./suites/desk"
import { log } from "./suites/log"
import { oneOffActions } from "./suites/one-off-actions"
import { organisations } from "./suites/organisations"
import { pastOrders } from "./suites/past-orders"
import { useDemo } from "./the-demo"

// Longer than what is waited for in a test may take together, so that the wait that was in vain is named.
jest.setTimeout(600_000)

// They share a demo, which takes longer to start than each of them takes; past orders come after what counts orders, and the pause that
// Xero asks for comes last.
describe("a connected demo", () => {
  useDemo(["--connected"])
  describe("store and Xero compared", comparison)
  describe("tasks and lists", desk)
  describe("past orders", pastOrders)
  describe("one-off actions", oneOffActions)
  describe("the log", log)
  describe("alerts", alerts)
  describe("another organisation", organisations)
})
