/** The books contradict themselves: a defect of the sandbox, never the caller's doing. */
export class BrokenBooks extends Error {}
