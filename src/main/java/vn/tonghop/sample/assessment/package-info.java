/**
 * What a ward says of its places, its score and its year in words.
 *
 * <p>Comes in: the register of places and the rubric in force. Goes out: pages that hold the rules of the forms, never a
 * person.
 */
@NullMarked
package vn.tonghop.sample.assessment;

import org.jspecify.annotations.NullMarked;
