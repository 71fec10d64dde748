import { Crumb } from "../../../components/frame/crumb"
import { LogSection } from "../../../components/log/log-section"
import { XeroPageFrame } from "../../../components/frame/xero-page-frame"

/** Xero → Log: what is held and why, and every line of the history, to be narrowed, exported and tried again. */
const XeroLogPage = () => (
  <XeroPageFrame testId="xero-log-page" disconnectedToo>
    {(status) => (
      <>
        <h1 className="sr-only">
          <Crumb name="log.title" />
        </h1>
        <LogSection key={status.connection?.id} status={status} reasons />
      </>
    )}
  </XeroPageFrame>
)

export const handle = { breadcrumb: () => <Crumb name="crumbs.wholeLog" /> }

export default XeroLogPage
