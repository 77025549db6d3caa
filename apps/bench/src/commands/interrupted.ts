/** The exit code of a run that was stopped by Ctrl-C. */
export const INTERRUPTED = 130
