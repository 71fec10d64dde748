import { useCallback, useMemo } from "react"
import { useSearchParams } from "react-router-dom"

export const PAGE_SIZE = 20

/** What the log is narrowed to; empty strings stand for "any". */
export interface LogQuery {
  state: string
  kind: string
  q: string
  /** A reason's code. */
  code: string
  /** `YYYY-MM-DD` in the organisation's time zone, both days included. */
  from: string
  to: string
  limit: number
  offset: number
}

/** No filter at all. */
export const NO_FILTERS = { state: "", kind: "", q: "", code: "", from: "", to: "" }

/** The log's filters, kept in the address so that a view can be linked to and survives a reload. */
export function useLogQuery(): [LogQuery, (change: Partial<LogQuery>) => void] {
  const [params, setParams] = useSearchParams()
  const query = useMemo(
    () => ({
      state: params.get("state") ?? "",
      kind: params.get("kind") ?? "",
      q: params.get("q") ?? "",
      code: params.get("code") ?? "",
      from: params.get("from") ?? "",
      to: params.get("to") ?? "",
      limit: PAGE_SIZE,
      offset: Math.max(0, Number(params.get("offset")) || 0),
    }),
    [params]
  )
  const change = useCallback(
    (part: Partial<LogQuery>) => {
      setParams(
        (before) => {
          const after = new URLSearchParams(before)
          after.delete("offset")
          for (const [name, value] of Object.entries(part)) {
            if (value) {
              after.set(name, String(value))
            } else {
              after.delete(name)
            }
          }
          return after
        },
        { replace: true }
      )
    },
    [setParams]
  )
  return [query, change]
}
