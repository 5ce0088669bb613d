/**
 * What runs by itself and when: the 'schedule' of {@code calendar.yaml}, and the moments that follow from it.
 *
 * <p>Comes in: a programme and its calendar file. Goes out: firings, each with its moment, job, period and reason; computed
 * from the arguments alone, in the zone of the deadlines. No clock is read.
 */
@NullMarked
package vn.tonghop.plan.schedule;

import org.jspecify.annotations.NullMarked;
