/**
 * What {@code tonghop demo} runs: a period that shows a programme well, and the submissions made up for it.
 *
 * <p>Comes in: a programme. Goes out: folders with workbooks and their receipt times, and the moment of the roll-up.
 */
@NullMarked
package vn.tonghop.cli.demo;

import org.jspecify.annotations.NullMarked;
