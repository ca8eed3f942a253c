import type {Report} from '../../findings/index.ts'
import type {Format} from '../format.ts'

export const markdown: Format = {name: 'markdown', findings: (report: Report) => `# ${report.sources.length}\n`}
