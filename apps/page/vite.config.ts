import { defineConfig } from 'vite'
import type { UserConfig } from 'vite'

// What a server must send for threads in a page. Without these headers all works the same, on one thread.
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

const config: UserConfig = defineConfig({
  base: './',
  worker: { format: 'es' },
  server: { headers },
  preview: { headers },
})

export default config
