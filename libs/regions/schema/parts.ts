/** Small schemas that the three files share. */
export const text = { type: 'string', minLength: 1, pattern: '\\S' } as const;
export const id = { type: 'string', pattern: '^[a-z][a-z0-9-]{1,40}$' } as const;
export const date = { type: 'string', format: 'date' } as const;
export const flag = { type: 'boolean' } as const;
/** Yuan, to the fen; up to ten thousand million. */
export const yuan = { type: 'number', minimum: 0, maximum: 10_000_000_000, multipleOf: 0.01 } as const;

/** An object that knows all its fields. */
export function record(required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}) {
  return { type: 'object', additionalProperties: false, required: Object.keys(required), properties: { ...required, ...optional } } as const;
}

export function list(items: object, minItems = 0) {
  return { type: 'array', items, minItems } as const;
}

/** One of several shapes, told apart by `type`. */
export function oneOfTypes(shapes: readonly object[]) {
  return { type: 'object', discriminator: { propertyName: 'type' }, required: ['type'], oneOf: shapes } as const;
}
