/** How the year may end and what stands beside last year; kept with the snapshot. */
@NullMarked
package vn.tonghop.rollup.snapshot.outlook;

import org.jspecify.annotations.NullMarked;
