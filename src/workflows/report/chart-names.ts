import { type ConnectionRecord } from "../connect/connection-record"

/** What accounts and tax types are called in the organisation, as last read. */
export function chartNames({ chart }: ConnectionRecord) {
  return {
    account: (code: string | null): string | null =>
      chart?.accounts.find((account) => account.code === code)?.name ?? null,
    tax: (type: string | null): string | null =>
      chart?.tax_rates.find(({ tax_type }) => tax_type === type)?.name ?? null,
  }
}
