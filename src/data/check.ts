/** Is a sheet valid, and if not, which field is wrong? */
import * as v from 'valibot';
import { type CouncilPeriod, type CountryFacts, type Scenario, seatIdOf } from '../engine/index.ts';
import { checkRecord } from './check-record.ts';
import { checkRepeats, type Fault, type Report } from './fault.ts';
import { FIELD_PROBLEMS, sheetSchema } from './schema.ts';
import type { ScenarioSheet } from './sheet.ts';

/** Every fault of a sheet; relations between fields are looked at once each field is sound by itself. */
export function faultsOf(sheet: unknown): readonly Fault[] {
  const parsed = v.safeParse(sheetSchema, sheet, { abortPipeEarly: true });
  if (!parsed.success) return parsed.issues.map(fieldFault);
  const faults: Fault[] = [];
  const report: Report = (path, problem, found = '') => {
    faults.push({ path, problem, found: String(found) });
  };
  checkScenario(parsed.output.scenario, report);
  checkDrawing(parsed.output, report);
  checkRecord(parsed.output, report);
  return faults;
}

function fieldFault(issue: v.BaseIssue<unknown>): Fault {
  return {
    path: v.getDotPath(issue) ?? '',
    problem: FIELD_PROBLEMS.find((problem) => problem === issue.message) ?? 'notRecord',
    found: issue.received,
  };
}

function checkScenario(scenario: Scenario, report: Report): void {
  const known = new Set(scenario.countries.map((country) => country.id));
  const expect: Expect = (path, id) => {
    if (!known.has(id)) report(path, 'unknownCountry', id);
  };
  checkCountries(scenario.countries, report, expect);
  checkCouncil(scenario, report, expect);
  checkPairs(scenario, report, expect);
  checkParties(scenario, report, expect);
}

type Expect = (path: string, id: string) => void;

/** Rounding may push a sum of shares over one by this much. */
const ROUNDING = 0.001;

function checkCountries(countries: readonly CountryFacts[], report: Report, expect: Expect): void {
  checkRepeats(
    'scenario.countries',
    countries.map(({ id }) => id),
    report,
  );
  const borders = new Set(
    countries.flatMap(({ id, neighbours }) => neighbours.map((to) => id + to)),
  );
  countries.forEach(({ id, neighbours, within, membership }, i) => {
    if (within !== undefined) {
      expect(`scenario.countries.${i}.within`, within);
      if (membership === 'member') report(`scenario.countries.${i}.membership`, 'notInSet', id);
    }
    neighbours.forEach((to, k) => {
      const path = `scenario.countries.${i}.neighbours.${k}`;
      expect(path, to);
      if (to === id) report(path, 'itself', to);
      else if (!borders.has(to + id)) report(path, 'oneSided', to);
    });
  });
  for (const share of ['power', 'output', 'militarySpending'] as const) {
    const sum = countries.reduce((total, country) => total + country[share], 0);
    if (sum > 1 + ROUNDING) report(`scenario.countries.*.${share}`, 'sharesAboveOne', sum);
  }
}

function checkCouncil(scenario: Scenario, report: Report, expect: Expect): void {
  const { council, permanent, facts } = scenario;
  permanent.forEach((id, i) => {
    expect(`scenario.permanent.${i}`, id);
  });
  checkRepeats('scenario.permanent', permanent, report);
  if (council[0] !== undefined && council[0].fromDay !== 0) {
    report('scenario.council.0.fromDay', 'notFirstDay', council[0].fromDay);
  }
  council.forEach((period, i) => {
    const path = `scenario.council.${i}`;
    const before: CouncilPeriod | undefined = council[i - 1];
    if (before !== undefined && period.fromDay <= before.fromDay) {
      report(`${path}.fromDay`, 'notLater', period.fromDay);
    }
    checkRepeats(`${path}.members`, period.members, report);
    period.members.forEach((id, k) => {
      expect(`${path}.members.${k}`, id);
    });
    for (const id of permanent) {
      if (!period.members.includes(id)) report(`${path}.members`, 'permanentLeftOut', id);
    }
  });
  facts.forEach((fact, i) => {
    const path = `scenario.facts.${i}`;
    if ('country' in fact) expect(`${path}.country`, fact.country);
    if ('toDay' in fact && fact.toDay <= fact.fromDay)
      report(`${path}.toDay`, 'notLater', fact.toDay);
  });
}

function checkPairs(scenario: Scenario, report: Report, expect: Expect): void {
  const pairs: readonly (readonly [path: string, ordered: boolean, of: readonly Pair[]])[] = [
    ['scenario.pacts', false, scenario.pacts],
    ['scenario.stakes', true, scenario.stakes.map(({ from, to }) => [from, to] as const)],
    ['scenario.ties', false, scenario.ties.map(({ from, to }) => [from, to] as const)],
  ];
  for (const [path, ordered, list] of pairs) {
    list.forEach(([a, b], i) => {
      expect(`${path}.${i}`, a);
      expect(`${path}.${i}`, b);
      if (a === b) report(`${path}.${i}`, 'itself', a);
    });
    const seen = new Set<string>();
    list.forEach(([a, b], i) => {
      const key = ordered || a < b ? `${a} ${b}` : `${b} ${a}`;
      if (seen.has(key)) report(`${path}.${i}`, 'repeated', key);
      seen.add(key);
    });
  }
}
type Pair = readonly [string, string];

function checkParties(scenario: Scenario, report: Report, expect: Expect): void {
  const { aggressors, victims } = scenario.crisis;
  for (const side of ['aggressors', 'victims'] as const) {
    checkRepeats(`scenario.crisis.${side}`, scenario.crisis[side], report);
    scenario.crisis[side].forEach((id, i) => {
      expect(`scenario.crisis.${side}.${i}`, id);
    });
  }
  const { evidence = [], mission = [], acts, internal } = scenario.crisis;
  mission.forEach(({ country }, i) => {
    expect(`scenario.crisis.mission.${i}.country`, country);
  });
  // Only within one state can there be an attack without one of the acts between states.
  if (acts.length === 0 && !internal) report('scenario.crisis.acts', 'empty');
  checkRepeats(
    'scenario.crisis.evidence',
    evidence.map(({ id }) => id),
    report,
  );
  evidence.forEach(({ by }, i) => {
    if (by !== 'observers') expect(`scenario.crisis.evidence.${i}.by`, by);
  });
  victims.forEach((id, i) => {
    if (aggressors.includes(id)) report(`scenario.crisis.victims.${i}`, 'bothSides', id);
  });
  checkRepeats('scenario.seats', scenario.seats.map(seatIdOf), report);
  scenario.seats.forEach((spec, i) => {
    if ('country' in spec) expect(`scenario.seats.${i}.country`, spec.country);
    checkRepeats(
      `scenario.seats.${i}.goals`,
      spec.goals.map(({ kind }) => kind),
      report,
    );
  });
}

/** Every country is drawn once, on the map or on the board. */
function checkDrawing({ scenario, shapes, tiles, map }: ScenarioSheet, report: Report): void {
  const drawn = new Set([...shapes, ...tiles].map(({ id }) => id));
  const known = new Set(scenario.countries.map(({ id }) => id));
  scenario.countries.forEach(({ id }, i) => {
    if (!drawn.has(id)) report(`scenario.countries.${i}`, 'notDrawn', id);
  });
  if (shapes.length > 0 && tiles.length > 0) report('tiles', 'bothDrawn');
  for (const [path, list] of [
    ['shapes', shapes],
    ['tiles', tiles],
  ] as const) {
    checkRepeats(
      path,
      list.map(({ id }) => id),
      report,
    );
    list.forEach(({ id }, i) => {
      if (!known.has(id)) report(`${path}.${i}.id`, 'unknownCountry', id);
    });
  }
  const places = tiles.map(({ x, y }) => `${x} ${y}`);
  places.forEach((place, i) => {
    if (places.indexOf(place) < i) report(`tiles.${i}`, 'samePlace', place);
  });
  const parts = [...shapes, ...map.lands].flatMap((shape) => shape.parts);
  checkRepeats('shapes.*.parts', parts, report);
  map.lands.forEach(({ holders }, i) => {
    holders.forEach((holder, k) => {
      if (!known.has(holder)) report(`map.lands.${i}.holders.${k}`, 'unknownCountry', holder);
    });
  });
  shapes.forEach((shape, i) => {
    if (!shape.markerOnly && shape.parts.length === 0)
      report(`shapes.${i}.parts`, 'notDrawn', shape.id);
  });
}
