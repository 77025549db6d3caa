/** What is thrown when a file cannot be 'read' or 'written'; an error that is not the file system's stays as it is. */
export function fileError(name: string, action: 'read' | 'written', cause: unknown): unknown {
  const { code, message } = cause as { code?: string; message: string }
  if (code === undefined) return cause
  const reason = message.replace(/, \w+( '.*')?$/, '')
  return new RangeError(`${name} must be a file that can be ${action}, got ${reason}`, { cause })
}
