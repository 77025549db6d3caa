import { limitOf, noteOpenMany, ownUpper } from './bound-groups'
import { Groups } from './groups'
import { leastOfPoints } from './least-of-points'
import { listedScores } from './listed-scores'
import { moveSums } from './move-sums'
import { nearestAmong, nearestListed } from './nearest-listed'
import { leastDistances, marginAt, mostDistance } from './score-bounds'

// What stands where a bound is never to be looked at: above all limits.
const FAR: f32 = 3e38

@inline
function boundAt(g: Groups, i: i32, c: i32): usize {
  return g.lower + (<usize>(i * g.stride + c) << 2)
}

/** Labels point i by all its scores, and writes all its bounds. */
function settleFirst(g: Groups, i: i32, scores: usize, found: usize): void {
  const fit = g.fit
  const p = <usize>i << 2
  const norm = load<f32>(fit.norms + p)
  const margin = marginAt(fit, i, norm)
  for (let at: usize = 0; at < <usize>g.stride << 2; at += 16) {
    v128.store(boundAt(g, i, 0) + at, leastDistances(norm, margin, v128.load(scores + at)))
  }
  for (let c = fit.k; c < g.stride; c++) store<f32>(boundAt(g, i, c), FAR)
  const least = load<f32>(found)
  const told = load<f32>(found, 16) - least > margin
  const label = told ? load<i32>(found, 32) : nearestAmong(fit, i, scores, least + margin)
  store<i32>(fit.labels + p, label)
  store<f32>(boundAt(g, i, label), FAR)
  store<f32>(g.upper + p, told ? mostDistance(norm, margin, least, <f32>g.absolute) : ownUpper(g, i, label))
}

/** Lists the centroids that a limit leaves open to point i, its own at last, and returns how many these are. */
function listOpen(g: Groups, i: i32, own: i32, limit: f32, list: usize): i32 {
  // Whoever was relabelled by others has a bound on its own centroid.
  store<f32>(boundAt(g, i, own), FAR)
  const lower = boundAt(g, i, 0)
  const limits = f32x4.splat(limit)
  let count = 0
  for (let c = 0; c < g.stride; c += 4) {
    const near = i32x4.bitmask(f32x4.gt(v128.load(lower + (<usize>c << 2)), limits)) ^ 15
    if (near == 0) continue
    // A store that is not counted costs less than a branch that cannot be foretold.
    count = append(list, count, c, near & 1)
    count = append(list, count, c + 1, (near >> 1) & 1)
    count = append(list, count, c + 2, (near >> 2) & 1)
    count = append(list, count, c + 3, near >> 3)
  }
  if (!(limit < FAR)) count = listAll(g, own, list)
  store<i32>(list + (<usize>count << 2), own)
  return count + 1
}

@inline
function append(list: usize, count: i32, c: i32, open: i32): i32 {
  store<i32>(list + (<usize>count << 2), c)
  return count + open
}

/** Lists all other centroids: no bound, not even what stands for none, exceeds infinity, or NaN. */
function listAll(g: Groups, own: i32, list: usize): i32 {
  let count = 0
  for (let c = 0; c < g.groups; c++) {
    if (c != own) count = append(list, count, c, 1)
  }
  return count
}

/** Lets point i look at the centroids that its bounds leave open, its own among them, and returns how many these are. */
function search(g: Groups, i: i32, own: i32, limit: f32): i32 {
  const fit = g.fit
  const scores = fit.scores
  const list = scores + (<usize>fit.tiled << 4)
  const count = listOpen(g, i, own, limit, list)
  if (count == 1) return 0
  listedScores(fit, i, list, count, scores)
  const norm = load<f32>(fit.norms + (<usize>i << 2))
  const margin = marginAt(fit, i, norm)
  const distances = list + (<usize>fit.tiled << 3)
  for (let at: usize = 0; at < <usize>count << 2; at += 16) {
    v128.store(distances + at, leastDistances(norm, margin, v128.load(scores + at)))
  }
  let least = f32.MAX_VALUE
  let second = least
  let nearest = own
  for (let at: usize = 0; at < <usize>count << 2; at += 4) {
    const c = load<i32>(list + at)
    const score = load<f32>(scores + at)
    store<f32>(boundAt(g, i, c), load<f32>(distances + at))
    second = min(second, max(least, score))
    nearest = score < least ? c : nearest
    least = min(least, score)
  }
  const told = second - least > margin
  const label = told ? nearest : nearestListed(fit, i, scores, least + margin, count)
  store<f32>(boundAt(g, i, label), FAR)
  if (label != own) {
    store<i32>(fit.labels + (<usize>i << 2), label)
    store<f32>(g.upper + (<usize>i << 2), told ? mostDistance(norm, margin, least, <f32>g.absolute) : ownUpper(g, i, label))
  }
  return count
}

function label(g: Groups, from: i32, to: i32): i32 {
  const fit = g.fit
  if (g.first) {
    const last = to - 1
    for (let i = from; i < to; i += 4) {
      leastOfPoints(fit, i, min(i + 1, last), min(i + 2, last), min(i + 3, last), 0, fit.tiled, g.found, fit.scores)
      for (let at = 0; at < min(4, to - i); at++) {
        settleFirst(g, i + at, fit.scores + (<usize>(at * fit.tiled) << 2), g.found + (<usize>at << 2))
      }
    }
    return (to - from) * fit.k
  }
  const noted = noteOpenMany(g, from, to)
  let asked = noted
  for (let at: usize = 0; at < <usize>noted << 2; at += 4) {
    const i = load<i32>(g.list + at)
    const own = load<i32>(fit.labels + (<usize>i << 2))
    const upper = ownUpper(g, i, own)
    store<f32>(g.upper + (<usize>i << 2), upper)
    const limit = limitOf(g, upper)
    if (!(load<f32>(g.found + at) > limit)) asked += search(g, i, own, limit)
  }
  return asked
}

/** boundGroups with a bound for each centroid: a point looks only at those that are open. */
export function boundEach(g: Groups, from: i32, to: i32): i32 {
  const asked = label(g, from, to)
  moveSums(g.fit, from, to)
  return asked
}
