/**
 * What every command can be told: where definitions, data and database are, in which language to speak, and that it
 * should explain itself.
 *
 * <p>Comes in: options and the environment. Goes out: paths, a programme, a database that opens in the background.
 */
@NullMarked
package vn.tonghop.cli.options;

import org.jspecify.annotations.NullMarked;
