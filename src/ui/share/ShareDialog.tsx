import { Copy, Download, QrCode as QrIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useGame } from '../../store/game.ts';
import { type FileKind, fileOf, type LinkOffer, linkOf } from '../../store/sharing.ts';
import { say } from '../../text/say.ts';
import { Button } from '../parts/Button.tsx';
import { classes } from '../parts/classes.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { cardWord } from '../screens/cardWords.ts';
import { copyLink } from './copyLink.ts';
import { QrCode } from './QrCode.tsx';
import styles from './ShareDialog.module.css';
import { saveFile } from './saveFile.ts';

/** The page's own address, without what is after the `#`. */
function pageAddress(): string {
  return location.href.replace(/#.*$/s, '');
}

/** The link of what is on the screen, with its length judged; and the run as files. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const offer = useLinkOffer();
  return (
    <Dialog title={say('share.title')} onClose={onClose}>
      <div className={styles['body']}>
        <p className={styles['intro']}>{say('share.intro')}</p>
        {offer === undefined ? <p>{say('share.making')}</p> : <LinkBox offer={offer} />}
        <Files />
      </div>
    </Dialog>
  );
}

function useLinkOffer(): LinkOffer | undefined {
  const [offer, setOffer] = useState<LinkOffer>();
  useEffect(() => {
    let gone = false;
    void linkOf(useGame.getState(), pageAddress()).then((made) => gone || setOffer(made));
    return () => {
      gone = true;
    };
  }, []);
  return offer;
}

function LinkBox({ offer }: { readonly offer: LinkOffer }) {
  const [copied, setCopied] = useState<'copied' | 'copyFailed'>();
  const [showsCode, setShowsCode] = useState(false);
  const id = useGame((game) => game.setting?.scenario.id ?? '');
  const link = pageAddress() + offer.link;
  const copy = async () => {
    const titled = say('share.titled', { title: cardWord(id, 'title') });
    setCopied((await copyLink(link, titled)) ? 'copied' : 'copyFailed');
  };
  return (
    <>
      <label className={styles['field']}>
        {say('share.link')}
        <textarea readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <Length length={link.length} fit={offer.fit} />
      <div className={styles['actions']}>
        <Button tone="primary" icon={Copy} onClick={() => void copy()}>
          {say('share.copy')}
        </Button>
        <Button icon={QrIcon} aria-expanded={showsCode} onClick={() => setShowsCode(!showsCode)}>
          {say(showsCode ? 'share.qrHide' : 'share.qr')}
        </Button>
      </div>
      <p role="status">{copied && say(`share.${copied}`)}</p>
      {showsCode &&
        (link.length > QR_MOST ? <p>{say('share.qrTooLong')}</p> : <QrCode text={link} />)}
    </>
  );
}

/** Characters that a phone still reads from a screen; beyond it the squares are too small. */
const QR_MOST = 900;

function Length({ length, fit }: { readonly length: number; readonly fit: LinkOffer['fit'] }) {
  const words =
    fit === 'tooLong'
      ? 'link.lengthTooLong'
      : fit === 'long'
        ? 'link.lengthLong'
        : 'link.lengthFine';
  const warns = fit === 'long' || fit === 'tooLong';
  return (
    <p className={classes(styles['length'], warns && styles['warning'])}>
      {say(words, { length })}
    </p>
  );
}

const FILES = ['run', 'votes', 'turns', 'record'] as const satisfies readonly FileKind[];

function Files() {
  const save = async (kind: FileKind) => {
    const file = await fileOf(useGame.getState(), kind);
    if (file !== undefined) saveFile(file);
  };
  return (
    <div className={styles['files']}>
      <h3>{say('share.files.title')}</h3>
      <div className={styles['actions']}>
        {FILES.map((kind) => (
          <Button key={kind} size="small" icon={Download} onClick={() => void save(kind)}>
            {say(`share.files.${kind}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
