import { useEffect, useId, useRef } from 'react';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Escape, too. */
  readonly onClose: () => void;
  readonly children: React.ReactNode;
  /** Buttons, the primary one first. */
  readonly acts: React.ReactNode;
}

/** A question that has to be answered before anything else. The browser keeps the focus in it, and gives it back. */
export function Dialog({ title, isOpen, onClose, children, acts }: DialogProps) {
  const id = useId();
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = place.current;
    if (isOpen && dialog?.open === false) dialog.showModal();
    if (!isOpen && dialog?.open === true) dialog.close();
  }, [isOpen]);
  return (
    <dialog ref={place} className="dialog" aria-labelledby={id} onClose={onClose}>
      {isOpen && (
        <>
          <h2 id={id}>{title}</h2>
          <div className="dialog-text">{children}</div>
          <div className="row acts">{acts}</div>
        </>
      )}
    </dialog>
  );
}
