/** They say where things are on one machine, and change nothing in the report. */
const PLACES = ['--out', '--python']

/** What was typed, without the folder of the report and the place of Python. */
export function commandOf(args: readonly string[]): string {
  const isPlace = (text: string) => PLACES.some((flag) => text === flag || text.startsWith(`${flag}=`))
  const told = args.filter((text, at) => !isPlace(text) && !PLACES.includes(args[at - 1]) && text !== '--')
  return ['pnpm bench', ...told.map((text) => (/\s/.test(text) ? JSON.stringify(text) : text))].join(' ')
}
