/**
 * What the department follows up: who has not reported, how well the reports came in, and the listed places.
 *
 * <p>Comes in: the setting of a report, and whom to ask about a unit. Goes out: rows for the parts {@code missing-list},
 * {@code quality-units}, {@code hotspots} and their heads. Nobody is ranked; places are printed for the restricted audience
 * only.
 */
@NullMarked
package vn.tonghop.report.content.follow;

import org.jspecify.annotations.NullMarked;
