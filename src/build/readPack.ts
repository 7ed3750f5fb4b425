import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Issue } from '../model/issue.ts';
import { type FileOf, pathwayRules } from '../model/rules/all.ts';
import * as schema from '../model/schema.ts';
import type { LayoutData, Pathway } from '../model/types.ts';

export interface Pack {
  pathway: Pathway;
  layouts: LayoutData[];
  issues: Issue[];
}

/** Reads the files of one pack, remembers where each thing came from, and collects what is wrong. */
class PackReader {
  readonly issues: Issue[] = [];
  readonly fileOf: FileOf = new Map();
  constructor(private readonly root: string) {}

  async read<S extends z.ZodType>(path: string, shape: S): Promise<z.output<S> | null> {
    const file = relative(this.root, path);
    let source: string;
    try {
      source = await readFile(path, 'utf8');
    } catch {
      this.issues.push({ path: file, rule: 'D0', message: 'the file is missing or cannot be read' });
      return null;
    }
    const document = parseDocument(source, { prettyErrors: true });
    if (document.errors.length > 0) {
      for (const error of document.errors)
        this.issues.push({ path: file, rule: 'D0', message: `not valid YAML: ${error.message.split('\n')[0]}` });
      return null;
    }
    const result = shape.safeParse(document.toJS());
    if (result.success) return result.data;
    for (const problem of result.error.issues)
      this.issues.push({
        path: file,
        rule: 'D1',
        message: `${problem.path.join('.') || 'the file'}: ${problem.message}`,
      });
    return null;
  }

  async folder<S extends z.ZodType>(folder: string, shape: S, ending = '.yaml'): Promise<[string, z.output<S>][]> {
    const names = await readdir(folder).catch(() => [] as string[]);
    const found: [string, z.output<S>][] = [];
    for (const name of names.filter((each) => each.endsWith(ending)).sort()) {
      const value = await this.read(join(folder, name), shape);
      if (value !== null) found.push([relative(this.root, join(folder, name)), value]);
    }
    return found;
  }

  remember(kind: string, id: string, file: string): void {
    this.fileOf.set(`${kind}:${id}`, file);
  }
}

const emptyInfo: Pathway['info'] = {
  id: 'none',
  title: 'none',
  version: '0',
  licence: 'none',
  summary: 'none',
  disclaimer: 'none',
  documents: [],
  compartments: [],
  groups: [],
  inventory: { panels: [], treatments: [], studies: [], slips: [] },
};

/**
 * Reads a pathway pack and its library of references, and holds both against every data rule.
 * `root` is the repository's root; `pack` the pack's folder below `data/`. Never throws on bad data: what is wrong comes
 * back as issues, and what was good comes back beside them.
 */
export async function readPack(root: string, pack = 'alopecia-areata'): Promise<Pack> {
  const reader = new PackReader(root);
  const base = join(root, 'data', pack);
  const one = <S extends z.ZodType>(name: string, shape: S) => reader.read(join(base, name), shape);

  const info = (await one('pathway.yaml', schema.pathwaySchema)) ?? emptyInfo;
  const entityFiles = await reader.folder(join(base, 'entities'), schema.entitySchema.array());
  const mechanismFiles = await reader.folder(join(base, 'mechanisms'), schema.mechanismFileSchema);
  const sceneFiles = await reader.folder(join(base, 'figures'), schema.sceneSchema);
  const layoutFiles = await reader.folder(join(base, 'layouts'), schema.layoutSchema);
  const referenceFiles = await reader.folder(join(root, 'data', 'references'), schema.referenceSchema.array(), '.json');

  for (const [file, list] of entityFiles) for (const each of list) reader.remember('entity', each.id, file);
  for (const [file, each] of mechanismFiles)
    for (const interaction of each.interactions) reader.remember('interaction', interaction.id, file);
  for (const [file, each] of sceneFiles) reader.remember('scene', each.id, file);
  for (const [file, each] of layoutFiles) reader.remember('layout', each.id, file);
  for (const [file, list] of referenceFiles) for (const each of list) reader.remember('reference', each.id, file);

  const pathway: Pathway = {
    info,
    entities: entityFiles.flatMap(([, list]) => list),
    mechanismFiles: mechanismFiles.map(([, { id, title, summary }]) => ({ id, title, summary })),
    interactions: mechanismFiles.flatMap(([, file]) =>
      file.interactions.map((interaction) => ({ ...interaction, mechanismFile: file.id })),
    ),
    scenes: inPanelOrder(
      sceneFiles.map(([, scene]) => scene),
      info,
    ),
    studies: (await one('studies.yaml', schema.studySchema.array())) ?? [],
    treatments: (await one('treatments.yaml', schema.treatmentSchema.array())) ?? [],
    slips: (await one('slips.yaml', schema.slipSchema.array())) ?? [],
    outlook: (await one('outlook.yaml', schema.outlookSchema)) ?? { sections: [] },
    lectures: (await one('lectures.yaml', schema.lectureSchema.array())) ?? [],
    glossary: (await one('glossary.yaml', schema.termSchema.array())) ?? [],
    references: referenceFiles.flatMap(([, list]) => list),
  };
  const layouts = layoutFiles.map(([, layout]) => layout);
  for (const rule of pathwayRules) reader.issues.push(...rule.check(pathway, layouts, reader.fileOf));
  return { pathway, layouts, issues: reader.issues };
}

/** Scenes in the order of the groups, panels by their number, further mechanisms by title. */
function inPanelOrder(scenes: Pathway['scenes'], info: Pathway['info']): Pathway['scenes'] {
  const group = (scene: Pathway['scenes'][number]) => info.groups.findIndex((each) => each.id === scene.group);
  return [...scenes].sort(
    (a, b) => group(a) - group(b) || (a.panel ?? '~').localeCompare(b.panel ?? '~') || a.title.localeCompare(b.title),
  );
}
