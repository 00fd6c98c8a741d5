/** Money is integer fen (分). */
export type Fen = number;

/** 个体工商户 is counted as citizen or organisation by the region's rule (legal.md §8). */
export type PartyKind = 'citizen' | 'organisation' | 'household-business';

/** How an amount of fine is set by law: a model, not a number. */
export type FineModel =
  | { readonly type: 'fixed'; readonly amount: Fen }
  | { readonly type: 'range'; readonly min: Fen; readonly max: Fen }
  /** `whole`: the unit cannot be divided (处、条、车次). `cap` limits the sum. */
  | { readonly type: 'per-unit'; readonly unit: string; readonly amount: Fen; readonly maxAmount?: Fen; readonly cap?: Fen; readonly whole?: boolean }
  /** Percent of a base in fen, e.g. 5–10 % of 建设工程造价. */
  | { readonly type: 'percentage'; readonly of: string; readonly min: number; readonly max: number }
  /** Times a base in fen, e.g. 5–10 times the 耕地开垦费. */
  | { readonly type: 'multiple'; readonly of: string; readonly min: number; readonly max: number }
  /** The law sets no fine for this kind of party. */
  | { readonly type: 'none' };

/** A step of the discretion benchmark (裁量基准): from which facts it follows, and its share of the range. */
export interface DiscretionStep {
  readonly name: string;
  readonly when: string;
  readonly min: Fen;
  readonly max: Fen;
  /** Left out: for either kind of party. */
  readonly party?: 'citizen' | 'organisation';
}

/** Which kinds of penalty the provision knows for one kind of party, and whether it must or may. */
export interface PenaltyKinds {
  /** 并处 or 可以并处 a fine. */
  readonly fineIs: 'shall' | 'may';
  /** 警告: not set; 可以警告; 应当警告 (并处罚款 or 可以并处罚款 by `fineIs`); 警告或者罚款, one of the two. */
  readonly warning: 'none' | 'may' | 'shall' | 'or';
  /** Of 非法财物; 违法所得 falls under 行政处罚法 28② whatever the provision says. */
  readonly confiscation: 'none' | 'may' | 'shall';
}

/** 消防法 60 fines a unit, and warns *or* fines a person: amount and kinds belong to the kind of party. */
export type PartyPenalty = FineModel & PenaltyKinds;

/** 没收违法所得、没收非法财物 (行政处罚法 9(二)), as proposed. */
export interface Confiscation {
  readonly kind: 'gains' | 'property';
  /** 名称、数量 */
  readonly what: string;
  /** Fen; null: not valued yet. */
  readonly value: Fen | null;
}
export const CONFISCATIONS: Readonly<Record<Confiscation['kind'], string>> = { gains: '违法所得', property: '非法财物' };

/** What is imposed: the kinds of 行政处罚法 9 that a township's matters know. */
export interface PenaltyItems {
  readonly fine: Fen;
  readonly warning: boolean;
  readonly confiscated?: readonly Confiscation[];
}

export interface PenaltyModel {
  readonly citizen: PartyPenalty;
  readonly organisation: PartyPenalty;
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
export const PENALTY_FACTORS = {
  'under-14': '不满十四周岁', 'age-14-to-18': '已满十四周岁不满十八周岁', incapacitated: '不能辨认或者不能控制自己行为',
  mitigating: '具有应当从轻或者减轻处罚的情形', 'minor-and-corrected': '违法行为轻微并及时改正，没有造成危害后果',
  'first-and-slight': '初次违法且危害后果轻微并及时改正', 'no-fault': '有证据足以证明没有主观过错',
} as const;
export type PenaltyFactor = keyof typeof PENALTY_FACTORS;

export interface PenaltyAnswer {
  readonly range: { readonly min: Fen; readonly max: Fen } | null;
  /** A fine in range can be given under the simple procedure (行政处罚法 51). */
  readonly simpleProcedure: boolean;
  /** The highest fine in range reaches the hearing threshold (行政处罚法 63); a confiscation counts once it is proposed. */
  readonly hearingRight: boolean;
  readonly why: readonly string[];
}
