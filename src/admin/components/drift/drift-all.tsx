import { Button, Text } from "@medusajs/ui"
import { useDecide } from "../../hooks/drift/use-decide"
import { useQuestion } from "../../hooks/frame/use-question"
import { useText } from "../../hooks/frame/use-text"

interface DriftAllProps {
  cause: string
  /** How many are open. */
  count: number
}

/** Decides all differences of a cause, after a question. */
export function DriftAll({ cause, count }: DriftAllProps) {
  const t = useText()
  const ask = useQuestion()
  const accept = useDecide("accept")
  const restore = useDecide("restore")
  const decide = async (decision: "accept" | "restore") => {
    const confirmed = await ask({
      title: t(`drift.all.${decision}`, { count }),
      description: t("drift.all.hint"),
      confirmText: t(`drift.${decision}`),
      cancelText: t("actions.cancel"),
      variant: "confirmation",
    })
    if (confirmed) {
      const { decide: carryOut } = decision === "accept" ? accept : restore
      carryOut({ cause })
    }
  }
  const busy = accept.isPending || restore.isPending
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("drift.all.count", { count })}
      </Text>
      <div className="flex gap-x-2">
        {(["accept", "restore"] as const).map((decision) => (
          <Button
            key={decision}
            size="small"
            variant="secondary"
            disabled={busy}
            onClick={() => void decide(decision)}
            data-testid={`xero-drift-all-${decision}`}
          >
            {t(`drift.all.${decision}`, { count })}
          </Button>
        ))}
      </div>
    </div>
  )
}
