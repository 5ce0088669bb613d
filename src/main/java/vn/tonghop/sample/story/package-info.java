/**
 * What each reporter of the synthetic city does over a year, told month by month so that the months fit together.
 *
 * <p>Comes in: a ward or an agency. Goes out: pages that hold every relation of the forms, never a person.
 */
@NullMarked
package vn.tonghop.sample.story;

import org.jspecify.annotations.NullMarked;
