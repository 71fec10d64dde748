import type { SetupStep } from "../../../../workflows/setup/setup-progress"

/** Answer of `/admin/xero/setup`: how far the guided set-up of an organisation is. */
export interface SetupAnswer {
  /** The first step that is not done; the last one once all are. */
  step: SetupStep
  /** Whether the sync is on, so that nothing is left to set up. */
  finished: boolean
  steps: {
    id: SetupStep
    done: boolean
    /** What has to be done before the next step, a sentence to the owner; null when nothing has. */
    missing: string | null
  }[]
}
