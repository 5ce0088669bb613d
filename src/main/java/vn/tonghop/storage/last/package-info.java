/**
 * What is known of the units before a period begins, for the forms that they are given.
 *
 * <p>Comes in: a period. Goes out: what was last accepted for its eve, and how far the last roll-up before it got.
 */
@NullMarked
package vn.tonghop.storage.last;

import org.jspecify.annotations.NullMarked;
