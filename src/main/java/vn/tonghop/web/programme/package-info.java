/**
 * The choice among several programmes.
 *
 * <p>Comes in: the programmes that the desk was opened with. Goes out: the one that all pages of a session are about.
 */
@NullMarked
package vn.tonghop.web.programme;

import org.jspecify.annotations.NullMarked;
