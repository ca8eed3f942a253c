import type {Rule} from './rule.ts'

export {defineRule, spotOf, type Explanation, type Material, type Rule} from './rule.ts'

/** Every rule of the program, internal ones first. */
export const rules: readonly Rule[] = []
