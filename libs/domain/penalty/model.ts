/** Money is integer fen (分). */
export type Fen = number;

/** 个体工商户 is counted as citizen or organisation by the region's rule (legal.md §8). */
export type PartyKind = 'citizen' | 'organisation' | 'household-business';

/** How an amount of fine is set by law: a model, not a number. */
export type FineModel =
  | { readonly type: 'fixed'; readonly amount: Fen }
  | { readonly type: 'range'; readonly min: Fen; readonly max: Fen }
  | { readonly type: 'per-unit'; readonly unit: string; readonly amount: Fen; readonly maxAmount?: Fen; readonly cap?: Fen }
  | { readonly type: 'percentage'; readonly of: string; readonly min: number; readonly max: number }
  | { readonly type: 'multiple'; readonly of: string; readonly min: number; readonly max: number }
  | { readonly type: 'none' };

/** A step of the discretion benchmark (裁量基准): from which facts it follows, and its share of the range. */
export interface DiscretionStep {
  readonly name: string;
  readonly when: string;
  readonly min: Fen;
  readonly max: Fen;
}

export interface PenaltyModel {
  readonly citizen: FineModel;
  readonly organisation: FineModel;
  /** 并处 or 可以并处 a fine; `warning` where 警告 comes with or before it. */
  readonly fineIs: 'shall' | 'may';
  readonly warning: boolean;
  readonly confiscation: boolean;
  /** 拒不改正 / 逾期不改正: needs a documented prior order to correct (责令改正). */
  readonly precondition: 'refuses-to-correct' | 'fails-to-correct-in-time' | null;
  readonly discretion: readonly DiscretionStep[];
}

export interface PenaltyQuestion {
  readonly party: PartyKind;
  /** 方量、面积、条数… or the base of a percentage or multiple, in fen. */
  readonly quantity?: number;
  readonly factors?: readonly PenaltyFactor[];
}

/** Statutory factors: 行政处罚法 30–33. */
export type PenaltyFactor = 'under-14' | 'age-14-to-18' | 'incapacitated' | 'mitigating' | 'minor-and-corrected' | 'first-and-slight';

export interface PenaltyAnswer {
  readonly range: { readonly min: Fen; readonly max: Fen } | null;
  /** A fine in range can be given under the simple procedure (行政处罚法 51). */
  readonly simpleProcedure: boolean;
  /** A fine in range reaches the hearing threshold (行政处罚法 63). */
  readonly hearingRight: boolean;
  readonly why: readonly string[];
}
