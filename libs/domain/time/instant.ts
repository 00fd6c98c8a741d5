/**
 * Legal time is UTC+8 by fixed offset, whatever the machine's zone is.
 * An instant is written `2024-11-24T09:30:00.000+08:00`: always this width, so that text order is time order.
 */
export type Instant = string & { readonly __instant: unique symbol };

/** A legal calendar day, `2024-11-24`. */
export type LocalDate = string & { readonly __localDate: unique symbol };
