import { useMemo } from 'react';
import {
  type Ballot,
  type Channel,
  channels,
  type Setting,
  type World,
} from '../../../engine/index.ts';
import { useGame } from '../../../store/game.ts';
import { useRoll } from '../../../store/roll.ts';
import type { StanceOn } from '../../../store/stance.ts';
import { useStanceOn } from '../../../store/views.ts';
import { nameOf } from '../../../text/names.ts';
import type { Arc } from '../../map/layer.ts';
import { WorldMap } from '../../map/WorldMap.tsx';
import { describeCountry } from './describe.ts';
import { type LayerId, layersOf } from './mapLayers.ts';
import { foughtOver, joinedBy, partiesOf } from './parties.ts';
import { rosterOf } from './roster.ts';
import type { Step } from './step.ts';

interface MapPaneProps {
  readonly setting: Setting;
  readonly world: World;
  readonly step: Step;
}

/** What an organ has called for goes by that road, even where a pact asks for it as well. */
function isMandated(channel: Channel | undefined): boolean {
  return channel === 'security' || channel === 'both';
}

/** Contingents in the theatre, from where they come to the state that was attacked. */
function arcsOf(setting: Setting, world: World): readonly Arc[] {
  const to = setting.ids[setting.victims[0] ?? -1];
  if (to === undefined) return [];
  const by = channels(setting, world);
  return world.columns.deployed.flatMap((share, country) => {
    const from = setting.ids[country];
    const weight = share * (setting.personnel[country] ?? 0);
    if (from === undefined || from === to || weight <= 0) return [];
    return [{ from, to, weight, channel: isMandated(by[country]) ? 'security' : 'defence' }];
  });
}

/** While texts are weighed, where each stands; once they have to be carried out, what each gives. */
function shownAt(step: Step): LayerId {
  return step === 'response' || step === 'outcome' || step === 'over' ? 'gives' : 'stance';
}

/** While the roll of a text is read, where each was expected to stand on it. */
function unread(on: StanceOn, calling: Ballot | undefined): StanceOn {
  return calling !== undefined && on.ballot === calling ? { ...on, ballot: undefined } : on;
}

/** The map of the world shown. */
export function MapPane({ setting, world, step }: MapPaneProps) {
  const sheet = useGame((game) => game.sheet);
  const selection = useGame((game) => game.selection);
  const select = useGame((game) => game.select);
  const on = useStanceOn(step === 'voted');
  const calling = useRoll((roll) => roll.calling);
  const shown = useMemo(() => on && unread(on, calling), [on, calling]);
  const layers = useMemo(() => shown && layersOf(setting, world, shown), [setting, world, shown]);
  const parties = useMemo(() => partiesOf(setting), [setting]);
  const fought = useMemo(() => foughtOver(setting), [setting]);
  const { siding } = world.columns;
  const joined = useMemo(() => joinedBy(setting, siding), [setting, siding]);
  const arcs = useMemo(() => arcsOf(setting, world), [setting, world]);
  const ring = useMemo(
    () => setting.permanent.map((country) => setting.ids[country] ?? ''),
    [setting],
  );
  if (sheet === undefined || layers === undefined) return undefined;
  return (
    <WorldMap
      roster={rosterOf(sheet)}
      facts={sheet.map}
      {...(sheet.tiles.length > 0 && { tiles: sheet.tiles })}
      layers={layers}
      shows={shownAt(step)}
      parties={parties}
      joined={joined}
      ring={ring}
      front={world.crisis.front}
      fought={fought}
      arcs={arcs}
      theatre={parties.map(({ id }) => id)}
      selected={setting.ids[selection]}
      onSelect={(id) => select(setting.ids.indexOf(id))}
      names={nameOf}
      describe={(id) => describeCountry(setting, world, layers[0], setting.ids.indexOf(id))}
    />
  );
}
