/** Registers of identifiers, by CURIE prefix: what they are called on the page. */
const registers: Record<string, string> = {
  HGNC: 'Human gene (HGNC)',
  UniProt: 'Protein (UniProt)',
  CHEBI: 'Chemical (ChEBI)',
  GO: 'Process (Gene Ontology)',
  CL: 'Cell type (Cell Ontology)',
  UBERON: 'Anatomy (Uberon)',
  MONDO: 'Disease (Mondo)',
  MESH: 'Medical heading (MeSH)',
  ECO: 'Evidence (ECO)',
};

export interface IdentifierLink {
  curie: string;
  register: string;
  /** The resolver's page for it, which leads on to the register. */
  href: string;
}

/** The resolver spells these two prefixes in small letters; the others belong to the identifier and keep their capitals. */
const inSmallLetters = new Set(['UniProt', 'MESH']);

/** The register and the address of a CURIE such as `HGNC:11892`; an unknown prefix is its own register's name. */
export function identifierLink(curie: string): IdentifierLink {
  const [prefix = curie, local = ''] = curie.split(':');
  const spelled = inSmallLetters.has(prefix) ? prefix.toLowerCase() : prefix;
  return { curie, register: registers[prefix] ?? prefix, href: `https://identifiers.org/${spelled}:${local}` };
}
