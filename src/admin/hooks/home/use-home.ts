import { useQuery } from "@tanstack/react-query"
import { type HomeAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { useOrganisation } from "../connection/use-organisation"

const BUSY_MILLISECONDS = 3_000
const CALM_MILLISECONDS = 15_000

/**
 * The organisation at a glance, kept fresh by itself.
 *
 * @param busy whether something is being sent, so that the figures change soon
 */
export function useHome(busy: boolean) {
  const connection_id = useOrganisation()
  return useQuery({
    queryKey: [...queryKeys.home, connection_id],
    queryFn: () =>
      sdk.client
        .fetch<{ home: HomeAnswer }>("/admin/xero/home", { query: { connection_id } })
        .then(({ home }) => home),
    staleTime: 0,
    refetchInterval: busy ? BUSY_MILLISECONDS : CALM_MILLISECONDS,
  })
}
