/**
 * Links as they were released, with what they hold. They are kept for ever: a change after which one of
 * them reads otherwise breaks links that people have. Add to this list; never edit it.
 */
import { CHARTERS, type Command } from '../../src/engine/index.ts';
import type { SharedRun } from '../../src/share/link.ts';

function ends(count: number): readonly Command[] {
  return Array.from({ length: count }, () => ({ kind: 'endPhase' }));
}

/** Each kind of command that there was at the first release. */
const everyKind: readonly Command[] = [
  { kind: 'takeSeat', seat: { kind: 'country', country: 149 } },
  { kind: 'proposeDraft', measures: ['condemn', 'determine', 'authoriseForce'], afterDays: 45 },
  { kind: 'amendDraft', draft: 12, add: ['armsEmbargo'], drop: ['mediate', 'liftMeasures'] },
  { kind: 'consult', draft: 2 },
  { kind: 'lobby', country: 30, draft: 9 },
  ...ends(12),
  { kind: 'castVote', draft: 3, vote: 'absent' },
  { kind: 'pledge', what: 'intelligence', level: 'full' },
  { kind: 'comply', level: 'token' },
  { kind: 'imposeSanctions', level: 'substantial' },
  { kind: 'giveAid', to: 'aggressor', level: 'none' },
  { kind: 'pressAggressor', level: 'full' },
  { kind: 'commandCoalition', strategy: 'halt' },
  { kind: 'announceDeadline', afterDays: 30 },
  { kind: 'takePosture', posture: 'concede' },
  { kind: 'takePosture', posture: 'refrain' },
  { kind: 'withdrawDraft', draft: 1 },
  { kind: 'takeSeat', seat: { kind: 'watch' } },
  {
    kind: 'changeRules',
    patch: {
      charter: { veto: 'double', votesNeeded: 11, standingForce: 1 / 3 },
      assumptions: { commitment: -0.25, leadWilling: false },
    },
  },
];

/** The Secretary-General's seat and acts, since version 2 of the rules. */
const office: readonly Command[] = [
  { kind: 'takeSeat', seat: { kind: 'secretaryGeneral' } },
  { kind: 'invokeArticle99' },
  { kind: 'reportToCouncil', names: true },
  { kind: 'offerGoodOffices', to: 'victim' },
  { kind: 'sendFactFinders', to: 'aggressor' },
];

/** What a state binds itself to beforehand, since version 2 of the rules. */
const bound: readonly Command[] = [
  { kind: 'takeSeat', seat: { kind: 'country', country: 7 } },
  { kind: 'commitBeforehand', what: 'forcesOnCall' },
  { kind: 'commitBeforehand', what: 'inspectors' },
  { kind: 'commitBeforehand', what: 'automaticDuty' },
];

const watched: SharedRun = {
  scenario: 'kuwait-1990',
  version: 1,
  seed: 7,
  tracks: [{ parent: -1, shared: 0, commands: ends(70) }],
  active: 0,
  compare: -1,
  cursor: 70,
  rulesVersion: 1,
  checksum: '0badf00d',
  summary: [90, 40, 70, -1, 55],
};

export const RELEASED: readonly { readonly link: string; readonly holds: SharedRun }[] = [
  { link: '#r1.AAupAAELa3V3YWl0LTE5OTABBwBG4D4AC63wDVooRv83APjqQQ', holds: watched },
  {
    link: '#r1.ACDiAAELa3V3YWl0LTE5OTAB_____w8AHuGPAeMmokDkBYABiIAIReYCHuAEZwNoAylKCwFsre4X7xvvADABAgAXAvGrAQMBDAA_1VVVVVVVVUD0A0QAGQut8A1aKEb_Nxu9HmY',
    holds: {
      ...watched,
      seed: 4_294_967_295,
      tracks: [{ parent: -1, shared: 0, commands: everyKind }],
      cursor: 5,
    },
  },
  {
    link: '#r1.AA7UAAELa3V3YWl0LTE5OTABBwE84DQACjMCBAHgKgEBMgut8A1aKEb_NzT5qIA',
    holds: {
      ...watched,
      tracks: [
        { parent: -1, shared: 0, commands: ends(60) },
        {
          parent: 0,
          shared: 10,
          commands: [{ kind: 'changeRules', patch: { charter: CHARTERS.noVeto } }, ...ends(50)],
        },
      ],
      active: 1,
      compare: 0,
      cursor: 11,
    },
  },
  {
    link: '#r1.ACH-AWPkzi4tT8ws0TW0tDRgZGfYwviwn_Gx2iKHJ6wNjB0NHK7PmOQesKQzZzBrenEz5qx9J_5e-j2DASMTgzjTx9WMzIw8DPZXQ8HA4QuzC8OobnJ0r2fkXvuBN0rD7b85AA1OL_g',
    holds: {
      ...watched,
      tracks: [
        { parent: -1, shared: 0, commands: Array.from({ length: 6 }, () => everyKind).flat() },
      ],
      cursor: 5,
    },
  },
  {
    link: '#r1.AA0zAAELa3V3YWl0LTE5OTABBwAF4eIHETJTNAALrfANWihG_zfVqwXr',
    holds: { ...watched, tracks: [{ parent: -1, shared: 0, commands: office }], cursor: 5 },
  },
  // Rules 2: a party's charge.
  {
    link: '#r1.AAvAAAELa3V3YWl0LTE5OTABBwADFQAVAQut8A1aKEb_N0CseEk',
    holds: {
      ...watched,
      tracks: [
        {
          parent: -1,
          shared: 0,
          commands: [{ kind: 'bringCharge' }, ...ends(1), { kind: 'bringCharge' }],
        },
      ],
      cursor: 2,
    },
  },
  {
    link: '#r1.AAyFAAELa3V3YWl0LTE5OTABBwAE4QEWNlYAC63wDVooRv83xHeotg',
    holds: { ...watched, tracks: [{ parent: -1, shared: 0, commands: bound }], cursor: 4 },
  },
  {
    link: '#r1.AAs7AAELa3V3YWl0LTE5OTABBwABdwALrfANWihG_zeZ4AnB',
    holds: {
      ...watched,
      tracks: [{ parent: -1, shared: 0, commands: [{ kind: 'cosponsor', draft: 3 }] }],
      cursor: 1,
    },
  },
  {
    link: '#r1.AAs7AAELa3V3YWl0LTE5OTABBwABWAALrfANWihG_zeMhHLQ',
    holds: {
      ...watched,
      tracks: [{ parent: -1, shared: 0, commands: [{ kind: 'orderDrafts', draft: 2 }] }],
      cursor: 1,
    },
  },
  // Rules 2: a lead's command.
  {
    link: '#r1.AAvAAAELa3V3YWl0LTE5OTABBwADGQBZAQut8A1aKEb_NwZESpo',
    holds: {
      ...watched,
      tracks: [
        {
          parent: -1,
          shared: 0,
          commands: [
            { kind: 'organiseCommand', command: 'national' },
            ...ends(1),
            { kind: 'organiseCommand', command: 'joint' },
          ],
        },
      ],
      cursor: 2,
    },
  },
  // Rules 2: a neighbour's own army, and peacekeepers.
  {
    link: '#r1.AAvAAAELa3V3YWl0LTE5OTABBwADWjp7AAut8A1aKEb_N8kvNLI',
    holds: {
      ...watched,
      tracks: [
        {
          parent: -1,
          shared: 0,
          commands: [
            { kind: 'enterWar', how: 'join' },
            { kind: 'enterWar', how: 'warn' },
            { kind: 'sendPeacekeepers', level: 'full' },
          ],
        },
      ],
      cursor: 3,
    },
  },
];
