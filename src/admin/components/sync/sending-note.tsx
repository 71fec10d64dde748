import { Button, Text, toast } from "@medusajs/ui"
import { type StatusAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useSendWaiting } from "../../hooks/tasks/use-send-waiting"
import { useText } from "../../hooks/frame/use-text"

/** What waits for its time to be sent, and the way to send it now; nothing where all goes at once. */
export function SendingNote({ status }: { status: StatusAnswer }) {
  const t = useText()
  const format = useFormat()
  const send = useSendWaiting()
  const { connection, sending } = status
  if (
    connection?.status !== "connected" ||
    !connection.sync_enabled ||
    sending.send_when === "at_once"
  ) {
    return null
  }
  const when = sending.next_at ? format.time(sending.next_at) : null
  const waits = when
    ? t("sending.waits", { count: sending.waiting, when })
    : t("sending.waitsForYou", { count: sending.waiting })
  const sendAll = () =>
    send.mutate(undefined, {
      onSuccess: ({ released }) =>
        toast.success(released ? t("sending.sentAll", { count: released }) : t("sending.sentNone")),
    })
  return (
    <div
      className="flex flex-wrap items-center justify-between gap-2"
      data-testid="xero-sending"
      data-waiting={sending.waiting}
    >
      <Text size="small" className="text-ui-fg-subtle text-pretty" aria-live="polite">
        {sending.waiting || !when ? waits : t("sending.next", { when })}
      </Text>
      {sending.waiting > 0 && (
        <Button
          size="small"
          variant="secondary"
          isLoading={send.isPending}
          onClick={sendAll}
          data-testid="xero-send-all"
        >
          {t("sending.sendAll")}
        </Button>
      )}
    </div>
  )
}
