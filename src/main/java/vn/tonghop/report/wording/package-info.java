/**
 * The words, numbers and dates of reports, in Vietnamese or English, whatever the machine's locale and time zone.
 *
 * <p>Comes in: numbers, days, keys. Goes out: text as it is printed.
 */
@NullMarked
package vn.tonghop.report.wording;

import org.jspecify.annotations.NullMarked;
