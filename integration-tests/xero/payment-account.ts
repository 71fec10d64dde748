import { type XeroAdmin } from "./xero-admin"

/** The provider that the seeded store is paid by. */
const PROVIDER = { kind: "payment", source: "pp_system_default" }

/** The account that payments go to: taken away, so that they wait, and given back. */
export class PaymentAccount {
  private constructor(
    private readonly xero: XeroAdmin,
    private readonly target: string | null
  ) {}

  /** As it is mapped now. */
  static async of(xero: XeroAdmin): Promise<PaymentAccount> {
    const { rows } = await xero.mappings()
    const found = rows.find(({ source }) => source === PROVIDER.source)
    return new PaymentAccount(xero, found?.target ?? null)
  }

  async takeAway(): Promise<void> {
    await this.xero.map([{ ...PROVIDER, target: null }])
  }

  async giveBack(): Promise<void> {
    await this.xero.map([{ ...PROVIDER, target: this.target }])
  }
}
