// The action table as the web's forms need it: one entry per step, its fields with their widgets, nothing to resolve.

/** { 'case/accept-report': { title, article, slip, weight, fields: [...] }, …, 'report': … } from the API's description. */
export function formsOf(document) {
  const form = (operation) => ({ ...operation['x-step'], fields: fieldsOf(document, resolved(document, bodyOf(operation))) });
  const steps = Object.entries(document.paths).flatMap(([path, { post }]) => {
    const step = post?.['x-step'];
    return step ? [[`${step.kind}/${step.action}`, form(post)]] : path === '/api/reports' ? [['report', form(post)]] : [];
  });
  return Object.fromEntries(steps);
}

function bodyOf(operation) {
  return operation.requestBody.content['application/json'].schema;
}

function resolved(document, schema) {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
  return reference ? { ...document.components.schemas[reference.split('/').at(-1)], ...schema } : schema;
}

function fieldsOf(document, schema) {
  const needed = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => fieldOf(document, { name, property, needed: needed.has(name) }));
}

function fieldOf(document, { name, property, needed }) {
  const own = resolved(document, property);
  const items = own.items && resolved(document, own.items);
  const inner = own.properties ? own : items?.properties ? items : null;
  return {
    name, label: property.description ?? own.description ?? name, needed, nullable: own.nullable === true || (Array.isArray(own.type) && own.type.includes('null')),
    ...extensionsOf(own, property), ...limitsOf(own), ...(inner && { fields: fieldsOf(document, inner) }),
    ...((own.enum ?? items?.enum) && { values: own.enum ?? items.enum }),
  };
}

const EXTENSIONS = { 'x-widget': 'widget', 'x-help': 'help', 'x-labels': 'labels', 'x-choices': 'choices', 'x-choices-by': 'choicesBy', 'x-when': 'when', 'x-needed-when': 'neededWhen', 'x-filled-by': 'filledBy', 'x-preset': 'preset' };

function extensionsOf(...schemas) {
  const all = Object.assign({}, ...schemas);
  return Object.fromEntries(Object.entries(EXTENSIONS).flatMap(([from, to]) => (all[from] === undefined ? [] : [[to, all[from]]])));
}

const LIMITS = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'type'];

function limitsOf(schema) {
  return Object.fromEntries(LIMITS.flatMap((name) => (schema[name] === undefined ? [] : [[name, schema[name]]])));
}
