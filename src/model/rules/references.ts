import type { Issue } from '../issue.ts';
import type { Pathway, Place, Reference } from '../types.ts';
import { fileFor, type Rule } from './rule.ts';

/** Every mention of a reference id outside the library, with the place that mentions it. */
function mentions(pathway: Pathway): { id: string; kind: string; holder: string }[] {
  const of = (kind: string, holder: string, ids: string[]) => ids.map((id) => ({ id, kind, holder }));
  const ofPlace = (place: Place) => (place.document === 'additional' ? [] : [place.document]);
  return [
    ...of(
      'pathway',
      'documents',
      pathway.info.documents.map((each) => each.reference),
    ),
    ...pathway.interactions.flatMap((each) =>
      of(
        'interaction',
        each.id,
        each.evidence.flatMap((item) => [item.reference, ...ofPlace(item.place)]),
      ),
    ),
    ...pathway.studies.flatMap((each) =>
      of('study', each.id, [each.reference, ...each.remarks.flatMap((remark) => remark.references)]),
    ),
    ...pathway.treatments.flatMap((each) =>
      of('treatment', each.id, [
        ...(each.approval ? [each.approval.reference] : []),
        ...each.targets.flatMap((target) => [target.reference, ...ofPlace(target.place)]),
        ...each.remarks.flatMap((remark) => remark.references),
      ]),
    ),
    ...pathway.slips.flatMap((each) => of('slip', String(each.number), [...each.references, ...ofPlace(each.place)])),
    ...(pathway.outlook.ladder?.climbers ?? []).flatMap((climber) =>
      climber.footholds.flatMap((each) => of('outlook', climber.id, each.references)),
    ),
    ...pathway.outlook.sections.flatMap((section) =>
      section.items.flatMap((item) => of('outlook', section.id, [...item.references, ...ofPlace(item.place)])),
    ),
  ];
}

export const referencesExist: Rule = {
  id: 'D10',
  title: 'Every reference that is used is in the library.',
  check: (pathway, _layouts, fileOf) => {
    const known = new Set(pathway.references.map((each) => each.id));
    return mentions(pathway)
      .filter((mention) => !known.has(mention.id))
      .map(({ id, kind, holder }) => ({
        path: fileFor(fileOf, kind, holder),
        rule: 'D10',
        message: `${kind} "${holder}" uses reference "${id}", which is not in data/references`,
      }));
  },
};

export const noUnusedReference: Rule = {
  id: 'D11',
  title: 'No reference of the library is unused without a reason.',
  check: (pathway, _layouts, fileOf) => {
    const used = new Set(mentions(pathway).map((mention) => mention.id));
    return pathway.references
      .filter((reference) => used.has(reference.id) === Boolean(reference.unusedReason))
      .map((reference) => ({
        path: fileFor(fileOf, 'reference', reference.id),
        rule: 'D11',
        message: reference.unusedReason
          ? `reference "${reference.id}" has an unusedReason but is used`
          : `reference "${reference.id}" is used nowhere and gives no unusedReason`,
      }));
  },
};

export const honestReferences: Rule = {
  id: 'D12',
  title: 'A reference that was not identified carries no bibliographic facts; DOI, PMID and PMCID have their own form.',
  check: (pathway, _layouts, fileOf) =>
    pathway.references.flatMap((reference): Issue[] => {
      const wrong: string[] = [];
      const facts = [reference.title, reference.DOI, reference.PMID, reference.PMCID, reference.URL];
      if (reference.verification === 'unknown' && facts.some((fact) => fact !== null))
        wrong.push('is "unknown" but carries a title, an identifier or an address');
      if (reference.DOI !== null && !/^10\.\d{4,9}\/\S+$/.test(reference.DOI)) wrong.push('has a malformed DOI');
      if (reference.PMID !== null && !/^\d{1,8}$/.test(reference.PMID)) wrong.push('has a malformed PMID');
      if (reference.PMCID !== null && !/^PMC\d{1,8}$/.test(reference.PMCID)) wrong.push('has a malformed PMCID');
      if (reference.URL !== null && !/^https?:\/\//.test(reference.URL))
        wrong.push('has an address that is not http(s)');
      return wrong.map((message) => ({
        path: fileFor(fileOf, 'reference', reference.id),
        rule: 'D12',
        message: `reference "${reference.id}" ${message}`,
      }));
    }),
};

/** What names a paper beyond doubt; equal in two references, they are one paper. */
const naming: [what: string, of: (reference: Reference) => string | null][] = [
  ['DOI', ({ DOI }) => DOI?.toLowerCase() ?? null],
  ['PMID', ({ PMID }) => PMID],
  ['PMCID', ({ PMCID }) => PMCID],
  ['address', ({ URL }) => URL?.replace(/\/$/, '') ?? null],
  [
    'title, first author and year',
    ({ title, author, year }) =>
      title && author[0] && year ? `${title.toLowerCase()} ${author[0].family.toLowerCase()} ${year}` : null,
  ],
];

/** A candidate may be a paper that is verified under another number: then two citations may mean the same. */
export const noPaperTwice: Rule = {
  id: 'D24',
  title: 'No two verified references are the same paper, and no citation number stands twice.',
  check: ({ references }, _layouts, fileOf) => {
    const verified = references.filter((each) => each.verification === 'verified');
    const repeats = (
      list: readonly Reference[],
      what: string,
      of: (reference: Reference) => string | null,
    ): Issue[] => {
      const first = new Map<string, string>();
      return list.flatMap((reference) => {
        const name = of(reference);
        if (name === null) return [];
        const earlier = first.get(name);
        if (earlier === undefined) first.set(name, reference.id);
        const message = `reference "${reference.id}" has the ${what} of "${earlier}"`;
        return earlier === undefined
          ? []
          : [{ path: fileFor(fileOf, 'reference', reference.id), rule: 'D24', message }];
      });
    };
    return [
      ...repeats(references, 'number', ({ number }) => number),
      ...naming.flatMap(([what, of]) => repeats(verified, what, of)),
    ];
  },
};

export const verifiedCanBeFound: Rule = {
  id: 'D25',
  title: 'A verified reference has a title, an identifier or an address by which a reader finds it.',
  check: ({ references }, _layouts, fileOf) =>
    references
      .filter(
        ({ verification, title, DOI, PMID, PMCID, URL }) =>
          verification === 'verified' && !(title ?? DOI ?? PMID ?? PMCID ?? URL),
      )
      .map(({ id }) => ({
        path: fileFor(fileOf, 'reference', id),
        rule: 'D25',
        message: `reference "${id}" is "verified" but has no title, identifier or address`,
      })),
};
