/**
 * What is thrown when a file cannot be 'read' or 'written'; an error that is not the file system's stays as it is.
 *
 * @param guess the path that was probably meant
 */
export function fileError(
  name: string,
  action: 'read' | 'written',
  cause: unknown,
  guess: string | null = null,
): unknown {
  const { code, message } = cause as { code?: string; message: string }
  if (code === undefined) return cause
  const reason = message.replace(/, \w+( '.*')?$/, '')
  const hint = guess === null ? '' : `: did you mean '${guess}'?`
  return new RangeError(`${name} must be a file that can be ${action}, got ${reason}${hint}`, { cause })
}
