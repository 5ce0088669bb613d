/** What {@code tonghop run} says besides the outcome of a run: who is at it, and what a rehearsal found missing. */
@NullMarked
package vn.tonghop.cli.run;

import org.jspecify.annotations.NullMarked;
