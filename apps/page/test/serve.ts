import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/** A folder on the web until `close` is called. */
export interface Site {
  readonly address: string
  close(): void
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Serves the files of a folder, all with these headers. */
export async function serve(folder: string, headers: Record<string, string>): Promise<Site> {
  const server = createServer(async ({ url = '/' }, response) => {
    const file = url === '/' ? 'index.html' : url
    const content = await readFile(join(folder, file)).catch(() => null)
    response.writeHead(content === null ? 404 : 200, { 'Content-Type': types[extname(file)] ?? '', ...headers })
    response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() }
}
