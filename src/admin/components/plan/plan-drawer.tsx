import { Button, Drawer } from "@medusajs/ui"
import { type SubjectType } from "../../hooks/subject/use-subject"
import { useText } from "../../hooks/frame/use-text"
import { PlanResult } from "./plan-result"

interface PlanDrawerProps {
  type: SubjectType
  id: string
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Shows what would be sent of an order or a customer, and why it is as it is. */
export function PlanDrawer({ type, id, open, onOpenChange }: PlanDrawerProps) {
  const t = useText()
  return (
    <Drawer open={open} onOpenChange={onOpenChange}>
      <Drawer.Content data-testid="xero-plan-drawer">
        <Drawer.Header>
          <Drawer.Title className="txt-large-plus">{t("plan.title")}</Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {t(`plan.description.${type}`)}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <PlanResult type={type} id={id} />
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
