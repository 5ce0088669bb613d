/**
 * Reporting months, quarters, half-years, nine months and years with their own windows, and deadlines as of an instant.
 *
 * <p>Everything here is computed from its arguments; no clock is read.
 */
@NullMarked
package vn.tonghop.period;

import org.jspecify.annotations.NullMarked;
