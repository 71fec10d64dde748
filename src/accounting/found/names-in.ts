/** No order's number is longer; what is, is a telephone or card number. */
const LONGEST_NUMBER = 10
/** A document's number that is longer names no order. */
const LONGEST_TEXT = 60

const EMAIL = /\S+@\S+/g
const ISO_DAY = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g
/** A number that is said to be an order's: `#1001`, `Order 1001`, `order no. 1001`. */
const ORDER_NUMBER =
  /(?:(?<!\w)#|(?<!\w)order(?:\s*(?:no\.?|nr\.?|number|id))?\s*[:#]*\s*#?)(\d+)(?![\w-])/g
const NUMBER = /(?<!\w)\d+(?!\w)/g
const ORDER_ID = /(?<!\w)order_[0-9a-z]+(?!\w)/g
/** A document's number: letters and digits with a hyphen, a slash or the like between. */
const COMPOUND = /(?<![\w/.-])[a-z]+[\w/.-]*\d[\w-]*/g

/**
 * What the number or the reference of an invoice names, so that orders can be looked for by it: `#1001` where it
 * says that it means an order, `1001` for any number that stands by itself, an order's id, and `=ord-1001` for
 * documents' numbers. Names, addresses and e-mails of people are left out.
 */
export function namesIn(number: string, reference: string | null): string[] {
  const whole = /\d/.test(number) && number.length < LONGEST_TEXT ? [wordName(number)] : []
  return [...new Set([...whole, ...namesOfText(number), ...namesOfText(reference ?? "")])]
}

function namesOfText(text: string): string[] {
  const plain = text.toLowerCase().replace(EMAIL, " ").replace(ISO_DAY, " ").trim()
  const orders = [...plain.matchAll(ORDER_NUMBER)].map(([, number]) => `#${number}`)
  const numbers = [...plain.matchAll(NUMBER)].map(([number]) => number)
  const ids = [...plain.matchAll(ORDER_ID)].map(([id]) => id)
  const compounds = [...plain.matchAll(COMPOUND)].map(([word]) => wordName(word))
  return [
    ...orders.filter((name) => name.length <= LONGEST_NUMBER + 1),
    ...numbers.filter((number) => number.length <= LONGEST_NUMBER),
    ...ids,
    ...compounds.filter((name) => name.length <= LONGEST_TEXT),
  ]
}

/** The name of a document's number, which may hold spaces. */
export const wordName = (number: string): string =>
  `=${number.toLowerCase().replace(/[\s.]+$/, "")}`
