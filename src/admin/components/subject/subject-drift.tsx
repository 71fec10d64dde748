import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useDiscrepancies } from "../../hooks/drift/use-discrepancies"
import { useText } from "../../hooks/frame/use-text"
import { addressOf } from "../../state/organisation-address"
import { Note } from "../frame/note"

interface SubjectDriftProps {
  orderId: string
  /** The organisation that holds the order's papers. */
  connectionId: string | null
}

/** What was changed in Xero of an order's papers, and the way to decide it; nothing where nothing was. */
export function SubjectDrift({ orderId, connectionId }: SubjectDriftProps) {
  const t = useText()
  const { data } = useDiscrepancies({
    order_id: orderId,
    connection_id: connectionId ?? undefined,
    page: 0,
  })
  if (!data?.count) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4" data-testid="xero-widget-drift">
      <Note variant="warning" testId="xero-widget-drift-note">
        {data.discrepancies.map(({ id, reason }) => (
          <Text key={id} size="small" className="text-pretty">
            {t.said(reason)}
          </Text>
        ))}
      </Note>
      <Link
        to={addressOf("/xero", connectionId ?? undefined)}
        className="text-ui-fg-interactive-hover hover:underline txt-compact-small-plus w-fit"
      >
        {t("drift.decide")}
      </Link>
    </div>
  )
}
