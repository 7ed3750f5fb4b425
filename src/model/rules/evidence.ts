import type { Evidence, Interaction } from '../types.ts';
import { type FileOf, fileFor, type Rule } from './rule.ts';

type Find = (item: Evidence, interaction: Interaction) => string | null;

function eachItem(rule: string, title: string, find: Find): Rule {
  return {
    id: rule,
    title,
    check: (pathway, _layouts, fileOf) =>
      pathway.interactions.flatMap((interaction) =>
        interaction.evidence.flatMap((item, index) => {
          const problem = find(item, interaction);
          return problem ? [issue(rule, fileOf, interaction, `evidence ${index + 1} ${problem}`)] : [];
        }),
      ),
  };
}

function issue(rule: string, fileOf: FileOf, interaction: Interaction, message: string) {
  return {
    path: fileFor(fileOf, 'interaction', interaction.id),
    rule,
    message: `interaction "${interaction.id}": ${message}`,
  };
}

export const evidenceHasPlace = eachItem(
  'D13',
  'Every interaction has evidence that says where in its source it stands.',
  (item) => {
    const { section, figure, table, citation, note } = item.place;
    return section || figure || table || citation || note ? null : 'does not say where in the document it stands';
  },
);

export const evidenceIsConsistent = eachItem(
  'D14',
  'The four fields of an evidence item fit one another.',
  ({ system, species, strength }) => {
    if ((system === 'assertion') !== (strength === 'statement'))
      return `has system "${system}" with strength "${strength}": an assertion is a statement, and only an assertion is`;
    if ((system === 'people' || system === 'human-tissue') && !species.includes('human'))
      return `has system "${system}" but not the species human`;
    if (system === 'animal' && (species.length === 0 || species.includes('human')))
      return 'has system "animal" and must name the animal species only';
    return null;
  },
);

/** What the wording of an item has to name, so that nobody reads a mouse as a person. */
const systemNamed: Partial<Record<Evidence['system'], RegExp>> = {
  animal: /\b(mouse|mice|murine|rat|rats|rodents?|animals?)\b/i,
  'cell-culture': /\b(cultured?|cultures|dish|dishes|in vitro|cells?)\b/i,
  assertion:
    /\b(stat|assert|h[eo]ld|nam|describ|cit|report|list|attribut|argu|suggest|claim|call|say|said|summar|review|count|mention|present|plac|draw)/i,
};

export const evidenceNamesItsSystem = eachItem('D15', 'The wording of an evidence item names its system.', (item) => {
  const pattern = systemNamed[item.system];
  return !pattern || pattern.test(item.statement)
    ? null
    : `is from "${item.system}", which its wording does not name: "${item.statement}"`;
});

const aboutPeople = /\b(patients?|in people|in humans?|in man|human scalp|human skin|volunteers?)\b/i;

export const nothingClaimedForPeople: Rule = {
  id: 'D16',
  title: 'Nothing is claimed for people on evidence from animals or dishes.',
  check: (pathway, _layouts, fileOf) =>
    pathway.interactions
      .filter((interaction) => {
        const human = interaction.evidence.some(
          (item) => item.stance === 'supports' && (item.system === 'people' || item.system === 'human-tissue'),
        );
        return !human && aboutPeople.test(interaction.statement);
      })
      .map((interaction) =>
        issue('D16', fileOf, interaction, `speaks of people without evidence from people: "${interaction.statement}"`),
      ),
};

/** Both a supporting and a refuting item; the same as `isContested` of `evidence/level.ts`, which stands above the model. */
const disagrees = ({ evidence }: Interaction) =>
  (['supports', 'refutes'] as const).every((stance) => evidence.some((item) => item.stance === stance));

export const contestedSaysWhatSettles: Rule = {
  id: 'D26',
  title: 'A contested interaction says what would settle it, and no other does.',
  check: (pathway, _layouts, fileOf) =>
    pathway.interactions.flatMap((interaction) => {
      const told = interaction.wouldSettle !== undefined;
      if (told === disagrees(interaction)) return [];
      const problem = told
        ? 'says what would settle it, but is not contested'
        : 'is contested and does not say what would settle it';
      return [issue('D26', fileOf, interaction, problem)];
    }),
};
