import { type BigNumber } from "bignumber.js"
import { Exact } from "./exact"

/** Amounts under keys, such as accounts or tax types; nothing stands for zero. */
export class Amounts {
  private readonly byKey = new Map<string, BigNumber>()

  add(key: string, amount: BigNumber.Value): void {
    this.byKey.set(key, this.get(key).plus(amount))
  }

  get(key: string): BigNumber {
    return this.byKey.get(key) ?? new Exact(0)
  }

  keys(): string[] {
    return [...this.byKey.keys()].sort()
  }

  sum(): BigNumber {
    return this.keys().reduce((total, key) => total.plus(this.get(key)), new Exact(0))
  }
}
