/** What of a connection says whether its papers count. */
interface Holder {
  id: string
  status: string
  is_demo_company: boolean
}

/**
 * The organisations whose papers bind an order to them: all, but for a demo company that is connected no more. Xero
 * empties it every month, and owners try the plugin with it before they connect their own books.
 */
export const bindingConnections = (connections: Holder[]): string[] =>
  connections
    .filter(({ status, is_demo_company }) => !(is_demo_company && status === "disconnected"))
    .map(({ id }) => id)
