import { type ContactCommand } from "../ledger/command"
import { chooseContact, type ContactCandidate } from "../contact/contact-match"

const command: ContactCommand = {
  kind: "contact",
  action: "create",
  source_id: "cus_1",
  key: "cus_1",
  payload: { Name: "Jane Roe", EmailAddress: "jane@example.com" },
}
const candidate = (id: string, more: Partial<ContactCandidate>): ContactCandidate => ({
  contact_id: id,
  contact_number: null,
  name_equal: false,
  email_equal: false,
  status: "ACTIVE",
  linked_source_ids: [],
  ...more,
})
const mail = { email_equal: true }
const name = { name_equal: true }
const linked = { linked_source_ids: ["cus_2"] }
const gone = { status: "ARCHIVED" }

describe("the contact chosen for a customer", () => {
  it.each<[string, ContactCandidate[], string]>([
    ["our number first", [candidate("a", mail), candidate("b", { contact_number: "cus_1" })], "b"],
    ["the e-mail before the name", [candidate("a", name), candidate("b", mail)], "b"],
    ["the same e-mail though it serves another", [candidate("a", { ...mail, ...linked })], "a"],
    [
      "of several e-mails the equal name",
      [candidate("a", mail), candidate("b", { ...mail, ...name })],
      "b",
    ],
    ["the exact name", [candidate("a", name)], "a"],
    ["the free one of a name", [candidate("a", { ...name, ...linked }), candidate("b", name)], "b"],
    [
      "one that serves the customer already",
      [candidate("a", { ...name, linked_source_ids: ["cus_1"] })],
      "a",
    ],
    ["no archived one", [candidate("a", { ...mail, ...gone }), candidate("b", name)], "b"],
  ])("is %s", (_what, candidates, contact_id) => {
    const choice = chooseContact(command, candidates, { match_by_name: true })
    expect(choice).toMatchObject({ action: "update", contact_id })
  })

  it.each<[string, ContactCandidate[], boolean, string]>([
    ["nobody fits", [], true, "Jane Roe"],
    ["names are not to be matched", [candidate("a", name)], false, "Jane Roe (jane@example.com)"],
    [
      "the name serves another",
      [candidate("a", { ...name, ...linked })],
      true,
      "Jane Roe (jane@example.com)",
    ],
    ["only archived ones fit", [candidate("a", { ...name, ...mail, ...gone })], true, "Jane Roe"],
  ])("is a new one when %s", (_why, candidates, match_by_name, Name) => {
    const choice = chooseContact(command, candidates, { match_by_name })
    expect(choice).toEqual({ action: "create", payload: { ...command.payload, Name } })
  })

  it("does not take a name that another contact has", () => {
    const choice = chooseContact(command, [candidate("a", name), candidate("b", mail)], {
      match_by_name: true,
    })
    expect(choice).toMatchObject({ payload: { Name: "Jane Roe (jane@example.com)" } })
  })

  it("keeps a marked name within Xero's limit", () => {
    const long = { ...command, payload: { ...command.payload, Name: "x".repeat(255) } }
    const choice = chooseContact(long, [candidate("a", name)], { match_by_name: false })
    const made = choice.action === "create" ? choice.payload.Name : ""
    expect(made).toHaveLength(255)
    expect(made.endsWith("(jane@example.com)")).toBe(true)
  })

  const twice = (equal: Partial<ContactCandidate>) => [candidate("a", equal), candidate("b", equal)]
  const archived = candidate("a", { contact_number: "cus_1", ...gone })
  it.each<[string, string, ContactCandidate[], RegExp]>([
    ["several of the e-mail", "ambiguous_contact", twice(mail), /2 contacts.*e-mail/],
    ["several of the name", "ambiguous_contact", twice(name), /2 contacts.*name/],
    ["our own is archived", "archived_contact", [archived], /archived/],
  ])("waits for a person: %s", (_why, code, candidates, message) => {
    const choice = chooseContact(command, candidates, { match_by_name: true })
    expect(choice).toMatchObject({
      action: "hold",
      hold: { code, kind: "contact", source_id: "cus_1" },
    })
    expect(choice.action === "hold" && choice.hold.message).toMatch(message)
  })
})
