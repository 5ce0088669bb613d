/**
 * Which unit somebody meant who typed a code, a name or both.
 *
 * <p>Comes in: text as people write it and the units of a day. Goes out: how sure we are, and the units it may be;
 * nothing here decides on a guess.
 */
@NullMarked
package vn.tonghop.orgunit.name;

import org.jspecify.annotations.NullMarked;
