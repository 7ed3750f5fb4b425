import type { EvidencePage } from '../../link/view.ts';

/** What the pages of the evidence are called. */
export const pageNames: Record<EvidencePage, string> = {
  references: 'References',
  landscape: 'Landscape',
  disagreements: 'Disagreements',
  studies: 'Studies',
  treatments: 'Treatments',
  outlook: 'Outlook',
  slips: 'Slips',
  glossary: 'Glossary',
};
