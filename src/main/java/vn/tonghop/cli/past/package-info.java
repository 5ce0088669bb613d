/**
 * The commands about figures of earlier years.
 *
 * <p>Comes in: options and files. Goes out: what was taken or why not, line by line.
 */
@NullMarked
package vn.tonghop.cli.past;

import org.jspecify.annotations.NullMarked;
