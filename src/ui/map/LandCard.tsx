import { X } from 'lucide-react';
import { say } from '../../text/say.ts';
import { Icon } from '../parts/Icon.tsx';
import style from './Stage.module.css';

interface LandCardProps {
  readonly title: string;
  readonly sentence: string;
  readonly onClose: () => void;
}

/** What there is to know of land without a vote: it has no page of its own. */
export function LandCard({ title, sentence, onClose }: LandCardProps) {
  return (
    <div className={style['landCard']}>
      <strong>{title}</strong>
      <p>{sentence}</p>
      <button type="button" aria-label={say('map.land.close')} onClick={onClose}>
        <Icon of={X} />
      </button>
    </div>
  );
}
