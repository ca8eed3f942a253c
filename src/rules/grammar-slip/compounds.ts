import {anyOf, family, words, type Family} from './family.ts'

const nouns = words(
  `setup shutdown breakup breakdown lockdown pickup checkout cleanup backup takeover rollout workout layoff kickoff cutback
  crackdown takeoff payout lookout handout giveaway getaway knockout blackout breakout cutoff dropout holdup lineup login
  logon mixup payoff playoff runoff sellout showdown signup slowdown spinoff startup stopover turnaround walkout warmup
  washout wakeup checkup handover rundown followup buildup roundup buyout bailout turnout hookup phaseout`,
)
const modal =
  "(?:will|would|could|can|may|might|must|should|cannot|can't|won't|didn't|doesn't|don't|did not|does not|do not)"
const what = '(?:the|a|an|his|her|its|their|our|my|this|these|him|them|it|all|more|two|three)'

/** Nouns made of a verb and a little word, in the place of the two: “to setup a camp”. */
export const compounds: readonly Family[] = [
  {
    ...family(
      'a noun for a verb',
      `(?<![\\w'-])(?<!\\b(?:prior|due|up|leading|close|closer|next|led|related|lead|leads|ahead|according|addition|back|return|response|from [a-z]+) )(?<slip>(?:to|${modal}) ${anyOf(nouns)} ${what})(?![\\w'-])`,
      'Written as one word it is a noun; the verb and the little word after it are two words.',
    ),
    cues: nouns,
    written: true,
  },
]
