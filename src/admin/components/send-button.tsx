import { Button, toast } from "@medusajs/ui"
import { useSendSubject } from "../hooks/use-send-subject"
import { type SubjectType } from "../hooks/use-subject"
import { useText } from "../hooks/use-text"
import { type SubjectState } from "../state/subject-state"

interface SendButtonProps {
  type: SubjectType
  id: string
  state: SubjectState
}

/** Has the record looked at now instead of when its turn comes. */
export function SendButton({ type, id, state }: SendButtonProps) {
  const t = useText()
  const send = useSendSubject(type, id)
  const retry = state === "held" || state === "failed"
  const onItsWay = state === "queued" || state === "running"
  return (
    <Button
      size="small"
      variant="secondary"
      disabled={onItsWay}
      isLoading={send.isPending}
      onClick={() => send.mutate(undefined, { onSuccess: () => toast.success(t("widget.sent")) })}
      data-testid="xero-send"
    >
      {retry ? t("actions.retry") : t("widget.sendNow")}
    </Button>
  )
}
