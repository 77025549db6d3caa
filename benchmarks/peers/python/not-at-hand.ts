/** A contender that cannot take part here, and how to get it. */
export class NotAtHand extends Error {
  constructor(name: string, why: string, how: string) {
    super(`${name} does not take part: ${why}. To have it, ${how}, and name that Python by --python or KENTRO_PYTHON`)
    this.name = 'NotAtHand'
  }
}
