import type { MedusaContainer } from "@medusajs/framework/types"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { PROMOTION_CODES } from "./promotion-codes"

/** Makes the promotions. */
export async function seedPromotions(container: MedusaContainer): Promise<void> {
  await createPromotionsWorkflow(container).run({
    input: {
      promotionsData: [
        {
          code: PROMOTION_CODES.percentage,
          type: "standard",
          status: "active",
          application_method: {
            type: "percentage",
            target_type: "items",
            allocation: "across",
            value: 10,
          },
        },
        {
          code: PROMOTION_CODES.fixed,
          type: "standard",
          status: "active",
          is_tax_inclusive: true,
          application_method: {
            type: "fixed",
            target_type: "order",
            allocation: "across",
            value: 5,
            currency_code: "gbp",
          },
        },
      ],
    },
  })
}
