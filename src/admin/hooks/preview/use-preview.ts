import { useQuery } from "@tanstack/react-query"
import { type PreviewAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"
import { useOrganisation } from "../connection/use-organisation"

/**
 * What switching on from a date would send; nothing is sent.
 *
 * @param startDate `YYYY-MM-DD`, or empty: then nothing is asked
 */
export function usePreview(startDate: string) {
  const connection_id = useOrganisation()
  return useQuery({
    queryKey: [...queryKeys.preview(startDate), connection_id],
    queryFn: () =>
      sdk.client
        .fetch<{ preview: PreviewAnswer }>("/admin/xero/preview", {
          query: { start_date: startDate, connection_id },
        })
        .then(({ preview }) => preview),
    enabled: Boolean(startDate),
    retry: false,
    staleTime: 0,
  })
}
