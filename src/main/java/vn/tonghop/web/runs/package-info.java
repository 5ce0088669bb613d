/**
 * Running the programme from the desk: deadlines ahead, runs with their progress, and making a report final.
 *
 * <p>Comes in: the department. Goes out: runs in the same book as those of the command line and of the schedule.
 */
@NullMarked
package vn.tonghop.web.runs;

import org.jspecify.annotations.NullMarked;
