import type {Kind} from '../claim/index.ts'
import {aboutStaleDecision, staleDecision, type About} from '../config/index.ts'
import type {Format, FormatOptions} from '../formats/index.ts'
import {formats} from '../formats/index.ts'
import {kinds} from '../kinds/index.ts'
import {rules, type Rule} from '../rules/index.ts'
import type {OwnParts} from './own-parts.ts'
import type {Plugins} from './plugins.ts'
import {cites, dated} from './show.ts'
import {gistOf, specOf} from './specs.ts'

/** A rule, as it is listed. */
export interface Listed extends Pick<Rule, 'name' | 'severity' | 'scope'> {
  readonly about: () => About
}

/** The parts of the program, with those that the configuration adds. */
export interface Parts extends Pick<FormatOptions, 'show' | 'cites' | 'dated' | 'help'> {
  readonly kinds: readonly Kind[]
  /** The rules that look at reports. */
  readonly rules: readonly Rule[]
  readonly formats: readonly Format[]
  /** Every rule that a finding may have. */
  readonly listed: readonly Listed[]
  /** Why a part of a plugin may be missing. */
  readonly failures: Plugins['failures']
}

export function partsOf(own: OwnParts, plugins: Plugins): Parts {
  const allKinds = [...kinds, ...plugins.kinds]
  const byName = new Map(allKinds.map(kind => [kind.name, kind]))
  const listed = listedOf(own, plugins)
  const byRule = new Map(listed.map(rule => [rule.name, rule]))
  return {
    kinds: allKinds,
    rules: [...rules, ...plugins.rules, ...own.files.flatMap(file => file.rules)],
    formats: [...formats, ...plugins.formats],
    listed,
    failures: plugins.failures,
    show: claim => byName.get(claim.kind)?.show(claim) ?? JSON.stringify(claim.value),
    cites,
    dated,
    help: rule => byRule.get(rule)?.about() ?? {gist: '', page: ''},
  }
}

function listedOf(own: OwnParts, plugins: Plugins): Listed[] {
  return [
    ...rules.map(rule => ({...rule, about: () => ({gist: gistOf(rule.name), page: specOf(rule.name)})})),
    {name: staleDecision, severity: 'warning', scope: 'internal', about: () => aboutStaleDecision},
    ...own.files.flatMap(({rules: all, about}) =>
      all.map(rule => ({...rule, about: () => about.get(rule.name) ?? {gist: '', page: ''}})),
    ),
    ...plugins.rules.map(rule => ({...rule, about: () => ofPlugin(rule)})),
  ]
}

function ofPlugin({name}: Rule): About {
  const gist = 'A rule of a plugin.'
  return {gist, page: `# ${name}\n\n${gist}\n`}
}
