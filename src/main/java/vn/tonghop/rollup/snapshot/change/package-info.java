/** What a snapshot says differently from the report before it, figure by figure, and why; kept with the snapshot. */
@NullMarked
package vn.tonghop.rollup.snapshot.change;

import org.jspecify.annotations.NullMarked;
