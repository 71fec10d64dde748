import { Crumb } from "../../../components/frame/crumb"
import { ToSendSection } from "../../../components/to-send/to-send-section"
import { XeroPageFrame } from "../../../components/frame/xero-page-frame"

/** Xero → To send: what is not in Xero yet, or has changed since, to be chosen and sent. */
const XeroToSendPage = () => (
  <XeroPageFrame testId="xero-to-send-page">
    {(status) => <ToSendSection key={status.connection?.id} status={status} />}
  </XeroPageFrame>
)

export const handle = { breadcrumb: () => <Crumb name="crumbs.toSend" /> }

export default XeroToSendPage
