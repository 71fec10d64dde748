import { CheckCircleSolid, XCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { type ConnectionCheck, type TestAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"

/** Each check of the connection test, in plain words. */
export function ConnectionTestResult({ result }: { result: TestAnswer }) {
  const t = useText()
  return (
    <div
      role="status"
      className="flex flex-col gap-y-3 px-6 py-4"
      data-testid="xero-test-result"
      data-ok={result.ok}
    >
      <Text size="small" leading="compact" weight="plus">
        {result.ok ? t("test.passed") : t("test.failed")}
      </Text>
      <ul className="flex flex-col gap-y-2" aria-label={t("test.title")}>
        {result.checks.map((check) => (
          <Check key={check.id} check={check} />
        ))}
      </ul>
    </div>
  )
}

function Check({ check }: { check: ConnectionCheck }) {
  const t = useText()
  const Icon = check.ok ? CheckCircleSolid : XCircleSolid
  return (
    <li className="flex items-start gap-x-2" data-testid={`xero-check-${check.id}`}>
      <Icon
        aria-label={check.ok ? t("test.ok") : t("test.notOk")}
        className={check.ok ? "text-ui-tag-green-icon shrink-0" : "text-ui-tag-red-icon shrink-0"}
      />
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus">
          {t.said(check.title)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty break-words">
          {t.said(check.message)}
        </Text>
      </div>
    </li>
  )
}
