/**
 * What the desk keeps: with what actors sign in, and who handed in which file.
 *
 * <p>Comes in: hashes of passwords and of links, never either themselves. Goes out: the same, and receipts with what was
 * found in them.
 */
@NullMarked
package vn.tonghop.storage.desk;

import org.jspecify.annotations.NullMarked;
