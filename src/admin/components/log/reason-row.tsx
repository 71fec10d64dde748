import { Button, StatusBadge, Text } from "@medusajs/ui"
import { type ReasonAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useRetry } from "../../hooks/log/use-retry"
import { useText } from "../../hooks/frame/use-text"
import { logColours } from "../../state/log-state"
import { reasonCode } from "../../state/reason-remedy"
import { ReasonRemedy } from "./reason-remedy"

interface ReasonRowProps {
  reason: ReasonAnswer
  organisation?: string
  xeroUrl: string
  onShow: (code: string) => void
}

/** One reason: how many wait for it, what it means, what to do, and trying all of it again. */
export function ReasonRow({ reason, organisation, xeroUrl, onShow }: ReasonRowProps) {
  const t = useText()
  const format = useFormat()
  const retry = useRetry()
  const { code, state, count } = reason
  const words = reasonCode(code)
  const name = t(`reasons.code.${words}.name`)
  return (
    <li
      className="flex flex-col justify-between gap-3 px-6 py-4 md:flex-row md:items-start"
      data-testid={`xero-reason-${code}`}
      data-count={count}
    >
      <div className="flex min-w-0 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-2">
          <StatusBadge color={logColours[state]} className="tabular-nums">
            {t(`reasons.${state}`)} · {format.number(count)}
          </StatusBadge>
          <Text size="small" leading="compact" weight="plus">
            {name}
          </Text>
        </div>
        <Text size="small" className="text-pretty">
          {t(`reasons.code.${words}.todo`)}
        </Text>
        {reason.reason && (
          <Text size="xsmall" className="text-ui-fg-subtle text-pretty break-words">
            {t("reasons.example", { label: reason.subject_label })} {t.said(reason.reason)}
          </Text>
        )}
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("reasons.since", { when: format.time(reason.since) })}
        </Text>
      </div>
      <div className="flex shrink-0 flex-wrap items-center gap-2">
        <ReasonRemedy reason={reason} xeroUrl={xeroUrl} />
        {code !== "none" && (
          <>
            <Button
              size="small"
              variant="transparent"
              aria-label={t("reasons.showLabel", { name })}
              onClick={() => onShow(code)}
              data-testid={`xero-reason-show-${code}`}
            >
              {t("reasons.show")}
            </Button>
            <Button
              size="small"
              variant="secondary"
              isLoading={retry.isPending}
              aria-label={t("reasons.retryLabel", { name })}
              onClick={() => retry.mutate({ state, code, connection_id: organisation })}
              data-testid={`xero-reason-retry-${code}`}
            >
              {t("reasons.retry", { count })}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}
