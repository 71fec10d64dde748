import { usePrompt } from "@medusajs/ui"

type Question = Parameters<ReturnType<typeof usePrompt>>[0]

/** Asks before something is done, and gives the focus back to where it was. */
export function useQuestion(): (question: Question) => Promise<boolean> {
  const prompt = usePrompt()
  return async (question) => {
    const before = document.activeElement
    const confirmed = await prompt(question)
    if (before instanceof HTMLElement) {
      // After the dialog has gone, which holds the focus until then.
      setTimeout(() => before.focus())
    }
    return confirmed
  }
}
