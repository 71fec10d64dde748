/** Where a script's face is found on the npm registry. */
export interface ScriptPackage {
  /** As it is called in sentences. */
  script: string
  package: string
  /** Name of its part in the package's files. */
  subset: string
}

const noto = (script: string, name: string, subset = name): ScriptPackage => ({
  script,
  package: `@fontsource/noto-sans-${name}`,
  subset,
})

const CHINESE = noto("Chinese", "sc", "chinese-simplified")
const TRADITIONAL = noto("Chinese", "tc", "chinese-traditional")
const HONG_KONG = noto("Chinese", "hk", "chinese-hongkong")
const JAPANESE = noto("Japanese", "jp", "japanese")
const KOREAN = noto("Korean", "kr", "korean")

/**
 * Scripts that the face in the plugin lacks, with the packages that have them, the one to name first. A store installs
 * those that its customers write in.
 */
const SCRIPTS: [script: RegExp, packages: ScriptPackage[]][] = [
  [/\p{scx=Hira}|\p{scx=Kana}/u, [JAPANESE]],
  [/\p{scx=Hang}/u, [KOREAN]],
  [/\p{scx=Han}/u, [CHINESE, JAPANESE, TRADITIONAL, HONG_KONG, KOREAN]],
  [/\p{Script=Thai}/u, [noto("Thai", "thai")]],
  [/\p{Script=Devanagari}/u, [noto("Devanagari", "devanagari")]],
  [/\p{Script=Bengali}/u, [noto("Bengali", "bengali")]],
  [/\p{Script=Tamil}/u, [noto("Tamil", "tamil")]],
  [/\p{Script=Telugu}/u, [noto("Telugu", "telugu")]],
  [/\p{Script=Kannada}/u, [noto("Kannada", "kannada")]],
  [/\p{Script=Malayalam}/u, [noto("Malayalam", "malayalam")]],
  [/\p{Script=Gujarati}/u, [noto("Gujarati", "gujarati")]],
  [/\p{Script=Gurmukhi}/u, [noto("Gurmukhi", "gurmukhi")]],
  [/\p{Script=Sinhala}/u, [noto("Sinhala", "sinhala")]],
  [/\p{Script=Khmer}/u, [noto("Khmer", "khmer")]],
  [/\p{Script=Lao}/u, [noto("Lao", "lao")]],
  [/\p{Script=Myanmar}/u, [noto("Burmese", "myanmar")]],
  [/\p{Script=Ethiopic}/u, [noto("Ethiopic", "ethiopic")]],
  [/\p{Script=Thaana}/u, [noto("Thaana", "thaana")]],
  [/\p{Script=Arabic}/u, [noto("Arabic", "arabic")]],
]

/** Packages that may have a character, the one to name to an owner first; none for a script that is not known here. */
export function packagesFor(character: string): ScriptPackage[] {
  return SCRIPTS.find(([script]) => script.test(character))?.[1] ?? []
}

/** Each package once. */
export const ALL_PACKAGES: ScriptPackage[] = [
  ...new Map(
    SCRIPTS.flatMap(([, packages]) => packages).map((entry) => [entry.package, entry])
  ).values(),
]
