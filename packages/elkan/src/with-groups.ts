import type { GroupBounder } from '@kentro/kernels'
import type { Assigner, Work } from '@kentro/lloyd'

/** The assignment step of Hamerly and of Yinyang. */
export function withGroups({ groups, centroids }: Work): Assigner {
  const bounder = groups as GroupBounder
  return {
    assign: () => bounder.assign(centroids),
    moved(shifts, relocated) {
      bounder.moved(shifts)
      for (const i of relocated) bounder.forget(i)
    },
  }
}
