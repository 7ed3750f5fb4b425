import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/build/jsonSchemas.ts';
import { readPack } from '../../src/build/readPack.ts';
import { formatIssue } from '../../src/model/issue.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { pathwayRules } from '../../src/model/rules/all.ts';
import inventory from '../fixtures/inventory.json' with { type: 'json' };

const { pathway, issues } = await readPack('.');
const index = indexPathway(pathway);

describe('the shipped data', () => {
  it('breaks no rule', () => {
    expect(issues.map(formatIssue)).toEqual([]);
  });

  it('is documented: every rule stands in data/README.md with its number and wording', async () => {
    const readme = await readFile('data/README.md', 'utf8');
    for (const rule of pathwayRules) expect(readme).toContain(`**${rule.id}** ${rule.title}`);
  });

  it('has JSON Schemas that are those of the model (else run npm run schema)', async () => {
    for (const [name, text] of jsonSchemas())
      expect(await readFile(`data/schema/${name}.schema.json`, 'utf8')).toBe(text);
  });

  it('points every YAML file at its schema, so that an editor completes it', async () => {
    const files = (await readdir('data/alopecia-areata', { recursive: true })).filter((file) => file.endsWith('.yaml'));
    for (const file of files) {
      const head = (await readFile(`data/alopecia-areata/${file}`, 'utf8')).split('\n', 1)[0];
      expect(head, file).toMatch(/^# yaml-language-server: \$schema=(\.\.\/)+schema\/[a-z]+\.schema\.json$/);
    }
  });
});

describe('the inventory of mechanisms', () => {
  it.each(inventory.entities)('has %s, by id or alias', (id) => {
    expect(index.resolve(id)).not.toBeNull();
  });

  it.each(inventory.interactions)('has %s %s %s', (source, effect, target) => {
    const found = pathway.interactions.filter(
      (each) => each.source === index.resolve(source) && each.target === index.resolve(target),
    );
    expect(found.map((each) => each.effect)).toContain(effect);
  });

  it.each(inventory.panels as [string, string[]][])('panel %s plays all its interactions', (panel, wanted) => {
    const scene = pathway.scenes.find((each) => each.panel === panel);
    const played = new Set(scene?.steps.flatMap((step) => step.interactions));
    expect(wanted.filter((id) => !played.has(id))).toEqual([]);
  });
});
