/**
 * How communes are scored and classed: criteria with their points, classes with their bands, as data.
 *
 * <p>Comes in: the files of {@code jobs/rubrics/}. Goes out: rubrics whose bands cover every total exactly once, and the
 * one in force for a unit on a day.
 */
@NullMarked
package vn.tonghop.plan.rubric;

import org.jspecify.annotations.NullMarked;
