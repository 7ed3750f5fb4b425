import { writeBibtex } from './bibtex.ts';
import { type CslItem, writeCslJson } from './cslItem.ts';
import { writeRis } from './ris.ts';

/** A file that reference managers import. */
export interface ReferenceFile {
  id: 'bibtex' | 'ris' | 'csl';
  name: string;
  ending: string;
  /** Media type. */
  type: string;
  write: (items: readonly CslItem[]) => string;
}

export const referenceFiles: readonly ReferenceFile[] = [
  { id: 'bibtex', name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', write: writeBibtex },
  { id: 'ris', name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', write: writeRis },
  { id: 'csl', name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json', write: writeCslJson },
];
