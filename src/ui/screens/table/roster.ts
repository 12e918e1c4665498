import type { ScenarioSheet } from '../../../store/catalogue.ts';
import { once } from '../../../store/memo.ts';
import type { Membership } from '../../map/atlas.ts';

/** Every country of a scenario; the same array each time, for the map is drawn once for each. */
export function rosterOf(sheet: ScenarioSheet): readonly Membership[] {
  return once(sheet, 'roster', () => membershipsOf(sheet));
}

/** With the modern pieces that draw a country, or its place where there are none. */
function membershipsOf({ scenario, shapes }: ScenarioSheet): readonly Membership[] {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  return scenario.countries.map(({ id, longitude, latitude }) => {
    const shape = byId.get(id);
    if (shape === undefined) return { id };
    return shape.markerOnly ? { id, place: [longitude, latitude] } : { id, parts: shape.parts };
  });
}
