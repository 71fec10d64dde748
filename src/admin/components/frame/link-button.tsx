import { Button } from "@medusajs/ui"
import { type ComponentProps, type ReactNode } from "react"
import { XeroLink } from "./xero-link"

interface LinkButtonProps {
  to: string
  variant?: ComponentProps<typeof Button>["variant"]
  /** What it is called where its text alone does not tell. */
  label?: string
  testId: string
  children: ReactNode
}

/** A way to another page that looks like a button. */
export function LinkButton({
  to,
  variant = "secondary",
  label,
  testId,
  children,
}: LinkButtonProps) {
  return (
    <Button size="small" variant={variant} asChild>
      <XeroLink to={to} aria-label={label} data-testid={testId}>
        {children}
      </XeroLink>
    </Button>
  )
}
