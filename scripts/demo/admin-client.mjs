/** The owner of the demo store, as the seeding makes it. */
export const ADMIN_LOGIN = { email: "admin@example.com", password: "xero-demo" }

/**
 * Logs the owner in.
 *
 * @param {string} store the address of the store
 * @returns {Promise<(method: string, path: string, body?: object) => Promise<any>>} calls the Admin API; it throws an
 *   Error with the store's own sentence when a call is refused
 */
export async function adminClient(store) {
  const call = async (method, path, body, token) => {
    const answer = await fetch(store + path, {
      method,
      headers: {
        "content-type": "application/json",
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: body && JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) {
      const sentence = /^\{/.test(text) ? JSON.parse(text).message : text.slice(0, 300)
      throw new Error(`${method} ${path} was answered with ${answer.status}: ${sentence}`)
    }
    return JSON.parse(text)
  }
  const { token } = await call("POST", "/auth/user/emailpass", ADMIN_LOGIN)
  return (method, path, body) => call(method, path, body, token)
}
