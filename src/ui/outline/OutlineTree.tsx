import { ChevronRight } from 'lucide-react';
import type { CSSProperties } from 'react';
import { evidenceLevel, isContested } from '../../evidence/level.ts';
import { ContestedMark } from '../marks/ContestedMark.tsx';
import { KindIcon } from '../marks/KindIcon.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { useStore } from '../useAnagen.ts';
import { type OutlineRow, targetOf } from './outlineRows.ts';
import { rowWords } from './rowWords.ts';
import type { OutlineContent } from './useOutlineRows.ts';
import { rowElementId, useTree } from './useTree.ts';

/** Compartments, entities and interactions as a tree; see `src/DECISIONS.md` for why it is a tree and a flat one. */
export function OutlineTree({ content }: { content: OutlineContent }) {
  const { current, stand, take, onKeyDown, isSelected } = useTree(content);
  return (
    <div role="tree" aria-label="The pathway" className="outline-tree" onKeyDown={onKeyDown} data-own-arrows>
      {content.rows.map((row) => (
        <Row
          key={row.path.join(' ')}
          row={row}
          isCurrent={row === current}
          isSelected={isSelected(row)}
          onStand={() => stand(row)}
          onTake={() => take(row)}
          onTurn={() => content.turn([row])}
        />
      ))}
    </div>
  );
}

interface RowProps {
  row: OutlineRow;
  isCurrent: boolean;
  isSelected: boolean;
  onStand: () => void;
  onTake: () => void;
  onTurn: () => void;
}

function Row({ row, isCurrent, isSelected, onStand, onTake, onTurn }: RowProps) {
  const { index, actions } = useStore();
  const { text, aside, aloud } = rowWords(index, row);
  const point = () => actions.hover(targetOf(row));
  const leave = () => actions.hover(null);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys for all of its rows
    <div
      role="treeitem"
      id={rowElementId(row.key)}
      className="outline-row"
      data-type={row.type}
      style={{ '--depth': row.path.length - 1 } as CSSProperties}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={aloud}
      aria-level={row.path.length}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-expanded={row.open ?? undefined}
      aria-selected={isSelected}
      onClick={onTake}
      onFocus={() => {
        onStand();
        point();
      }}
      onBlur={leave}
      onPointerEnter={point}
      onPointerLeave={leave}
    >
      <Fold open={row.open} onTurn={onTurn} />
      <RowIcon row={row} />
      <span className="outline-text">
        {text}
        {aside && <span className="outline-aside">{aside}</span>}
      </span>
      {row.count > 0 && <span className="outline-count">{row.count}</span>}
    </div>
  );
}

/** The triangle that folds a row without selecting it. Keys and screen readers use the row itself. */
function Fold({ open, onTurn }: { open: boolean | null; onTurn: () => void }) {
  if (open === null) return <span className="outline-fold" />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a part of the row for the pointer alone; the arrow keys do the same
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <span
      className="outline-fold"
      data-open={open}
      onClick={(event) => {
        event.stopPropagation();
        onTurn();
      }}
    >
      <ChevronRight size={14} strokeWidth={1.75} aria-hidden="true" />
    </span>
  );
}

function RowIcon({ row }: { row: OutlineRow }) {
  const { index } = useStore();
  if (row.type === 'entity') {
    const entity = index.entity.get(row.id);
    return entity ? <KindIcon kind={entity.kind} /> : null;
  }
  const interaction = index.interaction.get(row.id);
  if (row.type === 'place' || row.type === 'incoming' || !interaction) return null;
  return (
    <span className="outline-arrow">
      <LineSample level={evidenceLevel(interaction)} effect={interaction.effect} />
      {isContested(interaction) && <ContestedMark />}
    </span>
  );
}
