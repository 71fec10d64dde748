import { type ToSendListAnswer } from "../../../api/admin/xero/answers"
import { queryKeys } from "../../api/query-keys"
import { type ToSendList } from "../../state/to-send-state"
import { useAnswer } from "../frame/use-answer"

export const RECORDS_A_PAGE = 20

const FRESH_MILLISECONDS = 5_000
/** A long list takes the database a while, and changes little to the eye. */
const LONG_LIST = 5_000
const LONG_MILLISECONDS = 30_000

/**
 * A page of what is to be sent, the newest first, kept fresh by itself.
 *
 * @param q only records that this text is found in
 * @param page from 0
 */
export const useToSend = (list: ToSendList, q: string, page: number) =>
  useAnswer<ToSendListAnswer>({
    key: queryKeys.toSend(list, { q, page }),
    path: `/to-send/${list}`,
    query: { q: q || undefined, limit: RECORDS_A_PAGE, offset: page * RECORDS_A_PAGE },
    placeholderData: (before, query) => (query?.queryKey[2] === list ? before : undefined),
    refetchInterval: ({ state }) =>
      (state.data?.count ?? 0) > LONG_LIST ? LONG_MILLISECONDS : FRESH_MILLISECONDS,
  })
