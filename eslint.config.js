import tseslint from 'typescript-eslint'

const withTypes = tseslint.configs.recommendedTypeChecked.map(config => ({...config, files: ['**/*.ts', '**/*.tsx']}))

export default tseslint.config(
  {ignores: ['dist', 'coverage', 'node_modules']},
  ...withTypes,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      'max-lines-per-function': ['error', {max: 60, skipBlankLines: true, skipComments: true}],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-imports': [
        'error',
        {paths: [{name: 'natural', message: 'Import by sub-path: the root loads database drivers and costs 0.8 s.'}]},
      ],
      'no-restricted-syntax': [
        'error',
        {selector: 'ExportDefaultDeclaration', message: 'Named exports only.'},
        {
          selector: ':not(TaggedTemplateExpression) > TemplateLiteral > TemplateElement[value.cooked=/\\x08/]',
          message: 'A backspace: for a word boundary write \\\\b.',
        },
      ],
    },
  },
  {files: ['test/**', '*.config.ts', '**/*.test.ts'], rules: {'max-lines-per-function': 'off'}},
  {files: ['*.config.ts', '**/*.d.json.ts', '**/*.d.ts'], rules: {'no-restricted-syntax': 'off'}},
)
