import { Button } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { useAuthorise } from "../../hooks/connection/use-authorise"
import { useStatus } from "../../hooks/connection/use-status"
import { useText } from "../../hooks/frame/use-text"

interface ConnectButtonProps {
  label: string
  testId: string
  variant?: "primary" | "secondary"
}

/**
 * Leaves the admin for Xero's sign-in, and stays busy until the browser has gone; with a custom connection it
 * connects on the spot.
 */
export function ConnectButton({ label, testId, variant = "primary" }: ConnectButtonProps) {
  const t = useText()
  const authorise = useAuthorise()
  const navigate = useNavigate()
  const { data: status } = useStatus()
  const busy = authorise.isPending || Boolean(authorise.data?.url)
  const doing = status?.custom_connection ? t("callback.connecting") : t("connection.openingXero")
  return (
    <Button
      size="small"
      variant={variant}
      isLoading={busy}
      onClick={() =>
        authorise.mutate(undefined, {
          onSuccess: ({ connection }) => {
            if (connection && !connection.sync_enabled) {
              navigate("/xero/setup")
            }
          },
        })
      }
      data-testid={testId}
    >
      {busy ? doing : label}
    </Button>
  )
}
