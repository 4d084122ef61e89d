import fc from 'fast-check';

/** A request made from the document that describes the API. */
export interface FuzzRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly example?: unknown;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** What is in the ledger that is asked, so that some requests find something. */
export interface KnownValues {
  readonly ids: readonly string[];
  readonly versions: readonly string[];
}

const nasty = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  'null',
  '../../etc/passwd',
  '%00',
  "'; drop table events; --",
  '"',
  '* OR NOT NEAR(',
  '<script>alert(1)</script>',
  '\u202e\u200b\ufeff',
  '\ud800',
  '9999-12-31',
  '1000-01-01',
  '0000-00-00',
  'RUS~RUS',
  'IGO.NATO',
  '~',
  'a'.repeat(5000),
];

/** Requests for everything that a document describes: most of them as they should be, some with values that nobody expects. */
export function fuzzRequests(document: ApiDocument, known: KnownValues): fc.Arbitrary<FuzzRequest> {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      // A stream has no end, and logging in takes a third of a second by design.
      .filter(([, { operationId }]) => operationId !== 'stream' && operationId !== 'logIn')
      .map(([method, operation]) => requestOf(document, known, { path, method, operation })),
  );
  return fc.oneof(...operations);
}

function requestOf(
  document: ApiDocument,
  known: KnownValues,
  {
    path,
    method,
    operation,
  }: { readonly path: string; readonly method: string; readonly operation: Operation },
): fc.Arbitrary<FuzzRequest> {
  const parameters = operation.parameters ?? [];
  const values = fc.tuple(
    ...parameters.map((parameter) => {
      const value = fitting(document, known, parameter.schema).map(String);
      const any = fc.oneof(
        { weight: 5, arbitrary: value },
        { weight: 1, arbitrary: fc.constantFrom(...nasty) },
      );
      return parameter.required === true ? any : fc.option(any, { nil: null, freq: 2 });
    }),
  );
  const schema = operation.requestBody?.content['application/json']?.schema;
  const body =
    schema === undefined
      ? fc.constant(null)
      : fc.oneof(
          { weight: 6, arbitrary: fitting(document, known, schema).map((value) => JSON.stringify(value)) },
          { weight: 1, arbitrary: fc.json() },
          { weight: 1, arbitrary: fc.constantFrom('', '{', '[]', '{"__proto__":{"kind":"accept"}}') },
        );
  const suffix =
    method === 'get' && path.startsWith('/api') ? fc.constantFrom('', '', '.csv', '.md') : fc.constant('');
  const versions = fc.option(fc.constantFrom(...known.versions, 'W/"x"', '*'), { nil: null });
  return fc.tuple(values, body, suffix, versions).map(([given, text, ending, version]) => {
    const query = new URLSearchParams();
    let at = path;
    for (const [index, { name, in: place }] of parameters.entries()) {
      const value = given[index] ?? null;
      if (value === null) continue;
      if (place === 'path') at = at.replace(`{${name}}`, encodeURIComponent(wellFormed(value)));
      else if (place === 'query') query.set(name, value);
    }
    const asked = query.size === 0 ? '' : `?${query}`;
    const headers = {
      ...(text === null ? {} : { 'content-type': 'application/json' }),
      ...(version === null || method === 'get' ? {} : { 'if-match': `"${version}"` }),
    };
    return { method: method.toUpperCase(), path: `${at}${ending}${asked}`, headers, body: text };
  });
}

function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function fitting(document: ApiDocument, known: KnownValues, schema: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return fitting(document, known, document.components.schemas[name] ?? {});
  }
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices !== undefined) return fc.oneof(...choices.map((one) => fitting(document, known, one)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.properties !== undefined) {
    const fields = Object.entries(schema.properties).map(([name, field]) => [
      name,
      fitting(document, known, field),
    ]);
    return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  }
  if (schema.items !== undefined) return fc.array(fitting(document, known, schema.items), { maxLength: 3 });
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'integer' || type === 'number') {
    return fc.oneof(fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 }), fc.constant(0.5));
  }
  if (schema.format === 'date') {
    return fc.oneof(
      fc
        .integer({ min: 0, max: 30 })
        .map((days) => new Date(Date.UTC(2022, 9, 1 + days)).toISOString().slice(0, 10)),
      fc.constantFrom('1000-01-01', '9999-12-31', '2022-02-30'),
    );
  }
  if (schema.pattern !== undefined) return fc.constantFrom(...known.ids, String(schema.example ?? 'x'));
  return fc.oneof(
    fc.constantFrom('RUS', 'TUR', 'Moscow', 'AGREE', 'call'),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
}
