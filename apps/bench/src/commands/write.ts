/** What writes texts to a stream. */
export function write(stream: NodeJS.WriteStream): (text: string) => void {
  return (text) => void stream.write(text)
}
