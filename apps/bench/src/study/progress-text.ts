import type { Progress } from '@kentro/study'

/** How far a study is, in a few words. */
export function progressText({ done, total, failed, secondsLeft }: Progress): string {
  const left = secondsLeft === null ? '' : `, ${clock(secondsLeft)} left`
  return `${done} of ${total} trials${left}${failed === 0 ? '' : `, ${failed} failed`}`
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
