export type Widget =
  'text' | 'long-text' | 'texts' | 'choice' | 'choices' | 'fen' | 'number' | 'instant' | 'date' | 'flag' | 'file' | 'files' | 'part' | 'parts' | 'period';

/** Asked (or needed) only while another field, named by its dotted path from the form's root, has one of these values. */
export interface Condition {
  readonly field: string;
  readonly in: readonly unknown[];
}

export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly needed: boolean;
  readonly nullable: boolean;
  readonly widget?: Widget;
  readonly help?: string;
  readonly values?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  /** The list of the file view to choose from. */
  readonly choices?: string;
  /** The field of the form that narrows them. */
  readonly choicesBy?: string;
  readonly when?: Condition;
  readonly neededWhen?: Condition;
  /** Not shown: told by the file that another field uploads. */
  readonly filledBy?: { readonly field: string; readonly what: string };
  readonly preset?: unknown;
  readonly fields?: readonly FieldSpec[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** A step's form, made from the API's action table by `npm run api`. */
export interface FormSpec {
  readonly kind?: 'case' | 'proceeding';
  readonly action?: string;
  readonly title?: string;
  readonly article?: string | null;
  readonly fields: readonly FieldSpec[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note?: string | null;
  /** Only while the field that narrows the list has one of these values. */
  readonly for?: readonly string[];
}

export type Choices = Readonly<Record<string, readonly Choice[]>>;

/** Fetched once, when the first form is opened. */
export async function loadForms(): Promise<Readonly<Record<string, FormSpec>>> {
  const { default: forms } = await import('../../api/forms.json');
  return forms as Readonly<Record<string, FormSpec>>;
}
