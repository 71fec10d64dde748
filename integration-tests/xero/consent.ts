/**
 * Does at the sandbox's consent page what the owner does in the browser: ticks organisations, allows.
 *
 * @param address the consent page, from the plugin's authorise answer
 * @returns the code and state that Xero would send back to the admin page
 */
export async function consent(
  address: string,
  tenantIds: string[]
): Promise<{ code: string; state: string }> {
  const body = new URLSearchParams([
    ...tenantIds.map((tenantId) => ["tenantId", tenantId]),
    ["decision", "allow"],
  ])
  const answer = await fetch(address, { method: "POST", body, redirect: "manual" })
  const location = answer.headers.get("location")
  if (!location) {
    throw new Error(`The consent page answered ${answer.status} without sending back.`)
  }
  const { searchParams } = new URL(location)
  return { code: searchParams.get("code") ?? "", state: searchParams.get("state") ?? "" }
}
