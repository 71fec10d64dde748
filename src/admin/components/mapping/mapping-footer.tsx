import { Button, Text } from "@medusajs/ui"
import { useText } from "../../hooks/frame/use-text"

interface MappingFooterProps {
  changes: number
  /** False while something typed cannot be saved. */
  valid: boolean
  saving: boolean
  onSave: () => void
  onUndo: () => void
}

/** Stays in sight while there is something to save. */
export function MappingFooter({ changes, valid, saving, onSave, onUndo }: MappingFooterProps) {
  const t = useText()
  return (
    <div role="status" className="sticky bottom-0 z-[1] pb-1">
      {changes > 0 && (
        <div
          className="bg-ui-bg-base shadow-elevation-flyout flex flex-wrap items-center justify-end gap-2 rounded-lg px-6 py-3"
          data-testid="xero-mapping-unsaved"
        >
          <Text size="small" className="grow">
            {t("mapping.changes", { count: changes })}
          </Text>
          <Button
            size="small"
            variant="secondary"
            onClick={onUndo}
            disabled={saving}
            data-testid="xero-mapping-undo"
          >
            {t("actions.undo")}
          </Button>
          <Button
            size="small"
            onClick={onSave}
            disabled={!valid}
            isLoading={saving}
            data-testid="xero-mapping-save"
          >
            {t("actions.save")}
          </Button>
        </div>
      )}
    </div>
  )
}
