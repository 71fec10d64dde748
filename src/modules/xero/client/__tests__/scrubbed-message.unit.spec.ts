import { scrubbedMessage } from "../scrubbed-message"

describe("what an error says", () => {
  const statement = `WITH live AS (\n  SELECT a - b, ${"column, ".repeat(200)}c FROM t\n) SELECT 1`

  it("is what Postgres says, not the statement it says it of", () => {
    const reason = 'new row for relation "xero_outbox_entry" violates check constraint "no_room"'
    expect(scrubbedMessage(new Error(`${statement} - ${reason}`))).toBe(reason)
    expect(scrubbedMessage(new Error(`select 1 - Connection terminated unexpectedly`))).toBe(
      "Connection terminated unexpectedly"
    )
  })

  it("is left as it is otherwise, but for secrets", () => {
    const plain = "Select an organisation - there is none of jo@example.com."
    expect(scrubbedMessage(new Error("The clock - it stopped."))).toBe("The clock - it stopped.")
    expect(scrubbedMessage("text")).toBe("text")
    expect(scrubbedMessage({ message: plain })).not.toContain("jo@")
    expect(scrubbedMessage({ message: plain })).toBe("Select an organisation - there is none of ….")
  })
})
