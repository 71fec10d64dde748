import { Alert } from "@medusajs/ui"
import { type ComponentProps, type ReactNode } from "react"

interface NoteProps {
  variant: ComponentProps<typeof Alert>["variant"]
  testId: string
  children: ReactNode
}

/** A sentence that the owner should see, announced when it appears. */
export function Note({ variant, testId, children }: NoteProps) {
  return (
    <Alert variant={variant} role={variant === "error" ? "alert" : "status"} data-testid={testId}>
      {children}
    </Alert>
  )
}
