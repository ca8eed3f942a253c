import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {z} from 'zod'
import {readers} from '../src/ingest/index.ts'
import {builtProgram} from './built.ts'
import {add, workspace} from './workspace.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const slip = 'Everybody was on the the ferry on Monday, he said.\n'
const calm = 'The ferry left on Monday.\n'

// npm is played: it notes what it is asked for, and puts the built program where it installs
const installed = workspace({
  'bin/npm': '#!/bin/sh\necho "$@" >> "$NPM_CALLS"\nmkdir -p "$3/dist" && cp -r "$PROGRAM"/* "$3/dist"\n',
  'bin/crosscheck': '#!/bin/sh\nexec node "$PROGRAM/crosscheck.js" "$@"\n',
})
const made = {program: ''}

beforeAll(async () => {
  chmodSync(join(installed, 'bin/npm'), 0o755)
  chmodSync(join(installed, 'bin/crosscheck'), 0o755)
  made.program = dirname(await builtProgram())
})

function yaml(name: string): unknown {
  return parse(readFileSync(root + name, 'utf8'))
}

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function bash(script: string, cwd: string, env: Readonly<Record<string, string>>): Ran {
  const path = `${join(installed, 'bin')}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`
  const {status, stdout, stderr} = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: {PATH: path, HOME: installed, PROGRAM: made.program, NPM_CALLS: join(cwd, '.git/npm'), ...env},
  })
  return {status, out: stdout, err: stderr}
}

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {cwd, stdio: 'pipe'})
}

/** A repository whose `main` holds a slip, and whose branch has another file. */
function repository(fresh: string): string {
  const folder = workspace({'sources/ferry/a.txt': slip})
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', 'as it stands')
  git(folder, 'checkout', '-qb', 'news')
  add(folder, {'sources/tug/b c.txt': fresh})
  git(folder, 'add', '-A')
  return folder
}

const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({description: z.string(), default: z.string()})),
  runs: z.object({
    using: z.literal('composite'),
    steps: z.array(
      z.object({
        id: z.string().optional(),
        if: z.string().optional(),
        uses: z.string().optional(),
        run: z.string().optional(),
        shell: z.string().optional(),
        'working-directory': z.string().optional(),
        env: z.record(z.string(), z.string()).optional(),
        with: z.record(z.string(), z.string()).optional(),
      }),
    ),
  }),
})

describe('the action', () => {
  const {inputs, runs} = actionSchema.parse(yaml('action.yml'))

  /** Runs the steps one after the other as a runner does, with these inputs; stops where one fails. */
  function act(folder: string, given: Readonly<Record<string, string>> = {}): Ran & {readonly summary: string} {
    const action = workspace({'package.json': '{"type": "module"}'})
    const values = new Map(
      Object.entries(inputs).map(([name, input]) => [`inputs.${name}`, given[name] ?? input.default]),
    )
    const fill = (text: string): string =>
      text.replace(/\$\{\{ (?<name>[\w.-]+) \}\}/g, (whole, name: string) => {
        const value = values.get(name)
        if (value === undefined) throw new Error(`nobody knows ${whole}`)
        return value
      })
    const [summary, output] = ['summary', 'output'].map(name => join(action, name))
    let last: Ran = {status: 0, out: '', err: ''}
    let [out, err] = ['', '']
    for (const {run, id, env = {}, 'working-directory': place = '.'} of runs.steps.filter(
      step => step.run !== undefined,
    )) {
      const own = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, fill(value)]))
      last = bash(run ?? '', join(folder, fill(place)), {
        GITHUB_ACTION_PATH: action,
        GITHUB_STEP_SUMMARY: summary ?? '',
        GITHUB_OUTPUT: output ?? '',
        ...own,
      })
      out += last.out
      err += last.err
      const written = output !== undefined && existsSync(output) ? readFileSync(output, 'utf8') : ''
      for (const [, name = '', value = ''] of written.matchAll(/^(\w+)=(.*)$/gm))
        values.set(`steps.${id}.outputs.${name}`, value)
      if (last.status !== 0) break
    }
    const page = summary !== undefined && existsSync(summary) ? readFileSync(summary, 'utf8') : ''
    return {status: last.status, out, err, summary: page}
  }

  test('installs, annotates, writes SARIF and a summary, and fails where there is an error', () => {
    const folder = repository(calm)
    const {status, out, summary, err} = act(folder)
    expect(err).toBe('')
    expect(status).toBe(1)
    expect(out).toMatch(/^::error file=sources\/ferry\/a\.txt,line=1,.*title=repeated-words::/m)
    expect(summary).toContain('### 1\\. “the” stands twice in a row')
    const sarif = JSON.parse(readFileSync(join(folder, 'crosscheck.sarif'), 'utf8')) as {runs: {results: unknown[]}[]}
    expect(sarif.runs[0]?.results).toHaveLength(1)
    expect(readFileSync(join(folder, '.git/npm'), 'utf8')).toMatch(/^ci --prefix /)
  })

  test('counts what has changed, fails on what it is told to, reads what it is given', () => {
    expect(act(repository(calm), {'changed-since': 'main'}).status).toBe(0)
    expect(act(repository(slip), {'changed-since': 'main'}).status).toBe(1)
    expect(act(repository(slip), {'fail-on': 'never'}).status).toBe(0)
    expect(act(repository(calm), {paths: '\nsources/tug/b c.txt\n\n'}).status).toBe(0)
    expect(act(repository(calm), {'working-directory': 'sources', paths: 'ferry'}).out).toContain('file=ferry/a.txt')
  })

  test('ends with 2 where it cannot run, and runs nothing that an input says', () => {
    const folder = repository(calm)
    for (const paths of ['nowhere', '--version', '$(touch hacked)', '"; touch hacked; "'])
      expect(act(folder, {paths}).status).toBe(2)
    expect(act(folder, {'fail-on': '$(touch hacked)'}).status).toBe(2)
    expect(existsSync(join(folder, 'hacked'))).toBe(false)
    for (const {run = ''} of runs.steps) expect(run).not.toContain('${{')
  })

  test('uses nothing but the actions it needs, and uploads what was written', () => {
    expect(runs.steps.flatMap(({uses}) => uses ?? [])).toEqual([
      'actions/setup-node@v4',
      'github/codeql-action/upload-sarif@v3',
    ])
    const upload = runs.steps.find(({uses}) => uses?.includes('upload-sarif'))
    expect(upload?.with?.['sarif_file']).toBe('${{ inputs.working-directory }}/${{ inputs.sarif }}')
    expect(upload?.if).toBe("inputs.upload == 'true' && steps.check.outputs.status != '2'")
    for (const {run, shell} of runs.steps) expect(run === undefined ? 'bash' : shell).toBe('bash')
  })
})

describe('the hook for pre-commit', () => {
  const [hook] = z
    .array(
      z.object({
        id: z.string(),
        language: z.literal('node'),
        entry: z.string(),
        files: z.string(),
        pass_filenames: z.literal(false),
      }),
    )
    .parse(yaml('.pre-commit-hooks.yaml'))

  test('stops a commit for what is staged in it', () => {
    expect(bash(hook?.entry ?? '', repository(calm), {}).status).toBe(0)
    const stopped = bash(hook?.entry ?? '', repository(slip), {})
    expect(stopped.status).toBe(1)
    expect(stopped.out).toContain('sources/tug/b c.txt:1:')
  })

  test('runs where files change that are read', () => {
    const files = new RegExp(hook?.files ?? '')
    for (const extension of readers.flatMap(({extensions}) => extensions))
      expect(`sources/a${extension}`).toMatch(files)
    expect('sources/ferry/event.yaml').toMatch(files)
    expect('src/a.ts').not.toMatch(files)
  })
})

describe('the job for GitLab', () => {
  const {crosscheck: job} = z
    .object({
      crosscheck: z.object({
        variables: z.record(z.string(), z.string()),
        script: z.array(z.string()),
        artifacts: z.object({when: z.literal('always'), reports: z.record(z.string(), z.string())}),
      }),
    })
    .parse(yaml('.gitlab/crosscheck.yml'))

  function run(folder: string, more: Readonly<Record<string, string>> = {}): Ran {
    const origin = workspace({'package.json': '{"type": "module"}'})
    git(origin, 'init', '-q', '-b', 'main')
    git(origin, 'add', '-A')
    git(origin, 'commit', '-qm', 'the program')
    const env = {
      ...job.variables,
      CROSSCHECK_FOLDER: join(origin, 'clone'),
      CROSSCHECK_REPOSITORY: `file://${origin}`,
      ...more,
    }
    return bash(job.script.join('\n'), folder, env)
  }

  test('clones, installs, checks, and leaves the reports it names', () => {
    const folder = repository(calm)
    const {status, out, err} = run(folder)
    expect(err).toBe('')
    expect(status).toBe(1)
    expect(out).toContain('error repeated-words')
    for (const file of Object.values(job.artifacts.reports))
      expect(readFileSync(join(folder, file), 'utf8')).toContain('the the')
  })

  test('counts what a merge request changes', () => {
    expect(run(repository(calm), {CI_MERGE_REQUEST_DIFF_BASE_SHA: 'main'}).status).toBe(0)
    expect(run(repository(slip), {CI_MERGE_REQUEST_DIFF_BASE_SHA: 'main'}).status).toBe(1)
  })
})
