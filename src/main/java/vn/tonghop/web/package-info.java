/**
 * The desk: pages for those who send, review, run and read reports, made on the server.
 *
 * <p>Comes in: requests of browsers. Goes out: pages and files. Every page is reached as an actor that signed in, and
 * shows and does what that actor may.
 */
@NullMarked
package vn.tonghop.web;

import org.jspecify.annotations.NullMarked;
