/**
 * Whether all is well with the schedules: what is overdue, what somebody has to decide, who is at work, who keeps watch.
 *
 * <p>Comes in: timetables, the history and a moment. Goes out: one state, the worst of all, with what it is made of.
 */
@NullMarked
package vn.tonghop.job.clock.health;

import org.jspecify.annotations.NullMarked;
