/**
 * The second reckoning: works every figure of every programme out again, from the workbooks, the manifests and the
 * definitions as they lie on disk. It shares no code with what it checks; a test holds it to that.
 */
@NullMarked
package vn.tonghop.reckoning;

import org.jspecify.annotations.NullMarked;
