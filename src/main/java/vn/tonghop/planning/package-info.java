/**
 * All of {@code jobs/} at once, for whoever keeps it: read whole, whatever is wrong with one file or another.
 *
 * <p>Comes in: the folder. Goes out: every programme with its rules, reports and source, and every fault on the way;
 * as long as there are faults, stand-ins fill the gaps and nothing may be judged or printed with them.
 */
@NullMarked
package vn.tonghop.planning;

import org.jspecify.annotations.NullMarked;
