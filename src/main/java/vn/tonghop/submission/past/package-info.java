/**
 * What is known of earlier years without the files of their units.
 *
 * <p>Comes in: nothing. Goes out: figures since the beginning of a reporting year, each with its source.
 */
@NullMarked
package vn.tonghop.submission.past;

import org.jspecify.annotations.NullMarked;
