import { Container, Tabs } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { type StatusAnswer } from "../../../api/admin/xero/answers"
import { useText } from "../../hooks/frame/use-text"
import { listOf, TO_SEND_LISTS } from "../../state/to-send-state"
import { ToSendHead } from "./to-send-head"
import { ToSendList } from "./to-send-list"

/** What is to be sent, in a tab for customers, invoices and payments each; the address says which is open. */
export function ToSendSection({ status }: { status: StatusAnswer }) {
  const t = useText()
  const [params, setParams] = useSearchParams()
  const list = listOf(params.get("list"))
  const open = (wanted: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        after.set("list", wanted)
        return after
      },
      { replace: true }
    )
  const { connection } = status
  const goes = connection?.status === "connected" && connection.sync_enabled
  return (
    <Container className="overflow-hidden p-0" data-testid="xero-to-send">
      <ToSendHead goes={goes} />
      <Tabs value={list} onValueChange={open}>
        <div className="overflow-x-auto border-t px-6 py-3">
          <Tabs.List>
            {TO_SEND_LISTS.map((one) => (
              <Tabs.Trigger key={one} value={one} data-testid={`xero-to-send-tab-${one}`}>
                {t(`toSend.tab.${one}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </div>
        <Tabs.Content value={list} className="border-t">
          <ToSendList key={list} list={list} goes={goes} />
        </Tabs.Content>
      </Tabs>
    </Container>
  )
}
