import { readModel } from '../files/read-model.ts'
import { save } from '../files/save.ts'
import { jsonResult, textResult } from '../files/text-result.ts'
import type { Streams } from '../streams.ts'
import { modelRecord } from '../text/model-record.ts'
import { modelText } from '../text/model-text.ts'

/** Prints what a model is. */
export async function inspect(path: string, { json }: { json?: boolean }, streams: Streams): Promise<void> {
  const record = modelRecord(await readModel(path, streams))
  await save([json ? jsonResult('-', record) : textResult('-', modelText(record))], streams)
}
