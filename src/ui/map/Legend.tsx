import { CLASSES, type MapLayer, type Say } from './layer.ts';
import style from './WorldMap.module.css';

interface LegendProps {
  readonly layers: readonly MapLayer[];
  readonly layer: MapLayer;
  readonly onLayer: (id: string) => void;
  /** Which of the marks the map shows at present. */
  readonly marks: Readonly<Record<'parties' | 'permanent' | 'held' | 'arcs', boolean>>;
  readonly open: boolean;
  readonly say: Say;
}

/** What colours and marks mean. It folds away, and says in words all that it shows. */
export function Legend({ layers, layer, onLayer, marks, open, say }: LegendProps) {
  const signs = [
    ...(layer.hatch ? [{ sign: 'hatch', label: layer.hatch.label }] : []),
    ...(marks.parties
      ? [
          { sign: 'aggressor', label: say('map.aggressor') },
          { sign: 'victim', label: say('map.victim') },
        ]
      : []),
    ...(marks.held ? [{ sign: 'held', label: say('map.occupied') }] : []),
    ...(marks.permanent ? [{ sign: 'ring', label: say('map.permanent') }] : []),
    ...(marks.arcs ? [{ sign: 'arc', label: say('map.arcs') }] : []),
    { sign: 'unsettled', label: say('map.unsettled') },
  ];
  return (
    <details className={style['legend']} open={open}>
      <summary>
        {say('map.legend')}: {layer.title}
      </summary>
      {layers.length > 1 ? (
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
      <ul className={style['scale']}>
        {CLASSES.map((index) =>
          layer.classes[index] === '' ? undefined : (
            <li key={index}>
              <span className={style['swatch']} data-class={index} aria-hidden="true" />
              {layer.classes[index]}
            </li>
          ),
        )}
        <li>
          <span className={style['swatch']} data-class="none" aria-hidden="true" />
          {layer.without}
        </li>
      </ul>
      <ul className={style['signs']}>
        {signs.map(({ sign, label }) => (
          <li key={sign}>
            <span className={style['sign']} data-sign={sign} aria-hidden="true" />
            {label}
          </li>
        ))}
      </ul>
      <p className={style['disclaimer']}>{say('map.disclaimer')}</p>
    </details>
  );
}
