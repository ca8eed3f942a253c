import type {Claim} from '../../claim/index.ts'
import type {Quantity} from './value.ts'

type QuantityClaim = Claim<Quantity>

/** Whether both count things of one model, whatever noun follows it: "seven BR-50s", "12 BR 50 guns". */
export function shareModel(a: QuantityClaim, b: QuantityClaim): boolean {
  const models = modelsOf(b)
  return modelsOf(a).some(model => models.includes(model))
}

function modelsOf({frame: {attribute = '', scope}}: QuantityClaim): readonly string[] {
  const groups = scope.flatMap(({type, id}) => (type === 'group' ? [id] : []))
  return [attribute, ...groups].filter(id => /^\p{L}{1,4}-?\d/u.test(id))
}
