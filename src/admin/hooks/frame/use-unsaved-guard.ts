import { useEffect } from "react"
import { type Location, useBlocker } from "react-router-dom"
import { organisationOf } from "../../state/organisation-address"

/** What a page shows: filters in the address do not make it another. */
const viewOf = ({ pathname, search }: Location) =>
  `${pathname} ${organisationOf(new URLSearchParams(search)) ?? ""}`

/** Holds the owner back from leaving a page with unsaved changes, inside the admin and out of it. */
export function useUnsavedGuard(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) {
      return
    }
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener("beforeunload", warn)
    return () => window.removeEventListener("beforeunload", warn)
  }, [unsaved])
  return useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && viewOf(currentLocation) !== viewOf(nextLocation)
  )
}
