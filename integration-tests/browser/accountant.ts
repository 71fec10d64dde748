import type { Demo } from "./start-demo"

interface Organisation {
  tenantId: string
  name: string
  country: string
}

/** An invoice as the sandbox keeps it, as far as these tests look; amounts in major units. */
export interface SandboxInvoice {
  InvoiceNumber: string
  Status: string
  Total: string
  AmountDue: string
}

async function control<T>(demo: Demo, path: string, body?: object): Promise<T> {
  const answer = await fetch(`${demo.sandbox}/_sandbox${path}`, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json" },
    body: body && JSON.stringify(body),
  })
  if (!answer.ok) {
    throw new Error(`The sandbox answered ${answer.status}: ${await answer.text()}`)
  }
  return (await answer.json()) as T
}

/** One of the demo's organisations. */
export async function readOrganisation(demo: Demo, country: string): Promise<Organisation> {
  const { organisations } = await control<{ organisations: Organisation[] }>(demo, "/state")
  const found = organisations.find((organisation) => organisation.country === country)
  if (!found) {
    throw new Error(`The sandbox has no organisation of ${country}.`)
  }
  return found
}

/** What the British organisation has by way of sales invoices. */
export async function readInvoices(demo: Demo): Promise<SandboxInvoice[]> {
  const { tenantId } = await readOrganisation(demo, "GB")
  return control(demo, `/organisations/${tenantId}?collection=invoices`)
}

/** The names of the files that are attached in the British organisation. */
export async function readFiles(demo: Demo): Promise<string[]> {
  const { tenantId } = await readOrganisation(demo, "GB")
  const path = `/organisations/${tenantId}?collection=attachments`
  return (await control<{ FileName: string }[]>(demo, path)).map(({ FileName }) => FileName)
}

/** Does something in the British organisation as its accountant. */
export async function act(demo: Demo, action: string, input: object): Promise<void> {
  const { tenantId } = await readOrganisation(demo, "GB")
  await control(demo, `/organisations/${tenantId}/actions/${action}`, input)
}

/**
 * Makes Xero slow for a while.
 *
 * @param path which calls, with `*` for anything
 * @param times so many of them
 */
export async function delay(demo: Demo, path: string, ms: number, times: number): Promise<void> {
  await control(demo, "/faults", { kind: "delay", path, ms, times })
}

/** Has Xero answer the next look at the organisation that there are no more calls for today, and ask for a pause. */
export async function askForPause(demo: Demo, seconds: number): Promise<void> {
  const fault = { kind: "rate_limit", problem: "day", path: "/Organisation" }
  await control(demo, "/faults", { ...fault, retry_after: seconds })
}
