/**
 * Keeps schedules: sees what is due at a moment, has it done once over all processes, makes up for what was missed as each
 * entry says, tries again what failed, and raises the alarm when a final report is not there in time.
 *
 * <p>Comes in: timetables, and what each scheduled job does. Goes out: rows in the history, events for a log. It may be asked
 * at any moment and as often as one likes: what was done is known by its row, whatever the clock says.
 */
@NullMarked
package vn.tonghop.job.clock;

import org.jspecify.annotations.NullMarked;
