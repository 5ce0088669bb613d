/**
 * The due dates of a year: every obligation for every period, with what is odd about its day.
 *
 * <p>Comes in: a programme. Goes out: dates with their warnings; nothing odd is mended or left out. A year whose
 * holidays are not listed stops before the first date.
 */
@NullMarked
package vn.tonghop.plan.calendar;

import org.jspecify.annotations.NullMarked;
