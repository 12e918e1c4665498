import type { ReactNode } from 'react';
import type { AskedResponse, CountryIndex, Setting } from '../../../engine/index.ts';
import { useBeliefAccount } from '../../../store/beliefs.ts';
import { type Panel, useGame } from '../../../store/game.ts';
import {
  useCalculus,
  useLedger,
  useMoveMade,
  useResponseAccount,
  useResponses,
  useWorld,
} from '../../../store/views.ts';
import { nameOf, theNameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import { BallotPanel } from '../../council/BallotPanel.tsx';
import { DraftPanel } from '../../council/DraftPanel.tsx';
import { BeliefWhy } from '../../evidence/BeliefWhy.tsx';
import { EvidencePanel } from '../../evidence/EvidencePanel.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Tabs } from '../../parts/Tabs.tsx';
import { Ledger } from '../../response/Ledger.tsx';
import { CastVoteWhy } from '../../why/CastVoteWhy.tsx';
import { MoveWhy } from '../../why/MoveWhy.tsx';
import { ResponseWhy } from '../../why/ResponseWhy.tsx';

interface AccountDialogProps {
  readonly panel: Panel;
  readonly setting: Setting;
  readonly onClose: () => void;
}

/** The accounts that the table opens beside itself: why a vote, a gift, a move; a text; who pays. */
export function AccountDialog({ panel, setting, onClose }: AccountDialogProps) {
  switch (panel.kind) {
    case 'vote':
      return (
        <Named setting={setting} country={panel.country} onClose={onClose}>
          <CastVoteWhy setting={setting} draft={panel.draft} country={panel.country} />
        </Named>
      );
    case 'response':
      return (
        <Named setting={setting} country={panel.country} onClose={onClose}>
          <Gifts setting={setting} country={panel.country} what={panel.what} />
        </Named>
      );
    case 'move':
      return (
        <Named setting={setting} country={panel.country} onClose={onClose}>
          <Moves setting={setting} country={panel.country} />
        </Named>
      );
    case 'evidence':
      return (
        <Dialog title={say('evidence.title')} wide onClose={onClose}>
          <EvidencePanel setting={setting} />
        </Dialog>
      );
    case 'belief':
      return (
        <Named setting={setting} country={panel.country} onClose={onClose}>
          <Belief setting={setting} country={panel.country} />
        </Named>
      );
    case 'draft':
      return (
        <Dialog title={say('chamber.draft.draftSymbol', { number: panel.draft })} onClose={onClose}>
          <Text setting={setting} draft={panel.draft} />
        </Dialog>
      );
    case 'ledger':
      return (
        <Dialog title={say('ledger.title')} wide onClose={onClose}>
          <WholeLedger setting={setting} />
        </Dialog>
      );
    default:
      return undefined;
  }
}

interface NamedProps {
  readonly setting: Setting;
  readonly country: CountryIndex;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Named({ setting, country, onClose, children }: NamedProps) {
  return (
    <Dialog title={nameOf(setting.ids[country] ?? '')} onClose={onClose}>
      {children}
    </Dialog>
  );
}

function Moves({
  setting,
  country,
}: {
  readonly setting: Setting;
  readonly country: CountryIndex;
}) {
  const account = useMoveMade(country);
  const calculus = useCalculus(country);
  const name = nameOf(setting.ids[country] ?? '');
  return account && <MoveWhy account={account} name={name} calculus={calculus} />;
}

function Belief({
  setting,
  country,
}: {
  readonly setting: Setting;
  readonly country: CountryIndex;
}) {
  const account = useBeliefAccount(country);
  return account && <BeliefWhy setting={setting} account={account} />;
}

interface GiftsProps {
  readonly setting: Setting;
  readonly country: CountryIndex;
  readonly what: AskedResponse;
}

/** One country's contributions and what else it may do, a tab for each. */
function Gifts({ setting, country, what }: GiftsProps) {
  const openPanel = useGame((game) => game.openPanel);
  const account = useResponseAccount(country, what);
  const row = useLedger()?.find((line) => line.country === country);
  const kinds = useResponses(country);
  return (
    <Tabs
      label={say('why.ask.kinds')}
      tabs={kinds.map((id) => ({
        id,
        label: say(`why.response.kinds.${id}`),
      }))}
      chosen={what}
      onChoose={(id) => openPanel({ kind: 'response', country, what: id })}
    >
      {account && (
        <ResponseWhy account={account} name={theNameOf(setting.ids[country] ?? '')} row={row} />
      )}
    </Tabs>
  );
}

/** On the table or voted: whichever it is at the frame shown. */
function Text({ setting, draft }: { readonly setting: Setting; readonly draft: number }) {
  const world = useWorld();
  const lying = world?.table.find((on) => on.number === draft);
  return lying && world ? (
    <DraftPanel setting={setting} world={world} draft={lying} />
  ) : (
    <BallotPanel setting={setting} draft={draft} />
  );
}

function WholeLedger({ setting }: { readonly setting: Setting }) {
  const rows = useLedger() ?? [];
  const openPanel = useGame((game) => game.openPanel);
  return (
    <Ledger
      setting={setting}
      rows={rows}
      titled={false}
      onAsk={(country) => openPanel({ kind: 'response', country, what: 'troops' })}
    />
  );
}
