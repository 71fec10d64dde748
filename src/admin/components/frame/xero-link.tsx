import { forwardRef } from "react"
import { Link, type LinkProps } from "react-router-dom"
import { useOrganisation } from "../../hooks/frame/use-organisation"
import { addressOf } from "../../state/organisation-address"

interface XeroLinkProps extends Omit<LinkProps, "to"> {
  to: string
}

/** A way to another of the plugin's pages that stays with the organisation the page is about. */
export const XeroLink = forwardRef<HTMLAnchorElement, XeroLinkProps>(({ to, ...props }, ref) => {
  const organisation = useOrganisation()
  return <Link ref={ref} to={addressOf(to, organisation)} {...props} />
})
XeroLink.displayName = "XeroLink"
