import { Button } from "@medusajs/ui"
import { useAuthorise } from "../hooks/use-authorise"
import { useStatus } from "../hooks/use-status"
import { useText } from "../hooks/use-text"

interface ConnectButtonProps {
  label: string
  testId: string
}

/**
 * Leaves the admin for Xero's sign-in, and stays busy until the browser has gone; with a custom connection it
 * connects on the spot.
 */
export function ConnectButton({ label, testId }: ConnectButtonProps) {
  const t = useText()
  const authorise = useAuthorise()
  const { data: status } = useStatus()
  const busy = authorise.isPending || Boolean(authorise.data?.url)
  const doing = status?.custom_connection ? t("callback.connecting") : t("connection.openingXero")
  return (
    <Button
      size="small"
      variant="primary"
      isLoading={busy}
      onClick={() => authorise.mutate()}
      data-testid={testId}
    >
      {busy ? doing : label}
    </Button>
  )
}
