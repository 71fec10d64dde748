import { useEffect, useState } from "react"
import { useSearchParams } from "react-router-dom"
import { failureMessage } from "../../../../api/failure-message"
import { CallbackFailure } from "../../../../components/connection/callback-failure"
import { ChooseOrganisation } from "../../../../components/connection/choose-organisation"
import { Crumb } from "../../../../components/frame/crumb"
import { SectionSkeleton } from "../../../../components/frame/section-skeleton"
import { useAuthorisationResult } from "../../../../hooks/connection/use-authorisation-result"
import { useText } from "../../../../hooks/frame/use-text"

/** Where Xero sends the browser back to: hands over its code and asks for the organisation. */
const XeroCallbackPage = () => {
  const t = useText()
  const [address, setAddress] = useSearchParams()
  const [params] = useState(address)
  const refusal = params.get("error")
  const code = params.get("code")
  const state = params.get("state")
  const result = useAuthorisationResult(refusal ? null : code, state)
  useEffect(() => {
    // The code stays neither in the browser's history nor in the address later requests come from.
    setAddress({}, { replace: true })
  }, [setAddress])

  if (refusal === "access_denied") {
    return <CallbackFailure message={t("callback.denied")} />
  }
  if (refusal) {
    const reason = params.get("error_description") ?? refusal
    return <CallbackFailure message={t("callback.refused", { reason })} />
  }
  if (!code || !state) {
    return <CallbackFailure message={t("callback.missing")} />
  }
  if (result.isError) {
    return <CallbackFailure message={failureMessage(result.error, t)} />
  }
  return result.data ? <ChooseOrganisation {...result.data} /> : <SectionSkeleton rows={2} />
}

export const handle = { breadcrumb: () => <Crumb name="crumbs.callback" /> }

export default XeroCallbackPage
