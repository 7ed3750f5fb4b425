import { useMemo, useState } from 'react';
import {
  type EvidenceKind,
  evidenceKinds,
  type LandscapeRow,
  landscapeOf,
  sharesOf,
} from '../../evidence/landscape.ts';
import { useStore } from '../useAnagen.ts';
import { LandscapeCell } from './LandscapeCell.tsx';
import { LandscapeFindings } from './LandscapeFindings.tsx';
import './landscape.css';

/** What stands above a column. People have three columns under one head. */
const heads: Record<EvidenceKind, string> = {
  randomised: 'Randomised',
  controlled: 'Controlled',
  uncontrolled: 'Other',
  'human-tissue': 'Human tissue',
  animal: 'Animals',
  'cell-culture': 'Cell culture',
  assertion: 'Stated only',
};
const inPeople = evidenceKinds.slice(0, 3);
const others = evidenceKinds.slice(3);

/** Where the reader has opened the evidence: a mechanism and a kind, or a whole column. */
interface Chosen {
  row: string | null;
  kind: EvidenceKind;
}

/** The landscape of evidence: mechanisms against kinds of evidence, one picture that is a table too. */
export function LandscapeTab() {
  const { index } = useStore();
  const landscape = useMemo(() => landscapeOf(index), [index]);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const shares = sharesOf(landscape);
  const found = landscape.rows
    .filter(({ id }) => chosen !== null && (chosen.row === null || chosen.row === id))
    .flatMap(({ cells }) => (chosen === null ? [] : cells[chosen.kind]));
  const title = landscape.rows.find(({ id }) => id === chosen?.row)?.title ?? 'All mechanisms';
  return (
    <>
      <p className="landscape-sum">
        {shares.animals + shares.dishes} % from mouse and dish, {shares.statements} % stated without data; human tissue{' '}
        {shares.humanTissue} %, <b>people {shares.people} %</b>.
      </p>
      <p className="reading-lead">
        All {landscape.items} items of evidence on this map, by mechanism and by what they rest on. The larger a disc,
        the more items; full discs support, half discs qualify, crossed rings refute. Press one to read what it holds.
      </p>
      <div className="landscape">
        <Picture landscape={landscape} chosen={chosen} choose={setChosen} />
        {chosen && (
          <LandscapeFindings key={`${chosen.row} ${chosen.kind}`} title={title} kind={chosen.kind} found={found} />
        )}
      </div>
    </>
  );
}

interface PictureProps {
  landscape: ReturnType<typeof landscapeOf>;
  chosen: Chosen | null;
  choose: (chosen: Chosen) => void;
}

function Picture({ landscape, chosen, choose }: PictureProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
    <section className="landscape-pane" tabIndex={0} aria-label="Mechanisms and kinds of evidence">
      <table className="landscape-table">
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              Mechanism
            </th>
            <th colSpan={3} scope="colgroup" className="landscape-people">
              In people
            </th>
            {others.map((kind) => (
              <th key={kind} rowSpan={2} scope="col">
                {heads[kind]}
              </th>
            ))}
          </tr>
          <tr>
            {inPeople.map((kind) => (
              <th key={kind} scope="col">
                {heads[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="landscape-totals">
            <th scope="row">All mechanisms</th>
            {evidenceKinds.map((kind) => (
              <td key={kind}>
                <LandscapeCell
                  directions={landscape.totals[kind]}
                  of={{ row: 'All mechanisms', kind }}
                  plain
                  pressed={chosen?.row === null && chosen.kind === kind}
                  press={() => choose({ row: null, kind })}
                />
              </td>
            ))}
          </tr>
          {landscape.rows.map((row) => (
            <Row key={row.id} row={row} chosen={chosen} choose={choose} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, chosen, choose }: { row: LandscapeRow } & Omit<PictureProps, 'landscape'>) {
  return (
    <tr>
      <th scope="row">{row.title}</th>
      {evidenceKinds.map((kind) => (
        <td key={kind} data-kind={kind}>
          <LandscapeCell
            findings={row.cells[kind]}
            of={{ row: row.title, kind }}
            pressed={chosen?.row === row.id && chosen.kind === kind}
            press={() => choose({ row: row.id, kind })}
          />
        </td>
      ))}
    </tr>
  );
}
