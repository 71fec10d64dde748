import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"

/** What customers are called, by their ids, from the store's own API; one that is gone is missing. */
export function useCustomerNames(ids: string[]) {
  return useQuery({
    queryKey: queryKeys.customerNames(ids),
    queryFn: async () => {
      const { customers } = await sdk.admin.customer.list({
        id: ids,
        limit: ids.length,
        fields: "id,email,first_name,last_name,company_name",
      })
      return new Map(
        customers.map(({ id, email, first_name, last_name, company_name }) => [
          id,
          company_name || [first_name, last_name].filter(Boolean).join(" ") || email,
        ])
      )
    },
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  })
}
