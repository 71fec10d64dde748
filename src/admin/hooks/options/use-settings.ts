import { type SettingsAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { useAnswer } from "../frame/use-answer"

/** The owner's choices for the connected organisation. */
export const useSettings = () =>
  useAnswer({
    key: queryKeys.settings,
    path: "/settings",
    select: ({ settings }: { settings: SettingsAnswer }) => settings,
  })
