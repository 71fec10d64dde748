import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { failureMessage } from "../../api/failure-message"
import { queryKeys } from "../../api/query-keys"
import { useText } from "./use-text"

/**
 * A change on the server: on success everything of this plugin is read again, on failure the
 * server's sentence is shown as a toast.
 */
export function useChange<Answer, Input = void>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient()
  const t = useText()
  return useMutation<Answer, Error, Input>({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.all }),
    onError: (error) => {
      toast.error(failureMessage(error, t))
    },
  })
}
