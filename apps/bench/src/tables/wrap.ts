/** The text in lines of at most `width` characters, broken between words, and within a word only if it is longer. */
export function wrap(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((long) => pieces(long, width))) {
    const longer = lines.length === 0 ? word : `${lines[lines.length - 1]} ${word}`
    if (lines.length === 0 || longer.length > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines.join('\n')
}

function pieces(word: string, width: number): string[] {
  return word.length <= width ? [word] : [word.slice(0, width), ...pieces(word.slice(width), width)]
}
