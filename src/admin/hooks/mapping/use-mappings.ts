import { type MappingsAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { useAnswer } from "../frame/use-answer"

/** Every source of the store with the target chosen or proposed for it. Asked for only while an organisation is connected. */
export const useMappings = (connected: boolean) =>
  useAnswer({
    key: queryKeys.mappings,
    path: "/mappings",
    select: ({ rows }: MappingsAnswer) => rows,
    enabled: connected,
  })
