import { Button, Drawer } from "@medusajs/ui"
import { useText } from "../hooks/use-text"
import { PlanResult } from "./plan-result"

/** Shows, on demand, what would be sent of an order and why it is booked where it is. */
export function PlanDrawer({ orderId }: { orderId: string }) {
  const t = useText()
  return (
    <Drawer>
      <div className="px-6 py-4">
        <Drawer.Trigger asChild>
          <Button size="small" variant="secondary" className="w-full" data-testid="xero-plan-open">
            {t("plan.open")}
          </Button>
        </Drawer.Trigger>
      </div>
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
