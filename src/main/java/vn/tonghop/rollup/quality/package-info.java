/**
 * How well the reports of a period came in.
 *
 * <p>Comes in: a roll-up and what the store knows of each report's cells. Goes out: one row for every unit, no rate of which
 * can be above 100 %, since what is counted is always a part of what is due.
 */
@NullMarked
package vn.tonghop.rollup.quality;

import org.jspecify.annotations.NullMarked;
