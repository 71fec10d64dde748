import { Button } from "@medusajs/ui"
import { type BackfillAnswer } from "../../../api/admin/xero/answers"
import { type BackfillAction, useChangeBackfill } from "../../hooks/backfill/use-change-backfill"
import { useFormat } from "../../hooks/frame/use-format"
import { useQuestion } from "../../hooks/frame/use-question"
import { useText } from "../../hooks/frame/use-text"
import { ordersToSend } from "../../state/backfill-state"

interface BackfillActionsProps {
  backfill: BackfillAnswer
  organisation: string
}

/** Send, pause, resume and cancel; sending and cancelling after a question. */
export function BackfillActions({ backfill, organisation }: BackfillActionsProps) {
  const t = useText()
  const format = useFormat()
  const question = useQuestion()
  const change = useChangeBackfill(backfill.id)
  const { state, from_date, to_date } = backfill
  const count = ordersToSend(backfill)
  const sent = state === "running" || state === "paused"
  const pending = (action: BackfillAction) => change.isPending && change.variables === action

  const send = async () => {
    const confirmed = await question({
      variant: "confirmation",
      title: t("backfill.sendTitle", { count }),
      description: t("backfill.sendDescription", {
        from: format.day(from_date),
        to: format.day(to_date),
        name: organisation,
      }),
      confirmText: t("backfill.send", { count }),
      cancelText: t("actions.cancel"),
    })
    if (confirmed) {
      change.mutate("start")
    }
  }

  const cancel = async () => {
    const confirmed =
      !sent ||
      (await question({
        variant: "danger",
        title: t("backfill.cancelTitle"),
        description: t("backfill.cancelDescription"),
        confirmText: t("backfill.cancel"),
        cancelText: t("backfill.keep"),
      }))
    if (confirmed) {
      change.mutate("cancel")
    }
  }

  return (
    <>
      <Button
        size="small"
        variant="transparent"
        className={sent ? "text-ui-fg-error" : undefined}
        disabled={change.isPending}
        isLoading={pending("cancel")}
        onClick={cancel}
        data-testid="xero-backfill-cancel"
      >
        {sent ? t("backfill.cancel") : t("backfill.discard")}
      </Button>
      {sent && (
        <Button
          size="small"
          variant="secondary"
          disabled={change.isPending}
          isLoading={pending("pause") || pending("resume")}
          onClick={() => change.mutate(state === "paused" ? "resume" : "pause")}
          data-testid={state === "paused" ? "xero-backfill-resume" : "xero-backfill-pause"}
        >
          {state === "paused" ? t("backfill.resume") : t("backfill.pause")}
        </Button>
      )}
      {state === "ready" && count > 0 && (
        <Button
          size="small"
          disabled={change.isPending}
          isLoading={pending("start")}
          onClick={send}
          data-testid="xero-backfill-send"
        >
          {t("backfill.send", { count })}
        </Button>
      )}
    </>
  )
}
