import { Button, Text, toast } from "@medusajs/ui"
import { type ToSendCountsAnswer } from "../../../api/admin/xero/answers"
import { useBeginTask } from "../../hooks/tasks/use-begin-task"
import { type Text as Translate, useText } from "../../hooks/frame/use-text"
import { COUNTED, LISTED, type StartedKind } from "../../state/task-state"
import { CardFrame } from "../frame/card-frame"
import { XeroLink } from "../frame/xero-link"

interface TaskCardProps {
  kind: StartedKind
  /** Undefined while they are counted. */
  counts: ToSendCountsAnswer | undefined
  /** They could not be counted. */
  failed: boolean
  /** Whether the organisation is connected and switched on, so that what is started goes. */
  goes: boolean
  /** One of the kind is under way. */
  running: boolean
}

/** Starts one kind of task. */
export function TaskCard({ kind, counts, failed, goes, running }: TaskCardProps) {
  const t = useText()
  const begin = useBeginTask()
  const name = t(`tasks.kind.${kind}`)
  const list = kind in LISTED ? LISTED[kind as keyof typeof LISTED] : null
  const start = () =>
    begin.mutate({ kind }, { onSuccess: () => toast.success(t("tasks.started", { name })) })
  return (
    <CardFrame
      name={name}
      hint={t(`tasks.hint.${kind}`)}
      testId={`xero-task-${kind}`}
      count={
        <Text size="small" className="text-ui-fg-subtle" data-testid={`xero-task-count-${kind}`}>
          {countText(kind, counts, failed, t)}
          {list && counts && counts[list] > 0 && (
            <>
              {" · "}
              <XeroLink
                to={`/xero/to-send?list=${list}`}
                className="text-ui-fg-interactive-hover hover:underline"
                aria-label={t("tasks.reviewLabel", { name })}
                data-testid={`xero-task-review-${kind}`}
              >
                {t("tasks.review")}
              </XeroLink>
            </>
          )}
        </Text>
      }
      action={
        <Button
          size="small"
          variant="secondary"
          disabled={!goes && kind !== "reconcile"}
          isLoading={begin.isPending || running}
          aria-label={t("tasks.startLabel", { name })}
          onClick={start}
          data-testid={`xero-task-start-${kind}`}
        >
          {t("tasks.startIt")}
        </Button>
      }
    />
  )
}

/** How many records a task is for; nothing for one that is for no list. */
function countText(
  kind: StartedKind,
  counts: ToSendCountsAnswer | undefined,
  failed: boolean,
  t: Translate
): string {
  if (kind !== "send_all_customers" && !(kind in COUNTED)) {
    return ""
  }
  if (!counts) {
    return failed ? t("tasks.notCounted") : t("tasks.counting")
  }
  if (kind === "send_all_customers") {
    return t("tasks.customers", { count: counts.all_customers })
  }
  const count = counts[COUNTED[kind as keyof typeof COUNTED]]
  return count ? t("tasks.waiting", { count }) : t("tasks.nothingWaiting")
}
