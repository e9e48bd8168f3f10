/** A column of a table of a document. */
export interface Column {
  readonly name: string;
  /** Its share of the width, beside those of the others; 1 where nothing is said. */
  readonly share?: number;
  readonly isNumber?: boolean;
}

/** One part of a document, in the order of reading. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly isStrong?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      /** The first cell of each row names it. */
      readonly rows: readonly (readonly string[])[];
    };

/** A document as it is written, before it has pages. */
export interface Written {
  readonly title: string;
  /** Of what moment it speaks: the only time in the file, so that the same content makes the same bytes. */
  readonly asOf: Date;
  readonly blocks: readonly Block[];
}
