import { Button, Text } from "@medusajs/ui"
import { useText } from "../../hooks/frame/use-text"

interface FormFooterProps {
  unsaved: boolean
  /** Something in the form cannot be saved as it is. */
  invalid?: boolean
  saving: boolean
  onUndo: () => void
  testId: string
}

/** Says what is unsaved, and saves or undoes it. */
export function FormFooter({ unsaved, invalid, saving, onUndo, testId }: FormFooterProps) {
  const t = useText()
  return (
    <div className="flex flex-wrap items-center justify-end gap-2 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle grow" role="status">
        {unsaved ? t("unsaved.note") : ""}
      </Text>
      {unsaved && (
        <Button
          size="small"
          variant="secondary"
          type="button"
          onClick={onUndo}
          data-testid={`${testId}-undo`}
        >
          {t("actions.undo")}
        </Button>
      )}
      <Button
        size="small"
        type="submit"
        disabled={!unsaved || invalid}
        isLoading={saving}
        data-testid={`${testId}-save`}
      >
        {t("actions.save")}
      </Button>
    </div>
  )
}
