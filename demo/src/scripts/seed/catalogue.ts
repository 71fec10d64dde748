/** The product types of the demo store. */
export const PRODUCT_TYPES = [
  "Apparel",
  "Children's clothing",
  "Books",
  "Homeware",
  "Coffee",
  "Child car seats",
] as const

export type ProductTypeName = (typeof PRODUCT_TYPES)[number]

/** The collections of the demo store. */
export const COLLECTIONS = ["Everyday", "Gifts"] as const

interface VariantSeed {
  title: string
  sku: string
  /** Prices in major units: pounds with tax, euros and dollars without. */
  gbp: number
  eur: number
  usd: number
}

interface ProductSeed {
  title: string
  handle: string
  type: ProductTypeName
  collection: (typeof COLLECTIONS)[number]
  /** The name of the one option its variants differ in. */
  option: string
  variants: VariantSeed[]
}

const variant = (title: string, sku: string, gbp: number, eur: number, usd: number) => ({
  title,
  sku,
  gbp,
  eur,
  usd,
})

/** What the demo store sells. Many prices are odd on purpose, so that rounding shows. */
export const PRODUCTS: ProductSeed[] = [
  {
    title: "Harbour sweatshirt",
    handle: "harbour-sweatshirt",
    type: "Apparel",
    collection: "Everyday",
    option: "Size",
    variants: [
      variant("S", "SWEAT-S", 33.33, 27.77, 39.99),
      variant("M", "SWEAT-M", 33.33, 27.77, 39.99),
      variant("L", "SWEAT-L", 35.55, 29.63, 42.49),
    ],
  },
  {
    title: "Harbour T-shirt",
    handle: "harbour-t-shirt",
    type: "Apparel",
    collection: "Everyday",
    option: "Size",
    variants: [
      variant("S", "TEE-S", 18.99, 15.95, 21.95),
      variant("M", "TEE-M", 18.99, 15.95, 21.95),
    ],
  },
  {
    title: "Wool socks",
    handle: "wool-socks",
    type: "Apparel",
    collection: "Gifts",
    option: "Size",
    variants: [variant("One size", "SOCKS", 7.49, 6.29, 8.75)],
  },
  {
    title: "Little sailor pyjamas",
    handle: "little-sailor-pyjamas",
    type: "Children's clothing",
    collection: "Gifts",
    option: "Age",
    variants: [
      variant("2 to 3 years", "PYJAMAS-2", 16.67, 14.29, 19.49),
      variant("4 to 5 years", "PYJAMAS-4", 16.67, 14.29, 19.49),
    ],
  },
  {
    title: "Tides: a year by the sea",
    handle: "tides",
    type: "Books",
    collection: "Gifts",
    option: "Format",
    variants: [
      variant("Paperback", "BOOK-PB", 12.99, 13.07, 17.49),
      variant("Hardback", "BOOK-HB", 24.95, 25.22, 31.99),
    ],
  },
  {
    title: "Enamel mug",
    handle: "enamel-mug",
    type: "Homeware",
    collection: "Everyday",
    option: "Colour",
    variants: [
      variant("Blue", "MUG-BLUE", 9.17, 7.77, 10.99),
      variant("White", "MUG-WHITE", 9.17, 7.77, 10.99),
    ],
  },
  {
    title: "Linen tea towel",
    handle: "linen-tea-towel",
    type: "Homeware",
    collection: "Gifts",
    option: "Pattern",
    variants: [variant("Stripes", "TOWEL", 6.66, 5.55, 7.77)],
  },
  {
    title: "Oil lantern",
    handle: "oil-lantern",
    type: "Homeware",
    collection: "Gifts",
    option: "Finish",
    variants: [variant("Brass", "LANTERN", 149.0, 125.21, 179.0)],
  },
  {
    title: "Lighthouse blend coffee",
    handle: "lighthouse-blend",
    type: "Coffee",
    collection: "Everyday",
    option: "Weight",
    variants: [
      variant("250 g", "COFFEE-250", 8.35, 9.35, 11.11),
      // Sold by weight: three decimals, which a bill rounds only at the end of the line.
      variant("By the 100 g", "COFFEE-100", 3.345, 3.745, 4.445),
    ],
  },
  {
    title: "Child car seat",
    handle: "child-car-seat",
    type: "Child car seats",
    collection: "Everyday",
    option: "Group",
    variants: [variant("15 to 36 kg", "SEAT", 89.99, 84.03, 119.0)],
  },
]
