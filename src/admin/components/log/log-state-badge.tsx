import { StatusBadge } from "@medusajs/ui"
import { type LogLine } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { logColours } from "../../state/log-state"

export function LogStateBadge({ line }: { line: LogLine }) {
  const t = useText()
  return (
    <StatusBadge
      color={logColours[line.state]}
      className="text-nowrap"
      data-testid={`xero-log-state-${line.id}`}
      data-state={line.state}
    >
      {t(`logState.${line.state}`)}
    </StatusBadge>
  )
}
