/** Arbitrary runs, for properties. */
import fc from 'fast-check';
import {
  AGGRESSOR_POSTURES,
  ASSEMBLY_OVERRIDES,
  CHARTER_IDS,
  CHARTERS,
  COMMAND_FORMS,
  COMMITMENTS,
  type Command,
  ENTRIES,
  FORCE_POWERS,
  LEVELS,
  MEASURES,
  type Measure,
  OFFICE_SIDES,
  PARTY_RULES,
  PLEDGE_KINDS,
  type RulesPatch,
  STRATEGIES,
  VETO_RULES,
  VICTIM_POSTURES,
  VOTES,
} from '../../src/engine/index.ts';
import type { SharedRun, SharedTrack } from '../../src/share/link.ts';

const country = fc.nat(200);
const draft = fc.integer({ min: 1, max: 40 });
const level = fc.constantFrom(...LEVELS);
const days = fc.nat(90);

/** As the engine keeps them: in the order of the set, without repeats. */
const measures: fc.Arbitrary<readonly Measure[]> = fc
  .subarray([...MEASURES])
  .map((some) => MEASURES.filter((measure) => some.includes(measure)));

const fraction = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map((value) => value / 1000),
  fc.double({ min: -1, max: 1, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
);

const partialCharter = fc.record(
  {
    id: fc.constantFrom(...CHARTER_IDS),
    council: fc.boolean(),
    votesNeeded: fc.integer({ min: 1, max: 15 }),
    veto: fc.constantFrom(...VETO_RULES),
    partyAbstains: fc.constantFrom(...PARTY_RULES),
    binding: fc.boolean(),
    assembly: fc.constantFrom(...ASSEMBLY_OVERRIDES),
    unitingForPeace: fc.boolean(),
    vetoDebate: fc.boolean(),
    aggressionDefined: fc.boolean(),
    automaticSanctions: fc.boolean(),
    automaticForce: fc.boolean(),
    standingForce: fraction,
    jointCommand: fc.boolean(),
    alliancesHonoured: fc.boolean(),
    authorisesForce: fc.constantFrom(...FORCE_POWERS),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const charter = fc.oneof(
  partialCharter,
  fc.constantFrom(...CHARTER_IDS).map((id) => CHARTERS[id]),
  fc
    .tuple(fc.constantFrom(...CHARTER_IDS), partialCharter)
    .map(([id, patch]) => ({ ...CHARTERS[id], ...patch })),
);

const assumptions = fc.record(
  {
    commitment: fraction,
    credibility: fraction,
    clarity: fraction,
    revisionists: fraction,
    leadWilling: fc.boolean(),
    absences: fc.boolean(),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const patch: fc.Arbitrary<RulesPatch> = fc.record(
  { charter, assumptions },
  { requiredKeys: [], noNullPrototype: true },
);

const order: fc.Arbitrary<Command> = fc.oneof(
  fc.constant<Command>({ kind: 'endPhase' }),
  fc.constant<Command>({ kind: 'takeSeat', seat: { kind: 'watch' } }),
  fc.constant<Command>({ kind: 'takeSeat', seat: { kind: 'secretaryGeneral' } }),
  fc.record({ kind: fc.constant('commitBeforehand'), what: fc.constantFrom(...COMMITMENTS) }),
  fc.constant<Command>({ kind: 'invokeArticle99' }),
  fc.record({ kind: fc.constant('reportToCouncil'), names: fc.boolean() }),
  fc.record({ kind: fc.constant('offerGoodOffices'), to: fc.constantFrom(...OFFICE_SIDES) }),
  fc.record({ kind: fc.constant('sendFactFinders'), to: fc.constantFrom('victim', 'aggressor') }),
  country.map<Command>((at) => ({ kind: 'takeSeat', seat: { kind: 'country', country: at } })),
  patch.map<Command>((some) => ({ kind: 'changeRules', patch: some })),
  fc.record({ kind: fc.constant('proposeDraft'), measures, afterDays: days }),
  fc.record({ kind: fc.constant('amendDraft'), draft, add: measures, drop: measures }),
  fc.record({
    kind: fc.constantFrom('consult', 'withdrawDraft', 'cosponsor', 'orderDrafts'),
    draft,
  }),
  fc.record({ kind: fc.constant('lobby'), country, draft }),
  fc.record({ kind: fc.constant('castVote'), draft, vote: fc.constantFrom(...VOTES) }),
  fc.record({ kind: fc.constant('pledge'), what: fc.constantFrom(...PLEDGE_KINDS), level }),
  fc.record({
    kind: fc.constantFrom('comply', 'imposeSanctions', 'pressAggressor', 'sendPeacekeepers'),
    level,
  }),
  fc.record({ kind: fc.constant('enterWar'), how: fc.constantFrom(...ENTRIES) }),
  fc.record({ kind: fc.constant('giveAid'), to: fc.constantFrom('victim', 'aggressor'), level }),
  fc.record({ kind: fc.constant('commandCoalition'), strategy: fc.constantFrom(...STRATEGIES) }),
  fc.record({ kind: fc.constant('announceDeadline'), afterDays: days }),
  fc.constant<Command>({ kind: 'bringCharge' }),
  fc
    .constantFrom(...COMMAND_FORMS)
    .map<Command>((command) => ({ kind: 'organiseCommand', command })),
  fc.record({
    kind: fc.constant('takePosture'),
    posture: fc.constantFrom(...AGGRESSOR_POSTURES, ...VICTIM_POSTURES),
  }),
);

/** As in play: some orders, then phases ended one after another. */
export const commands: fc.Arbitrary<readonly Command[]> = fc
  .array(
    fc
      .tuple(fc.array(order, { maxLength: 3 }), fc.nat(12))
      .map(([orders, ends]) => [
        ...orders,
        ...Array.from({ length: ends }, (): Command => ({ kind: 'endPhase' })),
      ]),
    { maxLength: 12 },
  )
  .map((parts) => parts.flat());

function branch(tracks: readonly SharedTrack[], at: number, part: number): SharedTrack {
  const parent = at % tracks.length;
  const from = tracks[parent];
  const length = from === undefined ? 0 : from.shared + from.commands.length;
  return { parent, shared: Math.floor(part * length), commands: from?.commands.slice(0, 3) ?? [] };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const hundredth = fc.integer({ min: -1, max: 100 });

export const runs: fc.Arbitrary<SharedRun> = fc
  .record({
    scenario: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
    version: fc.nat(1000),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    first: commands,
    branches: fc.array(fc.tuple(fc.nat(10), share), { maxLength: 3 }),
    active: share,
    place: share,
    hash: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    summary: fc.tuple(hundredth, hundredth, hundredth, hundredth, hundredth),
  })
  .map(({ scenario, version, seed, first, branches, active, place, hash, summary }) => {
    const tracks: [SharedTrack, ...SharedTrack[]] = [{ parent: -1, shared: 0, commands: first }];
    for (const [at, part] of branches) tracks.push(branch(tracks, at, part));
    const shown = Math.min(tracks.length - 1, Math.floor(active * tracks.length));
    const track = tracks[shown];
    const length = track === undefined ? 0 : track.shared + track.commands.length;
    return {
      scenario,
      version,
      seed,
      tracks,
      active: shown,
      compare: tracks.length > 1 ? (shown + 1) % tracks.length : -1,
      cursor: Math.round(place * length),
      rulesVersion: 1,
      checksum: hash.toString(16).padStart(8, '0'),
      summary,
    };
  });
