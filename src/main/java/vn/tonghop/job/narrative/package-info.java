/**
 * Has the words of a report edited: what units said goes out to be written up, what was written comes back as a version.
 *
 * <p>Comes in: a finished roll-up, or an edited file. Goes out: the file, or a version that the next roll-up is printed with
 * and that is in the log under its author.
 */
@NullMarked
package vn.tonghop.job.narrative;

import org.jspecify.annotations.NullMarked;
