import { Text } from "@medusajs/ui"
import { type LogLine } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { logDocumentName, logReason } from "../../state/log-state"
import { LinkButton } from "../frame/link-button"
import { LogStateBadge } from "../log/log-state-badge"
import { Section } from "../frame/section"
import { SubjectLink } from "../subject/subject-link"

interface HomeLogProps {
  lines: LogLine[]
  /** Whether the sync is on, so that what is queued goes by itself. */
  syncing: boolean
}

/** The newest of the log, and the way to all of it. */
export function HomeLog({ lines, syncing }: HomeLogProps) {
  const t = useText()
  return (
    <Section
      title={t("home.newest")}
      subtitle={t("home.newestHint")}
      testId="xero-home-log"
      actions={
        <LinkButton to="/xero/log" testId="xero-home-to-log">
          {t("home.wholeLog")}
        </LinkButton>
      }
    >
      {lines.length ? (
        <ul className="divide-y">
          {lines.map((line) => (
            <Line key={line.id} line={line} syncing={syncing} />
          ))}
        </ul>
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("home.noLines")}
        </Text>
      )}
    </Section>
  )
}

const MONEY = ["payment", "refund", "allocation"] as const

function Line({ line, syncing }: { line: LogLine; syncing: boolean }) {
  const t = useText()
  const format = useFormat()
  const { document_kind, amount, currency_code } = line
  // What names money is a reference for machines.
  const money = MONEY.find((kind) => kind === document_kind)
  const document = money ? t(`kind.${money}`) : logDocumentName(line, t)
  const name = line.changed ? t.said(line.changed) : document
  return (
    <li className="grid items-center gap-x-4 gap-y-1 px-6 py-3 md:grid-cols-[7rem_1fr_auto]">
      <LogStateBadge line={line} />
      <div className="min-w-0">
        <div className="txt-compact-small flex flex-wrap items-center gap-x-2">
          {name !== line.subject_label && (
            <Text size="small" leading="compact" weight="plus" className="break-all">
              {name}
            </Text>
          )}
          {amount && (
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {format.money(amount, currency_code)}
            </Text>
          )}
          <SubjectLink line={line} />
        </div>
        <Text size="small" className="text-ui-fg-subtle text-pretty break-words">
          {logReason(line, syncing, t, format)}
        </Text>
      </div>
      <Text size="xsmall" className="text-ui-fg-subtle whitespace-nowrap">
        {format.time(line.at)}
      </Text>
    </li>
  )
}
