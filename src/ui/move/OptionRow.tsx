import { Check } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Option, Setting, World } from '../../engine/index.ts';
import { refuse } from '../../text/refuse.ts';
import { say } from '../../text/say.ts';
import { Button } from '../parts/Button.tsx';
import { classes } from '../parts/classes.ts';
import { Icon } from '../parts/Icon.tsx';
import styles from './Move.module.css';
import { type Confirmation, confirmationOf } from './orders.ts';
import { effectWords, isNoticeable, orderDoes, orderMeans, orderWords } from './orderWords.ts';

interface OptionRowProps {
  readonly setting: Setting;
  readonly world: World;
  readonly option: Option;
  readonly ordered: boolean;
  readonly onOrder: () => void;
  /** What stands behind it; no button where there is nothing to tell. */
  readonly why?: (() => ReactNode) | undefined;
}

/** One option: a button with its expected effects, or the reason why it is closed. */
export function OptionRow({ setting, world, option, ordered, onOrder, why }: OptionRowProps) {
  const [open, setOpen] = useState<'why' | 'confirm'>();
  const { command, refusal } = option;
  const own = world.seat.kind === 'country' ? world.seat.country : -1;
  const about = confirmationOf(setting, world, command, own);
  const words =
    about === 'veto' ? say('move.order.castVote.veto') : orderWords(setting, world, command);
  const confirmation = ordered ? undefined : about;
  const press = () => {
    if (refusal !== undefined) return;
    if (confirmation !== undefined) setOpen(open === 'confirm' ? undefined : 'confirm');
    else onOrder();
  };
  return (
    <li className={styles['option']}>
      <div className={styles['line']}>
        <button
          type="button"
          className={classes(styles['order'], refusal && styles['closed'])}
          aria-pressed={ordered}
          aria-disabled={refusal !== undefined}
          title={ordered ? say('move.takeBack') : undefined}
          onClick={press}
        >
          <Told setting={setting} world={world} option={option} words={words} ordered={ordered} />
        </button>
        {why && refusal === undefined && (
          <Button
            size="small"
            tone="quiet"
            aria-expanded={open === 'why'}
            aria-label={say('move.whyOf', { order: words })}
            onClick={() => setOpen(open === 'why' ? undefined : 'why')}
          >
            {say('move.why')}
          </Button>
        )}
      </div>
      {open === 'confirm' && confirmation && (
        <Confirm
          label={words}
          about={confirmation}
          onSure={() => {
            setOpen(undefined);
            onOrder();
          }}
          onCancel={() => setOpen(undefined)}
        />
      )}
      {open === 'why' && why?.()}
    </li>
  );
}

type ToldProps = Pick<OptionRowProps, 'setting' | 'world' | 'option' | 'ordered'> & {
  readonly words: string;
};

/** What a choice is called, what it does, and what comes of it in figures. */
function Told({ setting, world, option, words, ordered }: ToldProps) {
  const { does, figures } = tellingOf(setting, world, option);
  const { refusal } = option;
  return (
    <>
      <span className={styles['words']}>
        {ordered && <Icon of={Check} />}
        {words}
      </span>
      {does !== undefined && refusal === undefined && (
        <span className={styles['does']}>{does}</span>
      )}
      <span className={styles['effects']}>{refusal ? refuse(refusal) : figures}</span>
    </>
  );
}

interface ConfirmProps {
  readonly label: string;
  readonly about: Confirmation;
  readonly onSure: () => void;
  readonly onCancel: () => void;
}

/** Asks once more, where the order stands, before what cannot be undone. */
function Confirm({ label, about, onSure, onCancel }: ConfirmProps) {
  return (
    <div className={styles['confirm']} role="group" aria-label={label}>
      <p>{say(`move.confirm.${about}`)}</p>
      <Button size="small" tone="primary" onClick={onSure}>
        {say('move.confirm.sure')}
      </Button>
      <Button size="small" onClick={onCancel}>
        {say('move.confirm.cancel')}
      </Button>
    </div>
  );
}

/** A sentence that says what it does, and its effects in figures; the one without the other where that is all. */
function tellingOf(setting: Setting, world: World, option: Option) {
  const figures = effectLine(setting, option);
  const does = orderDoes(setting, world, option.command);
  if (does !== undefined) return { does, figures };
  const means = orderMeans(option.command);
  return isPlain(option) ? { does: means, figures } : { does, figures: figures ?? means };
}

/** Its meaning is always told: a party's posture and the lead's orders say little by their names. */
function isPlain({ command }: Option): boolean {
  return command.kind === 'takePosture' || command.kind === 'commandCoalition';
}

function effectLine(setting: Setting, { effects }: Option): string | undefined {
  const shown = effects.filter(isNoticeable);
  if (shown.length === 0) return undefined;
  return shown.map((effect) => effectWords(setting, effect)).join(' · ');
}
