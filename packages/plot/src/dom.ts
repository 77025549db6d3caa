/** The document that makes the elements of a picture: the one given, else the page's, else one of linkedom's. */
export async function documentFor(given: object | null): Promise<Document> {
  if (given !== null) return given as Document
  if (typeof document !== 'undefined') return document
  const { parseHTML } = await import('linkedom')
  return parseHTML('<!doctype html><html><body></body></html>').document
}
