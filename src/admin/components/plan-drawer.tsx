import { Button, Drawer } from "@medusajs/ui"
import { useText } from "../hooks/use-text"
import { PlanResult } from "./plan-result"

interface PlanDrawerProps {
  orderId: string
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Shows what would be sent of an order and why it is booked where it is. */
export function PlanDrawer({ orderId, open, onOpenChange }: PlanDrawerProps) {
  const t = useText()
  return (
    <Drawer open={open} onOpenChange={onOpenChange}>
      <Drawer.Content data-testid="xero-plan-drawer">
        <Drawer.Header>
          <Drawer.Title className="txt-large-plus">{t("plan.title")}</Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {t("plan.description")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <PlanResult orderId={orderId} />
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.close")}
            </Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
