/**
 * What all pages share: the frame around them, their style, and what is said when something cannot be done.
 *
 * <p>Comes in: whoever signed in. Goes out: its name, its role and the pages it may go to.
 */
@NullMarked
package vn.tonghop.web.frame;

import org.jspecify.annotations.NullMarked;
