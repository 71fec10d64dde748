import { useCallback } from "react"
import { useSearchParams } from "react-router-dom"
import { type SetupAnswer } from "../../../api/admin/xero/answers"
import { type SetupStep, shownStep } from "../../state/setup-state"

/** Which step of the set-up is shown, kept in the address, and the way to another. */
export function useSetupStep(
  setup: SetupAnswer
): [SetupStep | null, (step: SetupStep | null) => void] {
  const [params, setParams] = useSearchParams()
  const show = useCallback(
    (step: SetupStep | null) =>
      setParams((before) => {
        const after = new URLSearchParams(before)
        if (step) {
          after.set("step", step)
        } else {
          after.delete("step")
        }
        return after
      }),
    [setParams]
  )
  return [shownStep(setup, params.get("step")), show]
}
