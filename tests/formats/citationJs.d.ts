declare module '@citation-js/core' {
  /** An item as the library reads it, in CSL-JSON. */
  type Item = Record<string, unknown> & { id: string };
  export class Cite {
    constructor(data: unknown);
    data: Item[];
    format(kind: 'bibliography', options: { template: string; format: 'text'; lang: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
