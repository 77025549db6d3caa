/** apache-arrow, which is installed by those who use it. */
export async function loadArrow(caller: string): Promise<typeof import('apache-arrow')> {
  try {
    return await import('apache-arrow')
  } catch (cause) {
    throw new Error(`${caller} needs apache-arrow, which is not installed: npm install apache-arrow`, { cause })
  }
}
