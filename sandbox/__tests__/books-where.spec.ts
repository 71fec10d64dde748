import { parseWhere } from "../books/where"

const record = {
  Name: 'Smith "and" Sons',
  Status: "ACTIVE",
  Total: 12.5,
  Rate: "20.0000",
  Paid: false,
  Missing: null,
  Date: "/Date(1793664000000+0000)/",
  Updated: "2026-11-03T08:30:00",
  ContactID: "5CC8CF28-567e-4d43-b287-687cfcaec47c",
  Contact: { Name: "Smith", Address: { City: "Leeds" } },
}

describe("where", () => {
  it.each([
    ['Status=="active"', true],
    ['Status!="ACTIVE"', false],
    ["Status<>null", true],
    ["Missing==null AND Absent==null", true],
    ["Total>=12.5 && Total<13 && Total>-1", true],
    ["Rate==20", true],
    ["Paid==false", true],
    ["Paid", false],
    ["(Paid)==false", true],
    ["Date==DateTime(2026, 11, 3)", true],
    ["Date>DateTime(2026,11,3)", false],
    ["Updated>=DateTime(2026,11,3,8,30,0) and Updated<DateTime(2026,11,3,8,30,1)", true],
    ['ContactID==Guid("5cc8cf28-567E-4d43-b287-687cfcaec47c")', true],
    ['Contact.Address.City=="Leeds"', true],
    ['Contact.Phone.Number=="1"', false],
    ['Name.Contains("SMITH")&&Name.EndsWith("Sons")', true],
    ['Missing.StartsWith("x")', false],
    ['Name.ToLower()=="smith \\"and\\" sons"', true],
    ["Paid==true OR Total==12.5 AND Status==null", false],
    ['(Paid==true OR Total==12.5) AND Status=="ACTIVE"', true],
  ])("%s is %s", (text, expected) => {
    expect(parseWhere(text)(record)).toBe(expected)
  })

  it.each([
    "",
    "Status==",
    "Status=='x'",
    "(Total==1",
    "Total==1)",
    "Total==1 AND",
    "Total 1",
    "DateTime(2026,13,1)==Date",
    "Name.Nope()",
    '"unclosed',
  ])("refuses %j", (text) => {
    expect(() => parseWhere(text)).toThrow()
  })

  it("refuses names outside the fields it is given", () => {
    expect(() => parseWhere("Nope==1", ["Status"])).toThrow()
    expect(parseWhere('Status=="ACTIVE"', ["Status"])(record)).toBe(true)
  })
})
