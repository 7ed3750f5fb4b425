import { readPack } from '../../build/readPack.ts';
import { referencesBehind, referencesOfEntity, referencesOfScene } from '../../evidence/behind.ts';
import { citationList, citationStyles } from '../../formats/citationList.ts';
import { citedReference } from '../../formats/cslItem.ts';
import { referenceFiles } from '../../formats/referenceFile.ts';
import { formatIssue, type Issue } from '../../model/issue.ts';
import { indexPathway, type PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Reference } from '../../model/types.ts';
import { verifications } from '../../model/vocabulary.ts';
import { type Io, say } from '../io.ts';
import { noMore, parse } from '../options.ts';
import { root, shippedPathway } from '../pathway.ts';
import { suggestion, UsageError } from '../usageError.ts';

/** Rules about references wherever they stand; of the others, what a file of the library breaks. */
const ofReferences = new Set(['D10', 'D11', 'D12', 'D24', 'D25']);
const concernsReferences = ({ rule, path }: Issue) => ofReferences.has(rule) || path.startsWith('data/references/');

/** `references check`: holds the library against its rules; ends with 1 where one is broken. Asks no network. */
async function check(args: string[], io: Io): Promise<0 | 1> {
  const { positionals } = parse(args, {});
  noMore(positionals, 0);
  const { pathway, issues } = await readPack(root);
  const broken = issues.filter(concernsReferences);
  for (const issue of broken) io.error(`${formatIssue(issue)}\n`);
  const { references } = pathway;
  const counts = verifications.map((each) => `${references.filter((one) => one.verification === each).length} ${each}`);
  const verdict = broken.length === 0 ? 'every rule holds' : `${broken.length} violations`;
  say(io, `${references.length} references (${counts.join(', ')}): ${verdict}`);
  return broken.length === 0 ? 0 : 1;
}

const selections = { entity: { type: 'string' }, interaction: { type: 'string' }, scene: { type: 'string' } } as const;

function missing(kind: string, id: string, known: Iterable<string>): never {
  throw new UsageError(`there is no ${kind} "${id}"${suggestion(id, [...known])}`);
}

/** The references that are asked for: of one thing on the map, or all of them. */
function selected(
  index: PathwayIndex,
  values: Partial<Record<keyof typeof selections, string | undefined>>,
): Reference[] {
  const asked = Object.values(values).filter((each) => each !== undefined);
  if (asked.length > 1) throw new UsageError('take one of --entity, --interaction and --scene');
  const { entity, interaction, scene } = values;
  if (entity !== undefined)
    return referencesOfEntity(index, index.resolve(entity) ?? missing('entity', entity, index.entity.keys()));
  if (interaction !== undefined)
    return referencesBehind(index, [
      index.interaction.get(interaction) ?? missing('interaction', interaction, index.interaction.keys()),
    ]);
  if (scene !== undefined)
    return referencesOfScene(index, index.scene.get(scene) ?? missing('scene', scene, index.scene.keys()));
  return index.pathway.references;
}

const formats = [...referenceFiles, ...citationStyles].map(({ id }) => id);

/** `references export --format F`: the library, or what stands behind one thing, in a format to take along. */
async function write(args: string[], io: Io): Promise<0> {
  const { values, positionals } = parse(args, { format: { type: 'string' }, ...selections });
  noMore(positionals, 0);
  const { format, ...which } = values;
  const file = referenceFiles.find(({ id }) => id === format);
  const style = citationStyles.find(({ id }) => id === format);
  if (!file && !style) {
    const asked = format === undefined ? '' : `, not "${format}"${suggestion(format, formats)}`;
    throw new UsageError(`references export takes --format ${formats.join('|')}${asked}`);
  }
  const references = selected(indexPathway(await shippedPathway()), which);
  if (file) io.out(file.write(references.map(citedReference)));
  else if (style) io.out(`${citationList(references, style)}\n`);
  return 0;
}

/** `references check` and `references export`. */
export async function references([command = '', ...args]: string[], io: Io): Promise<0 | 1> {
  if (command === 'check') return check(args, io);
  if (command === 'export') return write(args, io);
  throw new UsageError(`references takes check or export${suggestion(command, ['check', 'export'])}`);
}
