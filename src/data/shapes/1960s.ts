/** How the map draws the land without a vote of 1960 to 1971; countries are drawn as `byDate.ts` has them. */
import type { Land, MapFacts, Theatre } from '../sheet.ts';
import { shapesOn } from './byDate.ts';
import { LANDS_1956 } from './lands.ts';

/** What had become a state by 1965; `lands.ts` holds it as it was in 1956. */
const FREED: readonly (readonly [until: string, id: string])[] = [
  ['1960-07-01', 'SOL'],
  ['1963-12-31', 'XRN'],
];

/** The parts of the federation after its end on 31 December 1963: two became states in 1964. */
const AFTER_THE_FEDERATION: Land = {
  id: 'ZWE',
  parts: ['ZWE'],
  holders: ['GBR'],
  status: 'colony',
};

/** Handed to Indonesia on 1 May 1963. */
const NEW_GUINEA = { id: 'XWG', until: '1963-05-01' };
/** Algeria’s independence, 5 July 1962. */
const ALGERIA = { id: 'DZA', until: '1962-07-05' };

function landsOn(date: string, ids: readonly string[]): readonly Land[] {
  const drawn = new Set(shapesOn(date, ids).flatMap(({ parts }) => parts));
  const gone = new Set(
    [...FREED, [NEW_GUINEA.until, NEW_GUINEA.id] as const, [ALGERIA.until, ALGERIA.id] as const]
      .filter(([until]) => until <= date)
      .map(([, id]) => id),
  );
  const left = date < '1963-12-31' ? [] : [AFTER_THE_FEDERATION];
  return [...LANDS_1956.filter(({ id }) => !gone.has(id)), ...left].flatMap((land) => {
    const parts = land.parts.filter((part) => !drawn.has(part));
    return parts.length === 0 || drawn.has(land.id) ? [] : [{ ...land, parts }];
  });
}

export function mapOf1960s(date: string, ids: readonly string[], theatre: Theatre): MapFacts {
  const outside = ids.includes('VNM') ? [] : ([['RVN', 'VDR']] as const);
  return {
    lands: landsOn(date, ids),
    dashed: [
      ['KOR', 'PRK'],
      ['DEU', 'DDR'],
      ['ISR', 'EGY'],
      ['ISR', 'XGZ'],
      ['ISR', 'XWB'],
      ['ISR', 'JOR'],
      ['ISR', 'SYR'],
      ['MAR', 'DZA'],
      ...outside,
    ],
    notes: [
      'held',
      'union',
      'baltic',
      'republics',
      'germanies',
      'chinaSeat',
      ...(ids.includes('BGD') ? [] : (['pakistan'] as const)),
      'palestine',
      'golan',
      'aden',
      'ryukyu',
      'newStates',
      'vietnam',
      'eritrea',
    ],
    theatre,
  };
}
