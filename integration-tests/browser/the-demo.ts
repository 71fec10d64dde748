import { Owner } from "./owner"
import { type Demo, startDemo } from "./start-demo"

/** The demo of the spec file that runs, and its owner in front of a browser. */
export let demo: Demo
export let owner: Owner

/**
 * Starts a demo before the tests of the enclosing block, and stops it after them.
 *
 * @param options for `npm run demo`, such as `--connected`
 */
export function useDemo(options: string[] = []): void {
  beforeAll(async () => {
    demo = await startDemo(options)
    owner = await Owner.login(demo)
  }, 600_000)

  afterAll(async () => {
    await owner?.close()
    await demo?.stop()
  })

  afterEach(() => {
    expect(owner?.pageErrors).toEqual([])
  })
}
