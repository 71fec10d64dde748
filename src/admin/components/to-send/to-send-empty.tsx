import { Button, Text } from "@medusajs/ui"
import { useText } from "../../hooks/frame/use-text"
import { type ToSendList } from "../../state/to-send-state"

interface ToSendEmptyProps {
  list: ToSendList
  searched: boolean
  onClear: () => void
}

/** Stands in place of the records: all is in Xero, or nothing fits the search. */
export function ToSendEmpty({ list, searched, onClear }: ToSendEmptyProps) {
  const t = useText()
  return (
    <div className="flex flex-col items-center gap-y-3 text-center" data-testid="xero-to-send-none">
      <div>
        <Text size="small" leading="compact" weight="plus">
          {t(searched ? "toSend.noMatchTitle" : "toSend.emptyTitle")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {searched ? t("toSend.noMatch") : t(`toSend.empty.${list}`)}
        </Text>
      </div>
      {searched && (
        <Button size="small" variant="secondary" onClick={onClear}>
          {t("toSend.clear")}
        </Button>
      )}
    </div>
  )
}
