import type { CountryIndex } from '../../engine/index.ts';
import { Hemicycle } from './Hemicycle.tsx';
import { Horseshoe, type HorseshoeTally } from './Horseshoe.tsx';
import type { SeatView } from './hall.ts';

interface ChamberProps {
  readonly label: string;
  readonly seats: readonly SeatView[];
  readonly invited: readonly [left: string, right: string];
  readonly tally: HorseshoeTally | undefined;
  readonly selected: CountryIndex | undefined;
  readonly onAsk: (country: CountryIndex) => void;
}

/** More than sit round one table: dots instead of name plates. */
const MOST_AT_TABLE = 21;

export function Chamber(props: ChamberProps) {
  if (props.seats.length > MOST_AT_TABLE) return <Hemicycle seats={props.seats} />;
  return <Horseshoe {...props} />;
}
