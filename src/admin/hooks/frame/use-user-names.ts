import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../api/query-keys"
import { sdk } from "../../api/sdk"

/** What the store's users are called, by their ids, from the store's own API; one that is gone is missing. */
export function useUserNames(userIds: string[]) {
  const ids = [...new Set(userIds)].filter((id) => id.startsWith("user_")).sort()
  return useQuery({
    queryKey: queryKeys.userNames(ids),
    queryFn: async () => {
      const { users } = await sdk.admin.user.list({
        id: ids,
        limit: ids.length,
        fields: "id,email,first_name,last_name",
      })
      return new Map(
        users.map(({ id, email, first_name, last_name }) => [
          id,
          [first_name, last_name].filter(Boolean).join(" ") || email,
        ])
      )
    },
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  })
}
