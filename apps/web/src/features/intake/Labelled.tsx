import { createContext, type ReactNode, useContext } from 'react';
import type { FieldError } from '../../api/problem';

/** What is wrong with which field, by the server's names. */
export const Wrong = createContext<readonly FieldError[]>([]);

interface Props {
  readonly id: string;
  /** As the server names it in its errors. */
  readonly field: string;
  readonly label: ReactNode;
  readonly needed?: boolean;
  readonly help?: string;
  readonly children: (aria: { readonly id: string; readonly 'aria-invalid': boolean; readonly 'aria-describedby': string | undefined }) => ReactNode;
}

/** A field with its label, its help and, beneath it, what is wrong with it. */
export function Labelled({ id, field, label, needed = false, help, children }: Props) {
  const wrong = useContext(Wrong).filter((error) => error.field === field || error.field.startsWith(`${field}[`));
  const described = [help && `${id}-help`, wrong.length > 0 && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}{needed && <span className="muted">（必填）</span>}</label>
      {help && <p id={`${id}-help`} className="muted help">{help}</p>}
      {children({ id, 'aria-invalid': wrong.length > 0, 'aria-describedby': described })}
      {wrong.length > 0 && <p id={`${id}-error`} className="wrong">{wrong.map(({ message }) => message).join('；')}</p>}
    </div>
  );
}
