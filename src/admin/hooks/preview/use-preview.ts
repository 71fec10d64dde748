import { type PreviewAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { useAnswer } from "../frame/use-answer"

/**
 * What switching on from a date would send; nothing is sent.
 *
 * @param startDate `YYYY-MM-DD`, or empty: then nothing is asked
 */
export const usePreview = (startDate: string) =>
  useAnswer({
    key: queryKeys.preview(startDate),
    path: "/preview",
    query: { start_date: startDate },
    select: ({ preview }: { preview: PreviewAnswer }) => preview,
    enabled: Boolean(startDate),
    retry: false,
  })
