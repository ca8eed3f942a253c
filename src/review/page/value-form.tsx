import {useState} from 'preact/hooks'
import type {JSX} from 'preact'
import type {Field} from '../protocol/index.ts'

interface Props {
  readonly fields: readonly Field[]
  readonly value: unknown
  /** What the button says. */
  readonly does: string
  readonly onValue: (value: Readonly<Record<string, unknown>>) => void
}

/** The parts of a value, each to be written as its kind wants it. */
export function ValueForm({fields, value, does, onValue}: Props): JSX.Element {
  const before = partsOf(value)
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(fields.map(({name}) => [name, written(before[name])])),
  )
  return (
    <form
      class="value-form"
      onSubmit={event => {
        event.preventDefault()
        onValue(read(fields, texts, before))
      }}
    >
      {fields
        .filter(({type}) => type !== 'other')
        .map(field => (
          <label key={field.name}>
            <span>
              {field.name}
              {field.required && ' *'}
              {field.type === 'list' && ' (with commas between)'}
            </span>
            <Input
              field={field}
              text={texts[field.name] ?? ''}
              onText={text => setTexts({...texts, [field.name]: text})}
            />
          </label>
        ))}
      <div class="buttons">
        <button type="submit" class="primary">
          {does}
        </button>
      </div>
    </form>
  )
}

function Input({
  field,
  text,
  onText,
}: {
  readonly field: Field
  readonly text: string
  readonly onText: (text: string) => void
}): JSX.Element {
  const {type, choices = [], required} = field
  if (type === 'choice')
    return (
      <select value={text} required={required} onChange={event => onText(event.currentTarget.value)}>
        {!(required && text !== '') && <option value="" />}
        {choices.map(choice => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    )
  const common = {
    value: text,
    required,
    onInput: (event: {currentTarget: {value: string}}) => onText(event.currentTarget.value),
  }
  return type === 'number' ? <input type="number" step="any" {...common} /> : <input type="text" {...common} />
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function written(part: unknown): string {
  if (Array.isArray(part)) return part.map(String).join(', ')
  return typeof part === 'string' || typeof part === 'number' ? String(part) : ''
}

// parts that have no field here stay what they were
function read(
  fields: readonly Field[],
  texts: Readonly<Record<string, string>>,
  before: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const own = new Map(Object.entries(before))
  for (const {name, type} of fields) {
    const text = (texts[name] ?? '').trim()
    if (type === 'other') continue
    if (text === '') own.delete(name)
    else own.set(name, type === 'number' ? Number(text) : type === 'list' ? text.split(/\s*,\s*/) : text)
  }
  return Object.fromEntries(own)
}
