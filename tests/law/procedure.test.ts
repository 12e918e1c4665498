import { describe, expect, it } from 'vitest';
import { CHARTERS } from '../../src/engine/charters.ts';
import { count } from '../../src/engine/council/ballot.ts';
import { inHall, type RollCall } from './hall.ts';

/** The other decisions on procedure that passed over a permanent no: every one on record from 1946 to 2005. */
const OVER_A_NO: readonly (RollCall & { readonly symbol: string; readonly about: string })[] = [
  {
    symbol: 'S/RES/34 (1947)',
    about: 'takes the Greek question off the list',
    yes: 'CHN FRA GBR USA AUS BEL BRA COL SYR',
    no: 'POL RUS',
  },
  {
    symbol: 'S/RES/88 (1950)',
    about: 'invites Peking on Korea',
    yes: 'FRA GBR RUS USA ECU IND NOR YUG',
    no: 'CHN CUB',
    abstain: 'EGY',
  },
  {
    symbol: 'S/RES/110 (1955)',
    about: 'meets on a review conference',
    yes: 'CHN GBR USA BEL BRA IRN NZL PER TUR',
    no: 'RUS',
    abstain: 'FRA',
  },
  {
    symbol: 'S/RES/120 (1956)',
    about: 'calls the Assembly on Hungary',
    yes: 'CHN FRA GBR USA AUS BEL CUB IRN PER YUG',
    no: 'RUS',
  },
  {
    symbol: 'S/RES/132 (1959)',
    about: 'sends a sub-committee to Laos',
    yes: 'CHN FRA GBR USA ARG CAN ITA JPN PAN TUN',
    no: 'RUS',
  },
  {
    symbol: 'S/RES/157 (1960)',
    about: 'calls the Assembly on the Congo',
    yes: 'CHN GBR USA ARG ECU ITA LKA TUN',
    no: 'POL RUS',
    abstain: 'FRA',
  },
  {
    symbol: 'S/RES/462 (1980)',
    about: 'calls the Assembly on Afghanistan',
    yes: 'CHN FRA GBR USA BGD JAM MEX NER NOR PHL PRT TUN',
    no: 'DDR RUS',
    abstain: 'ZMB',
  },
];

describe('decisions on procedure passed over a permanent no (UN Digital Library roll calls)', () => {
  it.each(OVER_A_NO)('$symbol $about', (roll) => {
    const year = Number(roll.symbol.slice(-5, -1));
    const charter = CHARTERS[year < 1966 ? 'unCharterBefore1966' : 'unCharter'];
    const procedural = inHall({ ...roll, charter, chapter: 'procedural' });
    expect(count(procedural.hall, procedural.votes).result).toBe('adopted');
    const substantive = inHall({ ...roll, charter });
    expect(count(substantive.hall, substantive.votes).result).toBe('vetoed');
  });
});
