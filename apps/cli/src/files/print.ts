/** Writes pieces of text to a stream, each once there is room for it. */
export async function print(pieces: Iterable<string>, stream: NodeJS.WritableStream): Promise<void> {
  for (const piece of pieces) {
    await new Promise<void>((resolve, reject) => {
      stream.write(piece, (error) => (error ? reject(error) : resolve()))
    })
  }
}
