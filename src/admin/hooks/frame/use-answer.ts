import { type QueryKey, useQuery, type UseQueryOptions } from "@tanstack/react-query"
import { sdk } from "../../api/sdk"
import { useOrganisation } from "./use-organisation"

/** What is asked, and how often; `select` takes what the page needs out of the answer. */
interface Question<Answer, Data> extends Omit<
  UseQueryOptions<Answer, Error, Data>,
  "queryKey" | "queryFn"
> {
  key: QueryKey
  /** Below `/admin/xero`, such as `/quota`. */
  path: string
  /** Beside the organisation; what is undefined is left out. */
  query?: Record<string, string | number | undefined>
}

/** Asks the server of the organisation that the page is about, anew whenever the page is opened. */
export function useAnswer<Answer, Data = Answer>({
  key,
  path,
  query,
  ...options
}: Question<Answer, Data>) {
  const connection_id = useOrganisation()
  return useQuery({
    queryKey: [...key, connection_id],
    queryFn: () =>
      sdk.client.fetch<Answer>(`/admin/xero${path}`, { query: { connection_id, ...query } }),
    staleTime: 0,
    ...options,
  })
}
