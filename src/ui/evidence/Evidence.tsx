import { type ComponentType, useEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { type EvidencePage, evidencePages, plainView } from '../../link/view.ts';
import { CopyLink } from '../link/CopyLink.tsx';
import { useAnagen, useStore } from '../useAnagen.ts';
import { DisagreementsTab } from './DisagreementsTab.tsx';
import { GlossaryTab } from './GlossaryTab.tsx';
import { LandscapeTab } from './LandscapeTab.tsx';
import { OutlookTab } from './OutlookTab.tsx';
import { pageNames } from './pageNames.ts';
import { ReferencesTab } from './ReferencesTab.tsx';
import { SlipsTab } from './SlipsTab.tsx';
import { StudiesTab } from './StudiesTab.tsx';
import { TreatmentsTab } from './TreatmentsTab.tsx';
import './evidence.css';

const tabs: Record<EvidencePage, ComponentType> = {
  references: ReferencesTab,
  landscape: LandscapeTab,
  disagreements: DisagreementsTab,
  studies: StudiesTab,
  treatments: TreatmentsTab,
  outlook: OutlookTab,
  slips: SlipsTab,
  glossary: GlossaryTab,
};

const pages = evidencePages.map((id) => ({ id, label: pageNames[id], Page: tabs[id] }));

/** The evidence surface: the library, the two tables, how well what is known, who
 * disagrees, where therapies stand, where the documents slip, and the words. */
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
      <header className="evidence-head">
        <h1>Evidence</h1>
        <CopyLink name="Copy link to this page" words="Copy link" of={({ place }) => plainView(place)} plain />
      </header>
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
