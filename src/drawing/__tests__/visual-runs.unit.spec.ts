import { findFaces } from "../find-faces"
import { isRightToLeft, visualRuns } from "../visual-runs"

const faces = findFaces([])
const textsOf = (line: string) =>
  visualRuns(line, faces, isRightToLeft(line) ? "rtl" : "ltr").map(({ text }) => text)

describe("visualRuns", () => {
  it("keeps a line of one direction and face together", () => {
    expect(textsOf("Sweatshirt, size M (2)")).toEqual(["Sweatshirt, size M (2)"])
  })

  it("puts what is read from right to left in its place among what is not", () => {
    expect(textsOf("Shirt עברית here")).toEqual(["Shirt ", "עברית", " here"])
    expect(textsOf("עברית 42 here")).toEqual(["here", " ", "42", "עברית "])
  })

  it("turns brackets around where they are read from right to left", () => {
    expect(textsOf("قميص (كبير)")).toEqual(["قميص )كبير("])
  })

  it("joins Arabic letters, which takes fewer shapes of their own than letters", () => {
    const [{ face, text }] = visualRuns("كبير", faces, "rtl")
    const joined = face.font.layout(text).glyphs.map(({ id }) => id)
    const alone = [...text].map((letter) => face.font.layout(letter).glyphs[0].id)
    expect(joined).not.toEqual([...alone].reverse())
    expect(joined).toHaveLength(alone.length)
  })

  it("sets each script in the face that has it", () => {
    const runs = visualRuns("Shirt เสื้อ 12 x", faces, "ltr")
    expect(runs.map(({ text }) => text)).toEqual(["Shirt ", "เสื้อ ", "12 x"])
    expect(new Set(runs.map(({ face }) => face.file)).size).toBe(2)
  })
})
