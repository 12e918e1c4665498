import { say } from '../../text/say.ts';
import hidden from '../parts/Hidden.module.css';
import { About } from './About.tsx';
import style from './Legend.module.css';
import { type Arc, CLASSES } from './layer.ts';
import type { StageProps } from './props.ts';
import { Swatch } from './Swatch.tsx';

interface LegendProps extends StageProps {
  /** Are the classes always in sight, or folded with the signs? */
  readonly isOpen: boolean;
}

/** What colours and marks mean, under the map so that it never covers land. */
export function Legend(props: LegendProps) {
  const { layers, layer, onLayer, isOpen } = props;
  return (
    <div className={style['legend']}>
      {layers.length > 1 ? (
        <label className={style['layers']}>
          <span className={hidden['hidden']}>{say('map.layer')}</span>
          <select value={layer.id} onChange={(event) => onLayer(event.target.value)}>
            {layers.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <span className={style['title']}>{layer.title}</span>
      )}
      {isOpen ? <Classes layer={layer} /> : undefined}
      <details name="map-key">
        <summary>{say('map.legend')}</summary>
        <div className={style['legendBody']}>
          {isOpen ? undefined : <Classes layer={layer} />}
          <ul>
            {signsOf(props).map(({ sign, label }) => (
              <li key={sign}>
                <span className={style['sign']} data-sign={sign} aria-hidden="true" />
                {label}
              </li>
            ))}
          </ul>
          <p>{say('map.disclaimer')}</p>
        </div>
      </details>
      {props.atlas.board ? undefined : <About notes={props.facts?.notes ?? []} />}
    </div>
  );
}

function Classes({ layer }: Pick<LegendProps, 'layer'>) {
  return (
    <ul className={style['classes']}>
      {CLASSES.map((index) => ({ index, word: layer.classes[index] }))
        .filter(({ word }) => word !== '')
        .map(({ index, word }) => (
          <li key={index}>
            <Swatch of={index} hatched={layer.hatch?.classes?.includes(index)} />
            {word}
          </li>
        ))}
      <li>
        <Swatch of={undefined} />
        {layer.without}
      </li>
    </ul>
  );
}

/** Only the signs that the map shows at present. */
function signsOf({ layer, parties, joined = [], front, ring, arcs, atlas }: StageProps) {
  const goes = (channel: Arc['channel']) => arcs.some((arc) => arc.channel === channel);
  return [
    { sign: 'hatch', label: layer.hatch?.label ?? '', isShown: layer.hatch !== undefined },
    { sign: 'aggressor', label: say('map.aggressor'), isShown: parties.length > 0 },
    { sign: 'joined', label: say('map.joined'), isShown: joined.length > 0 },
    { sign: 'victim', label: say('map.victim'), isShown: parties.length > 0 },
    { sign: 'held', label: say('map.occupied'), isShown: front !== 0 },
    { sign: 'ring', label: say('map.permanent'), isShown: ring.length > 0 },
    { sign: 'arc', label: say('map.arcs.security'), isShown: goes('security') },
    { sign: 'defence', label: say('map.arcs.defence'), isShown: goes('defence') },
    { sign: 'without', label: say('map.land.sign'), isShown: atlas.lands.length > 0 },
    { sign: 'unsettled', label: say('map.unsettled'), isShown: atlas.unsettled !== '' },
  ].filter(({ isShown }) => isShown);
}
