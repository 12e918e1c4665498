import { Presentation } from 'lucide-react';
import { useClassroom } from '../../store/classroom.ts';
import { say } from '../../text/say.ts';
import { Button } from '../parts/Button.tsx';

/** Whoever leaves Present comes back to this button. */
export const PRESENT_BUTTON = 'present';

/** The way from the table to Present. */
export function PresentButton({ labelClass }: { readonly labelClass: string | undefined }) {
  const present = useClassroom((room) => room.present);
  return (
    <Button
      id={PRESENT_BUTTON}
      size="small"
      icon={Presentation}
      title={say('present.enterKey')}
      onClick={() => present(true)}
    >
      <span className={labelClass}>{say('present.enter')}</span>
    </Button>
  );
}
