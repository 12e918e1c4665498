import type { Body, CountryIndex } from '../../engine/index.ts';
import { AssemblyChart } from './AssemblyChart.tsx';
import { Horseshoe, type HorseshoeTally } from './Horseshoe.tsx';
import type { SeatView } from './hall.ts';

interface ChamberProps {
  readonly body: Body;
  readonly label: string;
  readonly seats: readonly SeatView[];
  readonly invited: readonly [left: string, right: string];
  readonly tally: HorseshoeTally | undefined;
  readonly selected: CountryIndex | undefined;
  readonly onAsk: (country: CountryIndex) => void;
}

/** More than sit round one table, even in a Council of somebody's own making. */
const MOST_AT_TABLE = 21;

export function Chamber({ body, ...props }: ChamberProps) {
  const { label, seats, selected, onAsk } = props;
  if (body === 'assembly' || seats.length > MOST_AT_TABLE) {
    return <AssemblyChart label={label} seats={seats} selected={selected} onAsk={onAsk} />;
  }
  return <Horseshoe {...props} />;
}
