import type {Finding, Report} from '../../findings/index.ts'
import type {Source} from '../../text/index.ts'
import type {Format} from '../format.ts'
import {sayings} from '../message.ts'
import {sitesIn, type Site} from '../site.ts'
import {uriOf} from '../uri.ts'
import {pointsIn} from './points.ts'

const AROUND = 40

/** The Web Annotation data model of the W3C: a page of annotations, one a finding, with every place as a target. */
export const webAnnotation: Format = {
  name: 'web-annotation',
  findings: report => `${JSON.stringify(page(report), null, 2)}\n`,
}

function page(report: Report): object {
  const sites = sitesIn(report)
  const target = targetIn(report)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:crosscheck:findings',
    type: 'AnnotationPage',
    items: report.findings.map(finding => annotation(finding, sites(finding).map(target), report)),
  }
}

function annotation(finding: Finding, target: readonly object[], {tool}: Report): object {
  const {id, rule, severity, verdict, status} = finding
  return {
    id: `urn:crosscheck:finding:${id}`,
    type: 'Annotation',
    motivation: 'assessing',
    generator: {id: 'urn:crosscheck', type: 'Software', name: `${tool.name} ${tool.version}`},
    body: [
      {
        type: 'TextualBody',
        purpose: 'assessing',
        format: 'text/plain',
        language: 'en',
        value: sayings(finding).join('\n'),
      },
      ...[rule, severity, verdict, status].map(value => ({type: 'TextualBody', purpose: 'tagging', value})),
    ],
    target,
  }
}

function targetIn({sources}: Report): (site: Site) => object {
  const known = new Map(sources.map(source => [source.id, {source, points: pointsIn(source.raw)}]))
  return site => {
    const of = known.get(site.source)
    return {type: 'SpecificResource', source: uriOf(site.path), selector: selectors(site, of?.source, of?.points)}
  }
}

// positions count code points, as the data model asks for, not the units that columns count
function selectors(
  {start, end, text}: Site,
  source: Source | undefined,
  points: ((offset: number) => number) | undefined,
): object[] {
  if (!source || !points) return [{type: 'TextQuoteSelector', exact: text}]
  const prefix = whole(source.raw.slice(Math.max(0, start - AROUND), start))
  const suffix = whole(source.raw.slice(end, end + AROUND))
  const quote = {type: 'TextQuoteSelector', exact: text, prefix, suffix}
  if (source.extracted) return [quote]
  return [quote, {type: 'TextPositionSelector', start: points(start), end: points(end)}]
}

// a cut does not leave half of a character
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
