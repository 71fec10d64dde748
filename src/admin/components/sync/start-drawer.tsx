import { Button, Drawer, Input, Label, Text, toast } from "@medusajs/ui"
import { type FormEvent, useEffect, useRef, useState } from "react"
import { useDebounced } from "../../hooks/frame/use-debounced"
import { useSaveSettings } from "../../hooks/options/use-save-settings"
import { useText } from "../../hooks/frame/use-text"
import { PreviewResult } from "../preview/preview-result"

interface StartDrawerProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** True to switch the sync on, false to change the date of one that is on. */
  switchingOn: boolean
  startDate: string | null
  timeZone: string | null
}

/** Asks for the start date, shows what would be sent, and only then sends anything. */
export function StartDrawer(props: StartDrawerProps) {
  const { open, onOpenChange, switchingOn, startDate, timeZone } = props
  const t = useText()
  const save = useSaveSettings()
  const [date, setDate] = useState(startDate ?? "")
  const shown = useDebounced(date, 400)
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    if (open) {
      setDate(startDate ?? "")
    }
  }, [open, startDate])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(
      { start_date: date, ...(switchingOn ? { sync_enabled: true } : {}) },
      {
        onSuccess: () => {
          toast.success(switchingOn ? t("sync.switchedOn") : t("sync.dateSaved"))
          onOpenChange(false)
        },
      }
    )
  }

  return (
    <Drawer open={open} onOpenChange={onOpenChange}>
      <Drawer.Content
        data-testid="xero-start-drawer"
        onOpenAutoFocus={() => {
          opener.current = document.activeElement
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          if (opener.current instanceof HTMLElement) {
            opener.current.focus()
          }
        }}
      >
        <form onSubmit={submit} className="flex size-full flex-col overflow-hidden">
          <Drawer.Header>
            <Drawer.Title className="txt-large-plus">
              {switchingOn ? t("sync.switchOnTitle") : t("sync.changeDateTitle")}
            </Drawer.Title>
            <Drawer.Description className="text-ui-fg-subtle txt-small">
              {switchingOn ? t("sync.switchOnDescription") : t("sync.changeDateDescription")}
            </Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
            <div className="flex flex-col gap-y-2">
              <Label htmlFor="xero-start-date-input" size="small" weight="plus">
                {t("sync.startDate")}
              </Label>
              <Input
                id="xero-start-date-input"
                type="date"
                required
                value={date}
                onChange={(event) => setDate(event.target.value)}
                aria-describedby="xero-start-date-hint"
                data-testid="xero-start-date-input"
              />
              <Text id="xero-start-date-hint" size="small" className="text-ui-fg-subtle">
                {timeZone
                  ? t("sync.startDateHint", { zone: timeZone })
                  : t("sync.startDateHintPlain")}
              </Text>
            </div>
            {shown ? (
              <PreviewResult
                title={switchingOn ? t("preview.title") : t("preview.covered")}
                startDate={shown}
              />
            ) : (
              <Text size="small" role="status">
                {t("sync.startDateRequired")}
              </Text>
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button size="small" variant="secondary" type="button">
                {t("actions.cancel")}
              </Button>
            </Drawer.Close>
            <Button
              size="small"
              type="submit"
              disabled={!date}
              isLoading={save.isPending}
              data-testid="xero-start-confirm"
            >
              {switchingOn ? t("sync.switchOn") : t("sync.changeDateAction")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
