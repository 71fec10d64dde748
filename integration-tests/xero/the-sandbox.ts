import { type Sandbox } from "../../sandbox/start-sandbox"
import { openSandbox } from "./open-sandbox"

/** The sandbox of the suite that runs: each has one of its own, at the same address. */
export let sandbox: Sandbox

/** Starts a sandbox before the tests of the enclosing block, and stops it after them. */
export function useSandbox(): void {
  beforeAll(async () => {
    sandbox = await openSandbox()
  })
  afterAll(() => sandbox.stop())
}
