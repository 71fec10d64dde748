import { useQuery } from "@tanstack/react-query"
import { type BackfillAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { isOpen } from "../../state/backfill-state"
import { useOrganisation } from "../connection/use-organisation"

const OPEN_MILLISECONDS = 2_000
const CALM_MILLISECONDS = 15_000

/** The sendings of past orders, the newest first; asked for again by itself, often while one is open. */
export function useBackfills(connected: boolean) {
  const connection_id = useOrganisation()
  return useQuery({
    queryKey: [...queryKeys.backfills, connection_id],
    queryFn: () =>
      sdk.client
        .fetch<{ backfills: BackfillAnswer[] }>("/admin/xero/backfills", {
          query: { connection_id },
        })
        .then(({ backfills }) => backfills),
    enabled: connected,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.some(isOpen) ? OPEN_MILLISECONDS : CALM_MILLISECONDS,
  })
}
