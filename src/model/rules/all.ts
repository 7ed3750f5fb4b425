import {
  contestedSaysWhatSettles,
  evidenceHasPlace,
  evidenceIsConsistent,
  evidenceNamesItsSystem,
  nothingClaimedForPeople,
} from './evidence.ts';
import { compartmentsExist, endsExist, identifierPatterns, noIdleEntity } from './graph.ts';
import { aliasesSayWhy, interactionIds, kebabCaseIds, uniqueIds } from './ids.ts';
import { everythingAccountedFor, layoutsPlaceEverything, tablesPointAtThings } from './inventory.ts';
import { laddersAreClimbed } from './ladder.ts';
import { lecturesLeadSomewhere } from './lectures.ts';
import {
  honestReferences,
  noPaperTwice,
  noUnusedReference,
  referencesExist,
  verifiedCanBeFound,
} from './references.ts';
import type { Rule } from './rule.ts';
import { captionsFit, groupsExist, nothingActsUnreached, stepsExist } from './scenes.ts';

export type { FileOf } from './rule.ts';

/** Every data rule that holds between files, in the order of `data/README.md` (D0 and D1 are the reader's own). */
export const pathwayRules: readonly Rule[] = [
  kebabCaseIds,
  uniqueIds,
  aliasesSayWhy,
  interactionIds,
  endsExist,
  compartmentsExist,
  noIdleEntity,
  identifierPatterns,
  referencesExist,
  noUnusedReference,
  honestReferences,
  evidenceHasPlace,
  evidenceIsConsistent,
  evidenceNamesItsSystem,
  nothingClaimedForPeople,
  stepsExist,
  nothingActsUnreached,
  captionsFit,
  groupsExist,
  everythingAccountedFor,
  tablesPointAtThings,
  layoutsPlaceEverything,
  noPaperTwice,
  verifiedCanBeFound,
  contestedSaysWhatSettles,
  laddersAreClimbed,
  lecturesLeadSomewhere,
];
