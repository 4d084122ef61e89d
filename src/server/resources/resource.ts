import type { z } from '@hono/zod-openapi';
import type { ServerContext } from '../server-context.js';

export type Cell = string | number | boolean | null;

/** An answer as a table, one row a thing. */
export interface ResourceTable<A> {
  readonly columns: readonly string[];
  readonly rows: (answer: A) => readonly (readonly Cell[])[];
}

/** One thing that can be asked for, in every format; the assistants' tools ask for the same. */
export interface Resource<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType> {
  /** With parameters in braces: `/api/events/{id}`. */
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly params: P;
  readonly query: Q;
  readonly answer: A;
  /** What is told (410) of a thing that people took away. */
  readonly gone?: z.ZodType;
  readonly load: (
    asked: { readonly params: z.infer<P>; readonly query: z.infer<Q> },
    context: ServerContext,
  ) => Promise<z.infer<A>>;
  /** The answer as JSON, where it comes as text from elsewhere: making values of it and text again takes longer than asking. */
  readonly json?: (asked: { readonly params: z.infer<P>; readonly query: z.infer<Q> }) => Promise<string>;
  readonly table: ResourceTable<z.infer<A>> | null;
  readonly markdown: (answer: z.infer<A>) => string;
}

/** A resource whose parts are checked against each other; then it is one of many. */
export function defineResource<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  resource: Resource<P, Q, A>,
): AnyResource {
  return resource as unknown as AnyResource;
}

/** A resource of whatever values; its schemas say which. */
export type AnyResource = Resource<z.ZodObject, z.ZodObject, z.ZodType>;
