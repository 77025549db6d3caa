import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Pages that run a program until `close` is called. */
export interface Pages {
  readonly addresses: readonly string[]
  close(): void
}

const PAGE = '<!doctype html><link rel="icon" href="data:,"><script type="module" src="main.js"></script>'

/** A page for each of some headers. */
export async function serve(program: string, headers: readonly Record<string, string>[]): Promise<Pages> {
  const server = createServer(({ url = '' }, response) => {
    const [, at, file] = url.split('/')
    const script = file === 'main.js'
    response.writeHead(200, { 'Content-Type': script ? 'text/javascript' : 'text/html', ...headers[Number(at)] })
    response.end(script ? program : PAGE)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    addresses: headers.map((_, at) => `http://127.0.0.1:${port}/${at}/`),
    close: () => void server.close(),
  }
}
