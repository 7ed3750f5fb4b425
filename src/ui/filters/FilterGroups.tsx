import { type CSSProperties, type ReactNode, useMemo } from 'react';
import type { EvidenceLevel } from '../../evidence/level.ts';
import type { FilterList } from '../../link/view.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import { KindIcon } from '../marks/KindIcon.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import { type Choice, filterChoices, toggled } from './filterChoices.ts';

/** The lists of the filter, each a set of boxes to tick; none ticked means all. */
export function FilterGroups() {
  const { index } = useSkeleton();
  const choices = useMemo(() => filterChoices(index), [index]);
  return (
    <div className="filter-groups">
      <div>
        <Group
          title="How well it is known"
          list="levels"
          choices={choices.levels}
          icon={(id) => <LineSample level={id as EvidenceLevel} />}
        >
          <RefutedBox />
        </Group>
        <Group title="Kind" list="kinds" choices={choices.kinds} icon={(id) => <KindIcon kind={id as EntityKind} />} />
      </div>
      <Group title="Place" list="compartments" choices={choices.compartments} />
      <Group title="Mechanism" list="mechanisms" choices={choices.mechanisms} />
    </div>
  );
}

interface GroupProps {
  title: string;
  list: FilterList;
  choices: readonly Choice[];
  icon?: (id: string) => ReactNode;
  children?: ReactNode;
}

function Group({ title, list, choices, icon, children }: GroupProps) {
  const { state, actions } = useSkeleton();
  const chosen: readonly string[] = useAnagen((each) => each.filters[list]);
  return (
    <fieldset className={choices.length > 16 ? 'filter-group filter-many' : 'filter-group'}>
      <legend>{title}</legend>
      <div className="filter-boxes">
        {choices.map(({ id, label, depth }) => (
          <label key={id} className="filter-box" style={{ '--depth': depth } as CSSProperties}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => actions.filter(toggled(state.getState().filters, list, id))}
            />
            {icon?.(id)}
            <span>{label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}

/** Refuted arrows are drawn on request only; ticking this adds them, it narrows nothing. */
function RefutedBox() {
  const { actions } = useSkeleton();
  const shown = useAnagen((state) => state.filters.showRefuted);
  return (
    <label className="filter-box filter-refuted">
      <input type="checkbox" checked={shown} onChange={() => actions.filter({ showRefuted: !shown })} />
      <LineSample level="refuted" />
      <span>Show refuted arrows too</span>
    </label>
  );
}
