const PARAMETER = "organisation"

/** The organisation that an address names, by its connection's id; undefined where it names none. */
export const organisationOf = (params: URLSearchParams): string | undefined =>
  params.get(PARAMETER) ?? undefined

/**
 * The address of a page about an organisation.
 *
 * @param to such as `/xero/log?state=held`
 * @param organisation the connection's id; undefined for the default one, which needs no naming
 */
export function addressOf(to: string, organisation: string | undefined): string {
  const [path, query] = to.split("?")
  const params = new URLSearchParams(query)
  if (organisation) {
    params.set(PARAMETER, organisation)
  }
  const text = params.toString()
  return text ? `${path}?${text}` : path
}
