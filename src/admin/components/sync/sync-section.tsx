import { Button, Label, StatusBadge, Switch, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { type ConnectionAnswer, type SettingsAnswer } from "../../../api/admin/xero/answers"
import { useFormat } from "../../hooks/frame/use-format"
import { useQuestion } from "../../hooks/frame/use-question"
import { useSaveSettings } from "../../hooks/options/use-save-settings"
import { useText } from "../../hooks/frame/use-text"
import { FactRow } from "../frame/fact-row"
import { Section } from "../frame/section"
import { StartDrawer } from "./start-drawer"

interface SyncSectionProps {
  connection: ConnectionAnswer
  settings: SettingsAnswer
}

/** Switches the sync on, after a preview, and off, after a question. */
export function SyncSection({ connection, settings }: SyncSectionProps) {
  const t = useText()
  const format = useFormat()
  const question = useQuestion()
  const save = useSaveSettings()
  const [drawer, setDrawer] = useState(false)
  const on = settings.sync_enabled

  const toggle = async (wanted: boolean) => {
    // Not disabled meanwhile, since a disabled switch loses the focus.
    if (save.isPending) {
      return
    }
    if (wanted) {
      setDrawer(true)
      return
    }
    const confirmed = await question({
      variant: "confirmation",
      title: t("sync.pauseTitle"),
      description: t("sync.pauseDescription"),
      confirmText: t("sync.pause"),
      cancelText: t("actions.cancel"),
    })
    if (confirmed) {
      save.mutate(
        { sync_enabled: false },
        { onSuccess: () => toast.success(t("sync.switchedOff")) }
      )
    }
  }

  return (
    <Section
      title={t("sync.title")}
      subtitle={t("sync.subtitle")}
      testId="xero-sync"
      mark={
        <span aria-live="polite">
          <StatusBadge color={on ? "green" : "orange"} data-testid="xero-sync-state">
            {on ? t("sync.on") : t("state.paused")}
          </StatusBadge>
        </span>
      }
    >
      <div className="flex items-start justify-between gap-4 px-6 py-4">
        <div>
          <Label htmlFor="xero-sync-switch" size="small" weight="plus">
            {t("sync.label")}
          </Label>
          <Text id="xero-sync-hint" size="small" className="text-ui-fg-subtle text-pretty">
            {on ? t(`sync.onHint.${settings.send_when}`) : t("sync.offHint")}
          </Text>
        </div>
        <Switch
          id="xero-sync-switch"
          aria-describedby="xero-sync-hint"
          checked={on}
          aria-busy={save.isPending}
          onCheckedChange={toggle}
          className="shrink-0"
          data-testid="xero-sync-switch"
        />
      </div>
      <dl>
        <FactRow title={t("sync.startDate")}>
          <span className="flex flex-wrap items-center justify-between gap-2">
            <span data-testid="xero-start-date">
              {settings.start_date ? format.day(settings.start_date) : t("sync.noStartDate")}
            </span>
            {on && (
              <Button
                size="small"
                variant="transparent"
                onClick={() => setDrawer(true)}
                aria-label={t("sync.changeDateTitle")}
                data-testid="xero-change-start-date"
              >
                {t("actions.change")}
              </Button>
            )}
          </span>
        </FactRow>
      </dl>
      <StartDrawer
        open={drawer}
        onOpenChange={setDrawer}
        switchingOn={!on}
        startDate={settings.start_date}
        timeZone={connection.time_zone}
      />
    </Section>
  )
}
