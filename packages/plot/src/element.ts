/** An SVG element as text, with attributes in order of name; `content` is markup. */
export function element(name: string, attributes: Record<string, string | number>, content = ''): string {
  const list = Object.keys(attributes)
    .sort()
    .map((key) => ` ${key}="${escapeText(String(attributes[key]))}"`)
    .join('')
  return content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`
}

// What XML cannot hold, even escaped.
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as markup. */
export function escapeText(text: string): string {
  return text.replace(unwritable, '\ufffd').replace(/[&<>"]/g, (character) => entities[character])
}
