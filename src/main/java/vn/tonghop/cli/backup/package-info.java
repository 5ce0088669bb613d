/**
 * {@code tonghop backup}, {@code restore} and {@code move}: everything that is kept, out of a database and into another.
 *
 * <p>Comes in: a database, or a file made of one. Goes out: the other of the two, or why it cannot be.
 */
@NullMarked
package vn.tonghop.cli.backup;

import org.jspecify.annotations.NullMarked;
