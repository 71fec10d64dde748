import { Badge, Text } from "@medusajs/ui"
import { type ReactNode } from "react"
import { type HomeAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useText } from "../../hooks/frame/use-text"
import { Section } from "../frame/section"
import { XeroLink } from "../frame/xero-link"

/** What waits for the owner or for time, and why, each with the way to it. */
export function HomeWaiting({ home }: { home: HomeAnswer }) {
  const t = useText()
  const format = useFormat()
  const { reasons, imports, differences } = home
  const nothing = !reasons.length && !imports && !differences
  return (
    <Section title={t("home.waiting")} subtitle={t("home.waitingHint")} testId="xero-home-waiting">
      {nothing ? (
        <Text
          size="small"
          className="text-ui-fg-subtle px-6 py-4"
          data-testid="xero-home-nothing-waits"
        >
          {t("home.nothingWaits")}
        </Text>
      ) : (
        <ul className="divide-y">
          {reasons.map(({ state, code, reason, several, count, since }) => (
            <Row
              key={`${state} ${code}`}
              testId={`xero-home-reason-${code ?? state}`}
              badge={t(`home.${state}`, { count })}
              colour={state === "held" ? "red" : "orange"}
              link={{
                to: `/xero/log?state=${state}${code ? `&code=${encodeURIComponent(code)}` : ""}`,
                text: t("home.showInLog"),
              }}
            >
              {reason ? t.said(reason) : t("home.noReason")}
              {several && ` ${t("home.several")}`}
              <Text as="span" size="xsmall" className="text-ui-fg-subtle block">
                {t("home.since", { when: format.time(since) })}
              </Text>
            </Row>
          ))}
          {imports > 0 && (
            <Row
              testId="xero-home-imports"
              badge={format.number(imports)}
              colour="orange"
              link={{ anchor: "#xero-imports", text: t("home.showBelow") }}
            >
              {t("home.imports", { count: imports })}
            </Row>
          )}
          {differences > 0 && (
            <Row
              testId="xero-home-differences"
              badge={format.number(differences)}
              colour="orange"
              link={{ anchor: "#xero-differences", text: t("home.showBelow") }}
            >
              {t("home.differences", { count: differences })}
            </Row>
          )}
        </ul>
      )}
    </Section>
  )
}

const LINK = "text-ui-fg-interactive-hover hover:underline txt-compact-small-plus w-fit"

interface RowProps {
  badge: string
  colour: "red" | "orange"
  /** Another page, or a place on this one. */
  link: { to: string; text: string } | { anchor: string; text: string }
  testId: string
  children: ReactNode
}

function Row({ badge, colour, link, testId, children }: RowProps) {
  return (
    <li
      className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 py-4"
      data-testid={testId}
    >
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-y-1">
        <Text as="div" size="small" className="text-pretty break-words">
          {children}
        </Text>
        {"to" in link ? (
          <XeroLink to={link.to} className={LINK}>
            {link.text}
          </XeroLink>
        ) : (
          <a href={link.anchor} className={LINK}>
            {link.text}
          </a>
        )}
      </div>
      <Badge size="2xsmall" color={colour} className="shrink-0">
        {badge}
      </Badge>
    </li>
  )
}
