const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as HTML shows it. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character])
}
