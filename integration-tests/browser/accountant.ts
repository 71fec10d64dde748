import type { Demo } from "./start-demo"

interface Organisation {
  tenantId: string
  name: string
  country: string
}

/** An invoice as the sandbox keeps it, as far as these tests look; amounts in major units. */
export interface SandboxInvoice {
  /** `YYYY-MM-DD`. */
  Date: string
  InvoiceNumber: string
  Status: string
  Total: string
  AmountDue: string
}

async function control<T>(
  demo: Demo,
  path: string,
  body?: object,
  method = body ? "POST" : "GET"
): Promise<T> {
  const answer = await fetch(`${demo.sandbox}/_sandbox${path}`, {
    method,
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

/** The payments of the British organisation. */
export async function readPayments(
  demo: Demo
): Promise<{ PaymentID: string; Reference?: string; Status: string }[]> {
  const { tenantId } = await readOrganisation(demo, "GB")
  return control(demo, `/organisations/${tenantId}?collection=payments`)
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
 * Has Xero keep its answers back until it is asked to go on, half a minute at most.
 *
 * @param path which calls, with `*` for anything
 * @param after how many of them it answers first
 */
export async function keepBack(demo: Demo, path: string, after: number): Promise<void> {
  await control(demo, "/faults", {
    kind: "delay",
    ms: 25_000,
    method: "PUT",
    path,
    after,
    times: 99,
  })
}

/** Has Xero answer again. */
export async function goOn(demo: Demo): Promise<void> {
  await control(demo, "/faults", undefined, "DELETE")
}

/** Has Xero answer the next look at the organisation that there are no more calls for today, and ask for a pause. */
export async function askForPause(demo: Demo, seconds: number): Promise<void> {
  const fault = { kind: "rate_limit", problem: "day", path: "/Organisation" }
  await control(demo, "/faults", { ...fault, retry_after: seconds })
}
