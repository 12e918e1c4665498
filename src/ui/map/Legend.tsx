import { say } from '../../text/say.ts';
import style from './Legend.module.css';
import { CLASSES } from './layer.ts';
import type { StageProps } from './Stage.tsx';
import { Swatch } from './Swatch.tsx';

interface LegendProps extends StageProps {
  /** At first; the reader folds and unfolds it. */
  readonly isOpen: boolean;
}

/** What colours and marks mean, under the map so that it never covers land. */
export function Legend(props: LegendProps) {
  const { layers, layer, onLayer } = props;
  const isChoice = layers.length > 1;
  return (
    <div className={style['legend']}>
      {isChoice ? (
        <label className={style['layers']}>
          {say('map.layer')}
          <select value={layer.id} onChange={(event) => onLayer(event.target.value)}>
            {layers.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ) : undefined}
      <details open={props.isOpen}>
        <summary>
          {isChoice ? say('map.legend') : say('map.legendOf', { title: layer.title })}
        </summary>
        <div className={style['legendBody']}>
          <ul>
            {CLASSES.map((index) => ({ index, word: layer.classes[index] }))
              .filter(({ word }) => word !== '')
              .map(({ index, word }) => (
                <li key={index}>
                  <Swatch of={index} />
                  {word}
                </li>
              ))}
            <li>
              <Swatch of={undefined} />
              {layer.without}
            </li>
          </ul>
          <ul>
            {signsOf(props).map(({ sign, label }) => (
              <li key={sign}>
                <span className={style['sign']} data-sign={sign} aria-hidden="true" />
                {label}
              </li>
            ))}
            <li>{say('map.disclaimer')}</li>
          </ul>
        </div>
      </details>
    </div>
  );
}

/** Only the signs that the map shows at present. */
function signsOf({ layer, parties, front, ring, arcs, atlas }: StageProps) {
  return [
    { sign: 'hatch', label: layer.hatch?.label ?? '', isShown: layer.hatch !== undefined },
    { sign: 'aggressor', label: say('map.aggressor'), isShown: parties.length > 0 },
    { sign: 'victim', label: say('map.victim'), isShown: parties.length > 0 },
    { sign: 'held', label: say('map.occupied'), isShown: front !== 0 },
    { sign: 'ring', label: say('map.permanent'), isShown: ring.length > 0 },
    { sign: 'arc', label: say('map.arcs'), isShown: arcs.length > 0 },
    { sign: 'unsettled', label: say('map.unsettled'), isShown: atlas.unsettled !== '' },
  ].filter(({ isShown }) => isShown);
}
