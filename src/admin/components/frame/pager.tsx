import { Button, clx, Text } from "@medusajs/ui"
import { useText } from "../../hooks/frame/use-text"

interface PagerProps {
  /** From 0. */
  page: number
  onTurn: (page: number) => void
  offset: number
  /** How many are on this page. */
  shown: number
  /** How many there are in all. */
  count: number
  className?: string
}

/** Says which part of a long list is shown, and leads to the next and the one before. */
export function Pager({ page, onTurn, offset, shown, count, className }: PagerProps) {
  const t = useText()
  const last = offset + shown
  return (
    <div className={clx("flex items-center justify-between gap-4", className)}>
      <Text size="small" className="text-ui-fg-subtle" role="status">
        {t("report.page", { from: offset + 1, to: last, count })}
      </Text>
      <div className="flex gap-x-2">
        <Button
          size="small"
          variant="secondary"
          disabled={page === 0}
          onClick={() => onTurn(page - 1)}
        >
          {t("report.prev")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={last >= count}
          onClick={() => onTurn(page + 1)}
        >
          {t("report.next")}
        </Button>
      </div>
    </div>
  )
}
