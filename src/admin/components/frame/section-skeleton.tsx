import { Container, Skeleton } from "@medusajs/ui"
import { useText } from "../../hooks/frame/use-text"

/** Holds the place of a card while its contents are loaded. */
export function SectionSkeleton({ rows = 3 }: { rows?: number }) {
  const t = useText()
  return (
    <Container
      className="divide-y p-0"
      role="status"
      aria-label={t("loading")}
      data-testid="xero-loading"
    >
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <Skeleton className="h-6 w-40" />
        <Skeleton className="h-4 w-64 max-w-full" />
      </div>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="grid grid-cols-2 gap-4 px-6 py-4">
          <Skeleton className="h-4 w-24" />
          <Skeleton className="h-4 w-full" />
        </div>
      ))}
    </Container>
  )
}
