/** The build stops at a scenario that is not valid, and says which field is wrong. */
import type { Plugin } from 'vite';
import { faultsOf } from '../data/check.ts';
import type { Fault, Problem } from '../data/fault.ts';
import { loadScenario, SCENARIO_CARDS } from '../data/index.ts';
import { seatIdOf } from '../engine/index.ts';

const SENTENCES: Readonly<Record<Problem, string>> = {
  missing: 'is missing',
  unknownField: 'is not a field that is known here',
  notText: 'must be text',
  empty: 'must not be empty',
  notNumber: 'must be a finite number',
  notWhole: 'must be a whole number',
  notTrueOrFalse: 'must be true or false',
  notList: 'must be a list of the right length',
  notRecord: 'must be a record',
  tooSmall: 'is too small',
  tooLarge: 'is too large',
  tooMany: 'has too many entries',
  notAnId: 'is not a well-formed id',
  notADate: 'is not a date (year-month-day)',
  notInSet: 'is not one of the words allowed here',
  unknownCountry: 'names a country that is not in the roster',
  repeated: 'is there already',
  oneSided: 'is a border that the other side does not have',
  itself: 'pairs a country with itself',
  sharesAboveOne: 'is a share of the world, and the shares add up to more than one',
  notFirstDay: 'must be 0: the first Council sits from the first day',
  notLater: 'must be later than the day before it',
  permanentLeftOut: 'leaves a permanent member out',
  bothSides: 'stands on both sides',
  notDrawn: 'is drawn nowhere',
  bothDrawn: 'are given although there are shapes',
  samePlace: 'lies where another lies',
  voteTwice: 'has a member that votes twice',
  wrongDay: 'does not follow from its date',
  unknownSource: 'names a source that is not listed',
  turnBeyondEnd: 'lies after the last turn',
  unmatched: 'does not match the roll of the day',
};

/** "kuwait-1990: scenario.countries.3.power must be a finite number (found "x")". */
export function faultSentence(id: string, { path, problem, found }: Fault): string {
  const place = path === '' ? 'the sheet' : path;
  return `${id}: ${place} ${SENTENCES[problem]}${found === '' ? '' : ` (found ${found})`}`;
}

/** A sentence for every fault of every scenario, and for cards that tell of something else than the sheet. */
export async function scenarioFaults(): Promise<readonly string[]> {
  const faults = await Promise.all(
    SCENARIO_CARDS.map(async ({ id, year, seats, invented }) => {
      const sheet = await loadScenario(id);
      if (sheet === undefined) return [`${id}: has a card and no sheet`];
      const { scenario } = sheet;
      const told = JSON.stringify([id, year, seats, invented]);
      const played = scenario.seats.map(seatIdOf);
      const is = JSON.stringify([scenario.id, scenario.year, played, scenario.invented]);
      const differs = told === is ? [] : [`${id}: its card says ${told}, its sheet ${is}`];
      return [...faultsOf(sheet).map((fault) => faultSentence(id, fault)), ...differs];
    }),
  );
  return faults.flat();
}

export function checkedScenarios(): Plugin {
  return {
    name: 'checked-scenarios',
    apply: 'build',
    async buildStart() {
      const faults = await scenarioFaults();
      if (faults.length > 0) this.error(`Invalid scenario.\n${faults.join('\n')}`);
    },
  };
}
