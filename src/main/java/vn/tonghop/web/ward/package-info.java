/**
 * The pages of those who send: the form to get, the file to hand in, the answer to it, what was sent before.
 *
 * <p>Comes in: an actor and what it may see. Goes out: pages and workbooks of its own units, never of others.
 */
@NullMarked
package vn.tonghop.web.ward;

import org.jspecify.annotations.NullMarked;
