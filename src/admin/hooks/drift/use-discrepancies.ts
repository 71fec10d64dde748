import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { type DiscrepanciesAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { useOrganisation } from "../frame/use-organisation"

export const DISCREPANCIES_A_PAGE = 10

/** Most are found in the background, by a webhook or a reading of Xero. */
const FRESH_MILLISECONDS = 10_000

/** What of the differences is asked for. */
export interface DiscrepanciesFilter {
  /** Empty for all causes. */
  cause?: string
  order_id?: string
  /** The organisation whose they are; the page's when left out. */
  connection_id?: string
  page: number
}

/** A page of the open differences between the store and the organisation that the page is about, kept fresh by itself. */
export function useDiscrepancies({ cause, page, order_id, ...of }: DiscrepanciesFilter) {
  const organisation = useOrganisation()
  const query = {
    state: "open",
    cause: cause || undefined,
    order_id,
    connection_id: of.connection_id ?? organisation,
    limit: DISCREPANCIES_A_PAGE,
    offset: page * DISCREPANCIES_A_PAGE,
  }
  return useQuery({
    queryKey: queryKeys.discrepancies(query),
    queryFn: () => sdk.client.fetch<DiscrepanciesAnswer>("/admin/xero/discrepancies", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: FRESH_MILLISECONDS,
  })
}
