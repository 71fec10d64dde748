import { toast } from "@medusajs/ui"
import { type SubjectAnswer } from "../../../api/admin/xero/answers"
import { sdk } from "../../api/sdk"
import { useChange } from "../frame/use-change"
import { useQuestion } from "../frame/use-question"
import { type SubjectType } from "./use-subject"
import { useText } from "../frame/use-text"

/** Forgets, after a question that says what follows, which documents or contact in Xero are a record's. */
export function useUnlinkSubject(type: SubjectType, id: string) {
  const t = useText()
  const question = useQuestion()
  const unlink = useChange(() =>
    sdk.client.fetch<SubjectAnswer>(`/admin/xero/${type}s/${id}/unlink`, { method: "POST" })
  )
  const ask = async () => {
    const confirmed = await question({
      variant: "danger",
      title: t(`unlink.title.${type}`),
      description: t(`unlink.description.${type}`),
      confirmText: t("unlink.confirm"),
      cancelText: t("actions.cancel"),
    })
    if (confirmed) {
      unlink.mutate(undefined, { onSuccess: () => toast.success(t("unlink.done")) })
    }
  }
  return { ask, isPending: unlink.isPending }
}
