import type { ReactNode } from 'react';
import {
  KOREA_FREQUENCIES,
  KUWAIT_FREQUENCIES,
  SUEZ_FREQUENCIES,
} from '../../../store/frequencies.ts';
import { numberOf, percentOf } from '../../../text/form.ts';
import { say } from '../../../text/say.ts';
import { Table } from './Table.tsx';

const { seeds, shares, figures } = KUWAIT_FREQUENCIES;

/** What comes out where nobody interferes, beside what happened. */
export function Frequencies(): ReactNode {
  return (
    <>
      <p>{say('howItWorks.frequencies.body', { runs: numberOf(seeds) })}</p>
      <Table
        label={say('howItWorks.frequencies.shares')}
        columns={[
          say('howItWorks.frequencies.asOpened'),
          say('howItWorks.frequencies.withoutLead'),
          say('howItWorks.frequencies.history'),
        ]}
        rows={shares.map(({ what, runs, withoutLead, history }) => [
          say(`howItWorks.frequencies.${what}`),
          percentOf(runs / seeds),
          percentOf(withoutLead / seeds),
          say(`howItWorks.frequencies.${history ? 'yes' : 'no'}`),
        ])}
      />
      <Table
        label={say('howItWorks.frequencies.figures')}
        columns={[
          say('howItWorks.frequencies.middle'),
          say('howItWorks.frequencies.half'),
          say('howItWorks.frequencies.history'),
        ]}
        rows={figures.map(({ what, low, middle, high, history }) => [
          say(`howItWorks.frequencies.${what}`),
          numberOf(middle),
          say('howItWorks.frequencies.range', { low: numberOf(low), high: numberOf(high) }),
          numberOf(history),
        ])}
      />
      <p>{say('howItWorks.frequencies.reading')}</p>
      <Founding of={KOREA_FREQUENCIES} name="korea" />
      <Founding of={SUEZ_FREQUENCIES} name="suez" />
    </>
  );
}

interface FoundingProps {
  readonly of: typeof KOREA_FREQUENCIES | typeof SUEZ_FREQUENCIES;
  readonly name: 'korea' | 'suez';
}

/** The other two cases, each beside the change that matters most to it. */
function Founding({ of, name }: FoundingProps): ReactNode {
  return (
    <>
      <p>{say(`howItWorks.frequencies.${name}.body`, { runs: numberOf(of.seeds) })}</p>
      <Table
        label={say(`howItWorks.frequencies.${name}.shares`)}
        columns={[
          say('howItWorks.frequencies.asOpened'),
          say(`howItWorks.frequencies.${name}.otherwise`),
          say('howItWorks.frequencies.history'),
        ]}
        rows={of.shares.map(({ what, runs, otherwise, history }) => [
          say(`howItWorks.frequencies.${what}`),
          percentOf(runs / of.seeds),
          percentOf(otherwise / of.seeds),
          say(`howItWorks.frequencies.${history ? 'yes' : 'no'}`),
        ])}
      />
    </>
  );
}
