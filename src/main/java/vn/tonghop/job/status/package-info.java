/**
 * Who has reported what for a period, and who has to do something about it.
 *
 * <p>Comes in: a programme, a period and a moment. Goes out: one row for every report that is due.
 */
@NullMarked
package vn.tonghop.job.status;

import org.jspecify.annotations.NullMarked;
