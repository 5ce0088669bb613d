/** What a roll-up leaves behind: one immutable snapshot with its figures, their coverage and the units behind them. */
@NullMarked
package vn.tonghop.rollup.snapshot;

import org.jspecify.annotations.NullMarked;
