/** A value of an expression: a field of the record, or a literal. `Date` only ever comes from a literal. */
export type Value = string | number | boolean | Date | null | undefined | object

const msDate = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/
const isoDate = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/

/** Compares two values as Xero's filters do; undefined when they cannot be ordered. */
export function compare(left: Value, right: Value): number | undefined {
  if (left instanceof Date || right instanceof Date) {
    return order(millis(left), millis(right))
  }
  if (typeof left === "number" || typeof right === "number") {
    return order(numeric(left), numeric(right))
  }
  if (typeof left === "string" && typeof right === "string") {
    return order(left.toLowerCase(), right.toLowerCase())
  }
  return undefined
}

/** Equality of filters: without regard to case, and an absent field equals null. */
export function equal(left: Value, right: Value): boolean {
  const nothing = [left, right].filter((value) => value === null || value === undefined).length
  if (nothing > 0) {
    return nothing === 2
  }
  if (typeof left === "boolean" || typeof right === "boolean") {
    return String(left).toLowerCase() === String(right).toLowerCase()
  }
  return compare(left, right) === 0
}

function order<T extends number | string>(left: T | undefined, right: T | undefined) {
  if (left === undefined || right === undefined) {
    return undefined
  }
  return left < right ? -1 : left > right ? 1 : 0
}

function numeric(value: Value): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value
  return typeof number === "number" && !Number.isNaN(number) ? number : undefined
}

function millis(value: Value): number | undefined {
  if (value instanceof Date) {
    return value.getTime()
  }
  if (typeof value !== "string") {
    return undefined
  }
  const ms = msDate.exec(value)
  if (ms) {
    return Number(ms[1])
  }
  // Without a zone an ISO timestamp would be read in this machine's own.
  return isoDate.test(value)
    ? Date.parse(value.includes("T") && !value.endsWith("Z") ? `${value}Z` : value)
    : undefined
}
