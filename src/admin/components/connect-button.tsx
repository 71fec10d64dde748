import { Button } from "@medusajs/ui"
import { useAuthorise } from "../hooks/use-authorise"
import { useText } from "../hooks/use-text"

interface ConnectButtonProps {
  label: string
  testId: string
}

/** Leaves the admin for Xero's sign-in. Stays busy until the browser has gone. */
export function ConnectButton({ label, testId }: ConnectButtonProps) {
  const t = useText()
  const authorise = useAuthorise()
  const leaving = authorise.isPending || authorise.isSuccess
  return (
    <Button
      size="small"
      variant="primary"
      isLoading={leaving}
      onClick={() => authorise.mutate()}
      data-testid={testId}
    >
      {leaving ? t("connection.openingXero") : label}
    </Button>
  )
}
