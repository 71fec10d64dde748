import { queryParse } from "../http/api-failure"
import { compare, equal, type Value } from "./compare"
import { methods } from "./methods"
import { tokensOf, type Token } from "./tokens"

type Expression = (record: object) => Value

/**
 * Reads a filter of Xero's `where` parameter, e.g.
 * `Status=="AUTHORISED" AND Contact.ContactID==Guid("…") AND Date>=DateTime(2026,1,31)`.
 * Text is compared without regard to case (for equality Xero is known to do so).
 *
 * @param fields the fields that a record may have at its top; any other name in the filter is refused.
 *   Without it every name is allowed, and an absent field counts as null.
 * @throws a QueryParseException (as the whole call's 400) when the filter cannot be read
 */
export function parseWhere(text: string, fields?: string[]): (record: object) => boolean {
  const parser = new WhereParser(tokensOf(text), fields)
  const expression = parser.whole()
  return (record) => expression(record) === true
}

class WhereParser {
  private position = 0

  constructor(
    private readonly tokens: Token[],
    private readonly fields?: string[]
  ) {}

  whole(): Expression {
    const expression = this.either()
    if (this.peek().kind !== "end") {
      throw queryParse(`Syntax error at '${this.peek().text}'`)
    }
    return expression
  }

  private either(): Expression {
    let left = this.both()
    while (this.take("||", "or")) {
      const [first, second] = [left, this.both()]
      left = (record) => first(record) === true || second(record) === true
    }
    return left
  }

  private both(): Expression {
    let left = this.comparison()
    while (this.take("&&", "and")) {
      const [first, second] = [left, this.comparison()]
      left = (record) => first(record) === true && second(record) === true
    }
    return left
  }

  private comparison(): Expression {
    const left = this.operand()
    const operator = this.take("==", "=", "!=", "<>", ">=", "<=", ">", "<")
    if (!operator) {
      return left
    }
    const right = this.operand()
    return comparisons[operator](left, right)
  }

  private operand(): Expression {
    const token = this.next()
    if (token.kind === "string") {
      return () => token.text
    }
    if (token.kind === "number") {
      return () => Number(token.text)
    }
    if (token.text === "-" && this.peek().kind === "number") {
      const number = -Number(this.next().text)
      return () => number
    }
    if (token.text === "(") {
      const inside = this.either()
      this.expect(")")
      return inside
    }
    if (token.kind === "name") {
      return this.named(token.text)
    }
    throw queryParse(
      token.kind === "end" ? "Expression expected" : `Syntax error at '${token.text}'`
    )
  }

  private named(name: string): Expression {
    const word = name.toLowerCase()
    if (word === "null" || word === "true" || word === "false") {
      const literal = { null: null, true: true, false: false }[word]
      return () => literal
    }
    if (word === "guid" && this.take("(")) {
      const id = this.next()
      this.expect(")")
      return () => id.text
    }
    if (word === "datetime" && this.peek().text === "(") {
      const moment = this.moment()
      return () => moment
    }
    if (this.fields && !this.fields.includes(name)) {
      throw queryParse(`No property or field '${name}' exists in type`)
    }
    return this.path((record) => (record as Record<string, Value>)[name])
  }

  private path(from: Expression): Expression {
    let value = from
    while (this.take(".")) {
      const { text: name } = this.next()
      const parent = value
      if (this.take("(")) {
        const method = methods[name]
        if (!method) {
          throw queryParse(`No applicable method '${name}' exists`)
        }
        const argument = this.peek().text === ")" ? () => undefined : this.operand()
        this.expect(")")
        value = (record) => method(parent(record), argument(record))
      } else {
        value = (record) => member(parent(record), name)
      }
    }
    return value
  }

  private moment(): Date {
    this.expect("(")
    const parts: number[] = []
    do {
      parts.push(Number(this.next().text))
    } while (this.take(","))
    this.expect(")")
    const [year, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    const ms = Date.UTC(year, month - 1, day, hour, minute, second)
    if (parts.length < 3 || Number.isNaN(ms) || new Date(ms).getUTCMonth() !== month - 1) {
      throw queryParse("The DateTime is not a valid one")
    }
    return new Date(ms)
  }

  private peek(): Token {
    return this.tokens[this.position]
  }

  private next(): Token {
    const token = this.peek()
    if (token.kind !== "end") {
      this.position += 1
    }
    return token
  }

  /** Steps over the next token if it is one of these symbols or words, and says which. */
  private take(...options: string[]): string | undefined {
    const token = this.peek()
    const text = token.kind === "name" ? token.text.toLowerCase() : token.text
    if (token.kind === "string" || token.kind === "end" || !options.includes(text)) {
      return undefined
    }
    this.position += 1
    return text
  }

  private expect(symbol: string): void {
    if (!this.take(symbol)) {
      throw queryParse(`'${symbol}' expected`)
    }
  }
}

function member(value: Value, name: string): Value {
  return typeof value === "object" && value !== null
    ? (value as Record<string, Value>)[name]
    : undefined
}

type Comparison = (left: Expression, right: Expression) => Expression

function ordered(holds: (order: number) => boolean): Comparison {
  return (left, right) => (record) => {
    const order = compare(left(record), right(record))
    return order !== undefined && holds(order)
  }
}

const same: Comparison = (left, right) => (record) => equal(left(record), right(record))
const different: Comparison = (left, right) => (record) => !equal(left(record), right(record))

const comparisons: Record<string, Comparison> = {
  "==": same,
  "=": same,
  "!=": different,
  "<>": different,
  ">": ordered((order) => order > 0),
  ">=": ordered((order) => order >= 0),
  "<": ordered((order) => order < 0),
  "<=": ordered((order) => order <= 0),
}
