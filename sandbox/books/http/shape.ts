import { BigNumber } from "bignumber.js"
import { readDay } from "../xero-date"
import { postDataInvalid } from "./api-failure"

/** What a field of a request body may hold; a list of one shape stands for an array of it. */
export type Field = "text" | "decimal" | "flag" | "day" | "id" | Shape | readonly [Shape]

/** The fields of an object of a request body that the sandbox reads; others are passed over, as Xero does. */
export interface Shape {
  readonly [name: string]: Field
}

/** What reading a field gives: decimals are exact strings, days `YYYY-MM-DD`. */
export type Read<F> = F extends "flag"
  ? boolean
  : F extends string
    ? string
    : F extends readonly [infer S]
      ? Read<S>[]
      : { -readonly [K in keyof F]?: Read<F[K]> }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Reads an object of a request body. Null counts as absent.
 *
 * @throws the whole call's PostDataInvalidException when a value has the wrong JSON type: Xero reads
 *   the body as a whole before it looks at the elements, so one such value fails them all.
 */
export function readShape<S extends Shape>(shape: S, value: unknown, at: string): Read<S> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw postDataInvalid(`${at} is not an object`)
  }
  const read: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(shape)) {
    const sent = (value as Record<string, unknown>)[name]
    if (sent !== undefined && sent !== null) {
      read[name] = readField(field, sent, `${at}.${name}`)
    }
  }
  return read as Read<S>
}

function readField(field: Field, value: unknown, at: string): unknown {
  if (typeof field !== "string") {
    return isList(field) ? readList(field[0], value, at) : readShape(field, value, at)
  }
  const read = readers[field](value)
  if (read === undefined) {
    throw postDataInvalid(`${at} could not be read as ${field}`)
  }
  return read
}

function isList(field: Shape | readonly [Shape]): field is readonly [Shape] {
  return Array.isArray(field)
}

function readList(shape: Shape, value: unknown, at: string): unknown[] {
  if (!Array.isArray(value)) {
    throw postDataInvalid(`${at} is not an array`)
  }
  return value.map((item, position) => readShape(shape, item, `${at}[${position}]`))
}

const readers: Record<Field & string, (value: unknown) => string | boolean | undefined> = {
  text: (value) => (["string", "number"].includes(typeof value) ? String(value) : undefined),
  decimal(value) {
    const number = new BigNumber(typeof value === "string" ? value.trim() : Number(value))
    const readable = ["string", "number"].includes(typeof value) && number.isFinite()
    return readable ? number.toFixed() : undefined
  },
  flag(value) {
    if (typeof value === "boolean") {
      return value
    }
    return value === "true" ? true : value === "false" ? false : undefined
  },
  day: (value) => (typeof value === "string" ? readDay(value) : undefined),
  id: (value) => (typeof value === "string" && uuid.test(value) ? value.toLowerCase() : undefined),
}
