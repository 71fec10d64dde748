import { Button, StatusBadge } from "@medusajs/ui"
import { type SetupAnswer, type StatusAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { type SetupStep } from "../../state/setup-state"
import { LinkButton } from "../frame/link-button"
import { Note } from "../frame/note"
import { Section } from "../frame/section"
import { SetupFollows } from "./setup-follows"
import { SetupSettings } from "./setup-settings"
import { XeroLink } from "../frame/xero-link"

interface SetupFinishedProps {
  status: StatusAnswer
  setup: SetupAnswer
  onReview: (step: SetupStep) => void
}

/** All is set up: what will happen from now on, and where to look. */
export function SetupFinished({ status, setup, onReview }: SetupFinishedProps) {
  const t = useText()
  const name = status.connection?.organisation_name ?? "Xero"
  const open = setup.steps.find(({ missing }) => missing)
  return (
    <SetupSettings>
      {(settings) => (
        <Section
          level="h1"
          title={t("setup.finished")}
          subtitle={t("setup.finishedHint", { name })}
          testId="xero-setup-finished"
          mark={<StatusBadge color="green">{t("sync.on")}</StatusBadge>}
          actions={
            <>
              <Button
                size="small"
                variant="secondary"
                onClick={() => onReview("organisation")}
                data-testid="xero-setup-review"
              >
                {t("setup.review")}
              </Button>
              <LinkButton to="/xero" variant="primary" testId="xero-setup-to-home">
                {t("setup.toHome")}
              </LinkButton>
            </>
          }
        >
          {open?.missing && (
            <div className="px-6 py-4">
              <Note variant="warning" testId="xero-setup-open">
                {t.said(open.missing)}
              </Note>
            </div>
          )}
          <SetupFollows settings={settings} />
          <ul className="txt-small flex flex-col gap-y-2 px-6 py-4">
            <LinkLine to="/xero/backfill" text={t("setup.links.backfill")} />
            <LinkLine to="/settings/xero/mapping" text={t("setup.links.mapping")} />
            <LinkLine to="/settings/xero" text={t("setup.links.settings")} />
            <LinkLine to="/xero/log?state=held" text={t("setup.links.held")} />
          </ul>
        </Section>
      )}
    </SetupSettings>
  )
}

function LinkLine({ to, text }: { to: string; text: string }) {
  return (
    <li>
      <XeroLink
        to={to}
        className="text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-interactive-with-focus rounded-sm outline-none"
      >
        {text}
      </XeroLink>
    </li>
  )
}
