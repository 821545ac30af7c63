// What the scripts of the site find in a page beyond what browsers declare.

/** An element that a script selects: a template of `overrides/` says which kind it is, so any field of a control may be read. */
type PageElement = HTMLElement & {
  value: string;
  checked: boolean;
  disabled: boolean;
  open: boolean;
  hash: string;
  href: string;
  media: string;
  htmlFor: string;
  name: string;
  type: string;
  files: FileList | null;
  cells: HTMLCollectionOf<HTMLTableCellElement>;
  select(): void;
  showModal(): void;
  close(): void;
};

interface ParentNode {
  querySelector<E extends Element = PageElement>(selectors: string): E | null;
  querySelectorAll<E extends Element = PageElement>(selectors: string): NodeListOf<E>;
}

interface Element {
  closest<E extends Element = PageElement>(selectors: string): E | null;
}

interface Document {
  getElementById(elementId: string): PageElement | null;
}

interface EventTarget {
  closest(selectors: string): PageElement | null;
  name: string;
}

type Packed = [string, string];
type SearchIndex = { pages: string[][]; stop: string; own: Packed; textVersion: string };
type SearchText = { short: string[]; sections: string[][][]; text: Packed };

interface Window {
  handbookIndex?: SearchIndex;
  handbookText?: SearchText;
  handbookNames?: Record<string, string>;
  handbookSearch: { makeSearch: (index: SearchIndex, more?: SearchText) => (query: string) => Hit[]; words: (text: string) => string[]; stem: (word: string) => string };
  handbookRead: string;
  handbookTrust: { createHTML: (html: string) => string; createScriptURL: (url: string) => string };
  trustedTypes?: { createPolicy: (name: string, rules: object) => Window["handbookTrust"] };
}

declare var handbookSearch: Window["handbookSearch"];

/** A row of the search index. */
type FoundPage = { url: string; title: string; type: string; topic: string; kind: string; level: string; id?: string };
/** A page that a search found; see makeSearch in search-ranking.js. */
type Hit = { page: number; score: number; named: boolean; whole: boolean; words: string[][]; section: number };
/** A question as practise/questions.json holds it; see hooks/handbook.site.self_test.py. */
type Choice = { id: string; title: string; topic: string; level: string; kind: string; minutes: number; url: string; read: number; asked: number; must: boolean };
/** An entry of a sheet, as cheatsheets/entries.json holds it. */
type SheetEntry = { id: string; topic: string; section: string; cue: string; level: string; must: boolean; url: string; html: string };
