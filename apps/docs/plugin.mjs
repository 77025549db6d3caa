// What typedoc.json cannot say.
import { basename, dirname } from 'node:path'
import { Context, Converter, ReflectionKind, Renderer } from 'typedoc'

/** Called by TypeDoc as it starts. */
export function load({ converter, renderer }) {
  callConstants()
  inlineImported()
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => liftEntry(project))
  converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, page) => {
    page.name = headingOf(page.content)?.[1] ?? page.name
    leadFolderTo(page)
  })
  renderer.on(Renderer.EVENT_BEGIN, ({ project }) => {
    for (const page of [project, ...project.children]) dropHeading(page.readme)
  })
}

/** Shows a constant that is called as the function it is: strategies and solvers, whose types have names. */
function callConstants() {
  const { getComment } = Context.prototype
  Context.prototype.getComment = function (symbol, kind) {
    const comment = getComment.call(this, symbol, kind)
    const called =
      kind === ReflectionKind.Variable && this.checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0
    if (called) comment?.modifierTags.add('@function')
    return comment
  }
}

/** Lets `@inline` work for types of other files: TypeDoc 0.28.20 looks for it at the import. */
function inlineImported() {
  const { shouldInline } = Context.prototype
  Context.prototype.shouldInline = function (symbol, name) {
    return shouldInline.call(this, this.resolveAliasedSymbol(symbol), name)
  }
}

/** Puts what `@kentro/x` exports into the page of that name, where `@kentro/x/y` gives it one without a name. */
function liftEntry(project) {
  const entry = project.children?.find(({ name }) => name === '')
  if (entry !== undefined) project.mergeReflections(entry, project)
}

/** The heading at the top of a Markdown text: all of it, and its words. */
const headingOf = (text) => /^# (.+)\n+/.exec(text?.[0]?.text)

/** Takes the heading from the top of a README, whose page has its own. */
function dropHeading(readme) {
  const [heading] = headingOf(readme) ?? ['']
  if (heading) readme[0].text = readme[0].text.slice(heading.length)
}

/** Lets links to a folder lead to its README, as they do where the repository is browsed. */
function leadFolderTo(page) {
  const { files } = page.project
  const path = files.getReflectionPath(page)
  if (basename(path) === 'README.md') files.registerReflectionPath(dirname(path), page)
}
