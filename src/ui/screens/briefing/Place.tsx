import { useMemo } from 'react';
import type { Setting } from '../../../engine/index.ts';
import type { ScenarioSheet } from '../../../store/catalogue.ts';
import { nameOf } from '../../../text/names.ts';
import { say } from '../../../text/say.ts';
import type { MapLayer } from '../../map/layer.ts';
import { WorldMap } from '../../map/WorldMap.tsx';
import { foughtOver, partiesOf } from '../table/parties.ts';
import { rosterOf } from '../table/roster.ts';
import { seatRole } from './seats.ts';

/** Who is what, on a small map. */
export function Place({
  sheet,
  setting,
  front = setting.scenario.crisis.front,
}: {
  readonly sheet: ScenarioSheet;
  readonly setting: Setting;
  /** As at the outbreak, if not told. */
  readonly front?: number;
}) {
  const roster = useMemo(() => rosterOf(sheet), [sheet]);
  const parties = useMemo(() => partiesOf(setting), [setting]);
  const fought = useMemo(() => foughtOver(setting), [setting]);
  const layer: MapLayer = {
    id: 'council',
    title: say('briefing.council'),
    classes: ['', '', say('briefing.role.elected'), '', say('briefing.role.permanent')],
    without: say('briefing.role.other'),
    classOf: (id) => {
      const country = setting.ids.indexOf(id);
      if (setting.permanent.includes(country)) return 4;
      return setting.council[0]?.members.includes(country) === true ? 2 : undefined;
    },
  };
  return (
    <WorldMap
      roster={roster}
      facts={sheet.map}
      {...(sheet.tiles.length > 0 && { tiles: sheet.tiles })}
      layers={[layer]}
      parties={parties}
      ring={setting.permanent.map((country) => setting.ids[country] ?? '')}
      front={Math.max(0, front)}
      fought={fought}
      arcs={[]}
      theatre={parties.map(({ id }) => id)}
      selected={undefined}
      onSelect={() => undefined}
      names={nameOf}
      describe={(id) => say(`briefing.role.${seatRole(setting, id)}`)}
      compact
    />
  );
}
