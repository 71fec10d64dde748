import { useSearchParams } from "react-router-dom"
import { organisationOf } from "../../state/organisation-address"

/**
 * The organisation that the page is about, from its address, so that a view of it can be linked to.
 *
 * @returns the connection's id; undefined stands for the default organisation
 */
export function useOrganisation(): string | undefined {
  const [params] = useSearchParams()
  return organisationOf(params)
}
