/**
 * How made-up submissions come in: the folder they lie in and the moments at which they were received.
 *
 * <p>Comes in: workbooks, and who owes them by when. Goes out: a folder with its {@code manifest.csv}, the same for the
 * same seed.
 */
@NullMarked
package vn.tonghop.sample.post;

import org.jspecify.annotations.NullMarked;
