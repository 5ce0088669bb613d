/**
 * The main job called by hand, in the book of runs like any other.
 *
 * <p>Comes in: a request. Goes out: what a run did; who is at it since when, where somebody is.
 */
@NullMarked
package vn.tonghop.job.booked;

import org.jspecify.annotations.NullMarked;
