import { plainCitation, referenceLinks, referenceMark } from '../../evidence/citation.ts';
import { evidenceLevel, isContested } from '../../evidence/level.ts';
import { levelWords } from '../../evidence/words.ts';
import { withoutMarks } from '../../formats/markedText.ts';
import type { Interaction, Pathway, Reference, Scene } from '../../model/types.ts';
import './everything.css';

interface Props {
  pathway: Pathway;
  /** The scene to tell step by step; null tells every mechanism. */
  scene: Scene | null;
  /** The way from this page to the site's root. */
  root: string;
}

interface Part {
  id: string;
  title: string;
  /** Said before its interactions. */
  lead: string;
  interactions: Interaction[];
}

function partsOf({ pathway, scene }: Omit<Props, 'root'>): Part[] {
  const byId = new Map(pathway.interactions.map((each) => [each.id, each]));
  if (scene)
    return scene.steps.map(({ title, caption, differs, interactions }, position) => ({
      id: `step-${position + 1}`,
      title: `Step ${position + 1}: ${title}`,
      lead: withoutMarks(caption) + (differs ? ` The figure and the evidence differ here: ${differs}` : ''),
      interactions: interactions.flatMap((id) => byId.get(id) ?? []),
    }));
  return pathway.mechanismFiles.map(({ id, title, summary }) => ({
    id,
    title,
    lead: summary,
    interactions: pathway.interactions.filter((each) => each.mechanismFile === id),
  }));
}

/** Every mechanism, or every step of a scene, as text with its references: what a page says where scripts do not run. */
export function Everything({ pathway, scene, root }: Props) {
  const parts = partsOf({ pathway, scene });
  const cited = new Set(parts.flatMap(({ interactions }) => interactions.flatMap(citedBy)));
  const references = pathway.references.filter(({ id }) => cited.has(id));
  const marks = new Map(references.map((each) => [each.id, referenceMark(each)]));
  return (
    <article className="everything">
      <p>This page draws and plays with scripts, which do not run here. This is what it says.</p>
      <nav aria-label="All pages">
        <ul>
          <li>
            <a href={`${root}index.html`}>Whole map</a>
          </li>
          {pathway.scenes.map(({ id, panel, shortTitle }) => (
            <li key={id}>
              <a href={`${root}figures/${id}/index.html`}>{panel ? `${panel} ${shortTitle}` : shortTitle}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, lead, interactions }) => (
        <section key={id}>
          <h2>{title}</h2>
          <p>{lead}</p>
          <ul>
            {interactions.map((each) => (
              <Told key={each.id} interaction={each} marks={marks} />
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>References</h2>
        <ul>
          {references.map((each) => (
            <Listed key={each.id} reference={each} />
          ))}
        </ul>
      </section>
      <p>{pathway.info.disclaimer}</p>
    </article>
  );
}

const citedBy = ({ evidence }: Interaction) => [...new Set(evidence.map(({ reference }) => reference))];

function Told({ interaction, marks }: { interaction: Interaction; marks: ReadonlyMap<string, string> }) {
  const known = levelWords[evidenceLevel(interaction)];
  return (
    <li>
      {interaction.statement} {known}
      {isContested(interaction) && '; sources disagree'}.{' '}
      {citedBy(interaction).map((id) => (
        <a key={id} href={`#text-${id}`}>
          {marks.get(id)}
        </a>
      ))}
    </li>
  );
}

function Listed({ reference }: { reference: Reference }) {
  return (
    <li id={`text-${reference.id}`}>
      {referenceMark(reference)} {plainCitation(reference)}{' '}
      {referenceLinks(reference).map(({ href, label }) => (
        <a key={href} href={href} rel="noopener noreferrer">
          {label}
        </a>
      ))}
    </li>
  );
}
