/** What units declared on their score sheets at the end of the year. */
@NullMarked
package vn.tonghop.rollup.snapshot.score;

import org.jspecify.annotations.NullMarked;
