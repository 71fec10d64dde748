import { Button, Drawer, Text } from "@medusajs/ui"
import { useState } from "react"
import { type ReportAnswer } from "../../../api/admin/xero/answers"
import { ROWS_A_PAGE, useReportRows } from "../../hooks/report/use-report-rows"
import { useText } from "../../hooks/frame/use-text"
import { type OpenedFigure, type RowsQuery } from "../../state/report-figure"
import { LoadFailure } from "../frame/load-failure"
import { Pager } from "../frame/pager"
import { ReportDocument } from "./report-document"
import { SectionSkeleton } from "../frame/section-skeleton"

interface ReportDocumentsProps {
  report: ReportAnswer
  opened: OpenedFigure | null
  onClose: () => void
}

/** The documents behind a figure, from there to the order and to the paper in Xero. */
export function ReportDocuments({ report, opened, onClose }: ReportDocumentsProps) {
  const t = useText()
  return (
    <Drawer open={opened !== null} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content data-testid="xero-report-documents">
        <Drawer.Header>
          <Drawer.Title className="txt-large-plus">{opened?.name}</Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {t("report.rowsTitle")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          {opened && <Pages key={opened.name} report={report} query={opened.query} />}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.close")}
            </Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

function Pages({ report, query }: { report: ReportAnswer; query: RowsQuery }) {
  const t = useText()
  const [page, setPage] = useState(0)
  const found = useReportRows(report.id, query, page)
  if (!found.data) {
    return found.isError ? (
      <LoadFailure error={found.error} onRetry={found.refetch} />
    ) : (
      <SectionSkeleton rows={4} />
    )
  }
  const { rows, count, offset } = found.data
  if (!count) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("report.noRows")}
      </Text>
    )
  }
  return (
    <div className="flex flex-col gap-y-3">
      <ul className="flex flex-col gap-y-3">
        {rows.map((row) => (
          <li key={row.id}>
            <ReportDocument row={row} />
          </li>
        ))}
      </ul>
      {count > ROWS_A_PAGE && (
        <Pager page={page} onTurn={setPage} offset={offset} shown={rows.length} count={count} />
      )}
    </div>
  )
}
