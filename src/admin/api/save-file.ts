import { sdk } from "./sdk"

/**
 * Saves a file that the admin API answers. It is fetched with the login of the admin, which a link would lack.
 *
 * @param path of the API
 * @param query what it is narrowed to
 * @param name the file's
 * @param type what is asked for
 */
export async function saveFile(
  path: string,
  query: Record<string, string | undefined>,
  name: string,
  type = "text/csv"
): Promise<void> {
  const answer = await sdk.client.fetch<Response>(path, { headers: { accept: type }, query })
  const address = URL.createObjectURL(await answer.blob())
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
