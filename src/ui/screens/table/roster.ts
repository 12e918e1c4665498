import type { ScenarioSheet } from '../../../store/catalogue.ts';
import type { Membership } from '../../map/atlas.ts';

/** Every country of a scenario with the modern pieces that draw it, or its place where there are none. */
export function rosterOf({ scenario, shapes }: ScenarioSheet): readonly Membership[] {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  return scenario.countries.map(({ id, longitude, latitude }) => {
    const shape = byId.get(id);
    if (shape === undefined) return { id };
    return shape.markerOnly ? { id, place: [longitude, latitude] } : { id, parts: shape.parts };
  });
}
