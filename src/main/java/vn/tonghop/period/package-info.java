/**
 * Reporting months, quarters, half-years, nine months and years with their own windows, working days, and deadlines as
 * of an instant.
 *
 * <p>Comes in: {@code holidays.csv}. Everything else is computed from its arguments; no clock is read, and nothing is
 * answered about the working days of a year whose holidays are not listed.
 */
@NullMarked
package vn.tonghop.period;

import org.jspecify.annotations.NullMarked;
