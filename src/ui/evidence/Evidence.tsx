import { type ComponentType, useEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { EvidencePage } from '../../store/state.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { GlossaryTab } from './GlossaryTab.tsx';
import { OutlookTab } from './OutlookTab.tsx';
import { ReferencesTab } from './ReferencesTab.tsx';
import { SlipsTab } from './SlipsTab.tsx';
import { StudiesTab } from './StudiesTab.tsx';
import { TreatmentsTab } from './TreatmentsTab.tsx';
import './evidence.css';

const pages: { id: EvidencePage; label: string; Page: ComponentType }[] = [
  { id: 'references', label: 'References', Page: ReferencesTab },
  { id: 'studies', label: 'Studies', Page: StudiesTab },
  { id: 'treatments', label: 'Treatments', Page: TreatmentsTab },
  { id: 'outlook', label: 'Outlook', Page: OutlookTab },
  { id: 'slips', label: 'Slips', Page: SlipsTab },
  { id: 'glossary', label: 'Glossary', Page: GlossaryTab },
];

/** The evidence surface: the library, the two tables, where therapies stand, where the documents slip, and the words. */
export function Evidence() {
  const { actions } = useStore();
  const page = useAnagen((state) => state.evidencePage);
  const scroller = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every page is read from its top
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [page]);
  return (
    <div className="evidence-page" ref={scroller}>
      <h1>Evidence</h1>
      <Tabs
        selectedKey={page}
        onSelectionChange={(key) => {
          const chosen = pages.find((each) => each.id === key);
          if (chosen) actions.showEvidencePage(chosen.id);
        }}
      >
        <TabList aria-label="Parts of the evidence" className="reading-tabs">
          {pages.map(({ id, label }) => (
            <Tab key={id} id={id} className="reading-tab">
              {label}
            </Tab>
          ))}
        </TabList>
        {pages.map(({ id, Page }) => (
          <TabPanel key={id} id={id} className="reading-panel">
            <Page />
          </TabPanel>
        ))}
      </Tabs>
    </div>
  );
}
