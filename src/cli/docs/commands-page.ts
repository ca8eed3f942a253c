import type {Command} from 'commander'

/** The page of the commands: the help that each prints. */
export function commandsPage(root: Command): string {
  return [
    '# Commands',
    '',
    'What `crosscheck COMMAND --help` prints. From a checkout, `crosscheck` is `node dist/crosscheck.js`.',
    '',
    ...root.commands.flatMap(command => [
      `## ${command.name()}`,
      '',
      '```text',
      command.helpInformation().trimEnd(),
      '```',
      '',
    ]),
  ].join('\n')
}
