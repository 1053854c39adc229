/**
 * A paper of the factory (单据) as data: what stands on it, in the words of its reader, before anyone thinks of pages. All text is
 * plain; a line break is `\n`.
 */
export interface Paper {
  factory: string;
  /** What the paper is: `生产订单`. */
  title: string;
  /** What it is called by, printed large: `301`. */
  number: string;
  /** What stands small under the number: the key, the revision. */
  identity: string[];
  /** Whose copy it is (联), or empty where there is one only. */
  copy: string;
  /** What must be seen first, each in a frame: rush, withdrawn. */
  marks: string[];
  blocks: Block[];
}

/** A part of a paper, from top to bottom. A table breaks over pages between its rows; everything else stays whole. */
export type Block = FactsBlock | CoverBlock | TableBlock | TextBlock | ChecksBlock | SignaturesBlock;

/** Labels with their values, two or three beside each other. */
export interface FactsBlock {
  kind: 'facts';
  across: 2 | 3;
  facts: Fact[];
}

export interface Fact {
  label: string;
  value: string;
  /** Takes the whole line. */
  wide?: boolean;
  strong?: boolean;
}

/** Lines in large type that are read from across a room, such as a volume's cover. Each stays on one line. */
export interface CoverBlock {
  kind: 'cover';
  lines: { label: string; value: string }[];
}

/** A table whose head is repeated on each page that it reaches. */
export interface TableBlock {
  kind: 'table';
  columns: PaperColumn[];
  rows: PaperRow[];
  /** The last line: how many there are, what they come to. */
  total: string;
}

export interface PaperColumn {
  title: string;
  /** The column's share of the width. */
  width: number;
  align?: 'right' | 'centre';
}

export interface PaperRow {
  cells: string[];
  /** A line of its own below the cells, such as technical conditions; or empty. */
  below: string;
  /** Below a cell's text a bar as wide as this share of the cell, 0 to 1; null where there is none. */
  bars?: (number | null)[];
}

/** A sentence or two. */
export interface TextBlock {
  kind: 'text';
  text: string;
}

/** Boxes that are ticked, or left open for the pen. */
export interface ChecksBlock {
  kind: 'checks';
  label: string;
  checks: { label: string; done: boolean }[];
}

/** Fields for names: filled where the desk knows who signed, a line for the pen where not. */
export interface SignaturesBlock {
  kind: 'signatures';
  signatures: { label: string; name: string; on: string }[];
}

/** The copies of one paper. Where all of them fit, they share one sheet, with a line to cut along. */
export type PaperSet = readonly Paper[];
