import { addDays, addYears, type LocalDate } from '../time/instant.js';

/**
 * The first day on which somebody is of full age by so many years: the day after the birthday (周岁从周岁生日的第二天起算, 最高人民法院法释〔2006〕1号第二条);
 * who was born on 29 February has the birthday on 28 February of a common year, and reaches the age on 1 March.
 */
export function reachesAge(birthDate: LocalDate, years: number): LocalDate {
  return addDays(addYears(birthDate, years), 1);
}
