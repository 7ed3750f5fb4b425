import { useEffect, useRef } from 'react';
import type { EvidenceKind, Finding } from '../../evidence/landscape.ts';
import { evidenceKindWords } from '../../evidence/words.ts';
import type { Interaction } from '../../model/types.ts';
import { ArrowLink } from '../inspector/ArrowLink.tsx';
import { intoSight } from './intoSight.ts';
import { SideItem } from './SideItem.tsx';

interface FindingsProps {
  title: string;
  kind: EvidenceKind;
  found: readonly Finding[];
}

/** Findings by the interaction that they speak to, in their order. */
function byInteraction(found: readonly Finding[]): [Interaction, Finding[]][] {
  const groups = new Map<Interaction, Finding[]>();
  for (const each of found) groups.set(each.interaction, [...(groups.get(each.interaction) ?? []), each]);
  return [...groups];
}

/** What one place of the landscape holds: each item with its arrow and its paper. Takes the focus when it is opened. */
export function LandscapeFindings({ title, kind, found }: FindingsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current) intoSight(heading.current);
  }, []);
  return (
    <section className="landscape-findings" aria-labelledby="landscape-findings">
      <h2 id="landscape-findings" ref={heading} tabIndex={-1}>
        {title} <span>{evidenceKindWords[kind]}</span>
      </h2>
      {byInteraction(found).map(([interaction, findings]) => (
        <section key={interaction.id} className="landscape-arrow">
          <ArrowLink interaction={interaction} />
          <ul>
            {findings.map(({ item }, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: items have no id, and their order never changes
              <SideItem key={position} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
