import { openApi, type Operation, type Parameter, resolved, type Schema } from "./document"

/** One method of one path of the document, with what it refers to in place. */
export interface Described {
  /** E.g. `GET /admin/xero/orders/{id}`. */
  name: string
  operation: Operation
  parameters: Parameter[]
  /** What its body has to be; undefined where it takes none. */
  body: Schema | undefined
  /** What it answers as JSON when all is well; undefined where it answers none. */
  answer: Schema | undefined
}

/** Every operation of the document. */
export const describedOperations = (): Described[] =>
  Object.entries(openApi.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      operation,
      parameters: (operation.parameters ?? []).map((one) => resolved<Parameter>(one)),
      body: operation.requestBody?.content["application/json"].schema,
      answer: resolved(operation.responses["200"]).content?.["application/json"]?.schema,
    }))
  )
