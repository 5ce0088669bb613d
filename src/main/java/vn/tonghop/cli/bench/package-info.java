/** What {@code tonghop bench} measures: our stages beside the bare work underneath them, in one run, as ratios. */
@NullMarked
package vn.tonghop.cli.bench;

import org.jspecify.annotations.NullMarked;
