import { useState } from 'react';
import type {
  Assumptions,
  Charter,
  Refusal,
  Rules,
  Scenario,
  Setting,
} from '../../../../engine/index.ts';
import { CHARTER_IDS, type CharterId, charterIn } from '../../../../engine/index.ts';
import { useGame } from '../../../../store/game.ts';
import { useFrames } from '../../../../store/views.ts';
import { dateOf } from '../../../../text/form.ts';
import { refuse } from '../../../../text/refuse.ts';
import { say } from '../../../../text/say.ts';
import { Button } from '../../../parts/Button.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';
import { Arrangements } from './Arrangements.tsx';
import { patchBetween, turnsIn } from './form.ts';
import styles from './WhatIf.module.css';
import { WorldSliders } from './WorldSliders.tsx';

interface WhatIfProps {
  readonly setting: Setting;
  readonly onClose: () => void;
}

/** Other rules from some moment on, with the same dice. */
export function WhatIf({ setting, onClose }: WhatIfProps) {
  const frames = useFrames();
  const cursor = useGame((game) => game.cursor);
  const fork = useGame((game) => game.fork);
  // After the end nothing can differ any more: then the choice begins at the first turn.
  const [from, setFrom] = useState(frames[cursor]?.world.over === true ? 0 : cursor);
  const base = frames[from]?.world.rules;
  const [edited, setEdited] = useState<Rules | undefined>(base);
  const [refusal, setRefusal] = useState<Refusal>();
  if (base === undefined || edited === undefined) return undefined;
  const patch = patchBetween(base, edited);
  const setCharter = (charter: Charter) => setEdited({ ...edited, charter });
  const setAssumptions = (assumptions: Assumptions) => setEdited({ ...edited, assumptions });
  const go = () => {
    const refused = fork(from, patch);
    setRefusal(refused);
    if (refused === undefined) onClose();
  };
  return (
    <Dialog wide title={say('share.whatIf.title')} onClose={onClose}>
      <p className={styles['intro']}>{say('share.whatIf.intro')}</p>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Since setting={setting} from={from} onFrom={setFrom} />
          <Presets
            scenario={setting.scenario}
            base={base.charter}
            day={frames[from]?.world.day ?? 0}
            chosen={edited.charter}
            onChoose={setCharter}
          />
        </div>
        <div className={styles['column']}>
          <Arrangements charter={edited.charter} onCharter={setCharter} />
          <WorldSliders assumptions={edited.assumptions} onAssumptions={setAssumptions} />
        </div>
      </div>
      <div className={styles['end']}>
        {patch === undefined && <p>{say('share.whatIf.nothing')}</p>}
        {refusal && (
          <p role="alert" className={styles['refused']}>
            {say('share.whatIf.refused', { reason: refuse(refusal) })}
          </p>
        )}
        <Button tone="primary" onClick={go}>
          {say(patch === undefined ? 'share.whatIf.goNothing' : 'share.whatIf.go')}
        </Button>
      </div>
    </Dialog>
  );
}

interface SinceProps {
  readonly setting: Setting;
  readonly from: number;
  readonly onFrom: (frame: number) => void;
}

function Since({ setting, from, onFrom }: SinceProps) {
  const frames = useFrames();
  const cursor = useGame((game) => game.cursor);
  const { outbreak } = setting.scenario;
  const here = dateOf(outbreak, frames[cursor]?.world.day ?? 0);
  return (
    <label className={styles['field']}>
      <span>{say('share.whatIf.from')}</span>
      <select value={from} onChange={(event) => onFrom(Number(event.target.value))}>
        {frames[cursor]?.world.over === false && (
          <option value={cursor}>{say('share.whatIf.fromHere', { date: here })}</option>
        )}
        {turnsIn(frames)
          .filter(({ frame }) => frame !== cursor)
          .map(({ frame, turn, day }) => (
            <option key={frame} value={frame}>
              {say('share.whatIf.fromTurn', { turn: turn + 1, date: dateOf(outbreak, day) })}
            </option>
          ))}
      </select>
    </label>
  );
}

interface PresetsProps {
  readonly scenario: Scenario;
  readonly base: Charter;
  readonly day: number;
  readonly chosen: Charter;
  readonly onChoose: (charter: Charter) => void;
}

function Presets({ scenario, base, day, chosen, onChoose }: PresetsProps) {
  const preset = (id: CharterId) => (id === base.id ? base : charterIn(scenario, id, day));
  return (
    <fieldset className={styles['presets']}>
      <legend>{say('share.whatIf.charter')}</legend>
      {CHARTER_IDS.map((id) => (
        <label key={id} className={styles['preset']}>
          <input
            type="radio"
            name="charter"
            checked={chosen.id === id}
            onChange={() => onChoose(preset(id))}
          />
          <span>
            <strong>{say(`charter.${id}.name`)}</strong> {say(`charter.${id}.means`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
