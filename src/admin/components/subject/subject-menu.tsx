import { ArrowUpRightOnBox, EllipsisHorizontal, Eye, XCircle, PaperPlane } from "@medusajs/icons"
import { DropdownMenu, IconButton, toast } from "@medusajs/ui"
import { useState } from "react"
import { type SubjectAnswer } from "../../../api/admin/xero/answers"
import { useSendSubject } from "../../hooks/subject/use-send-subject"
import { type SubjectType } from "../../hooks/subject/use-subject"
import { useText } from "../../hooks/frame/use-text"
import { useUnlinkSubject } from "../../hooks/subject/use-unlink-subject"
import { type SubjectActions } from "../../state/subject-actions"
import { PlanDrawer } from "../plan/plan-drawer"

interface SubjectMenuProps {
  type: SubjectType
  id: string
  subject: SubjectAnswer
  actions: SubjectActions
}

/** What can be done with an order or a customer in Xero, as the host's pages have it. */
export function SubjectMenu({ type, id, subject, actions }: SubjectMenuProps) {
  const t = useText()
  const send = useSendSubject(type, id)
  const unlink = useUnlinkSubject(type, id)
  const [plan, setPlan] = useState(false)
  const { open } = actions
  return (
    <>
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t("unlink.actions")}
            aria-busy={send.isPending || unlink.isPending}
            data-testid="xero-actions"
          >
            <EllipsisHorizontal />
          </IconButton>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="end">
          {actions.send && (
            <DropdownMenu.Item
              className="gap-x-2"
              disabled={actions.send === "on_its_way"}
              onClick={() =>
                send.mutate(undefined, { onSuccess: () => toast.success(t("widget.sent")) })
              }
              data-testid="xero-send"
            >
              <PaperPlane className="text-ui-fg-subtle" />
              {actions.send === "retry" ? t("actions.retry") : t("widget.sendNow")}
            </DropdownMenu.Item>
          )}
          {actions.plan && (
            <DropdownMenu.Item
              className="gap-x-2"
              onClick={() => setPlan(true)}
              data-testid="xero-plan-open"
            >
              <Eye className="text-ui-fg-subtle" />
              {t("plan.open")}
            </DropdownMenu.Item>
          )}
          {open && (
            <DropdownMenu.Item className="gap-x-2" asChild>
              <a href={open} target="_blank" rel="noreferrer" data-testid="xero-open">
                <ArrowUpRightOnBox className="text-ui-fg-subtle" />
                {t("actions.openInXero")}
              </a>
            </DropdownMenu.Item>
          )}
          {actions.unlink && (
            <>
              <DropdownMenu.Separator />
              <DropdownMenu.Item
                className="text-ui-fg-error gap-x-2"
                onClick={unlink.ask}
                data-testid="xero-unlink"
              >
                <XCircle />
                {t(`unlink.action.${type}`)}
              </DropdownMenu.Item>
            </>
          )}
        </DropdownMenu.Content>
      </DropdownMenu>
      {actions.plan && subject.connected && (
        <PlanDrawer type={type} id={id} open={plan} onOpenChange={setPlan} />
      )}
    </>
  )
}
