/**
 * What the build does to compiled classes so that a short command starts sooner; no part of the running program.
 *
 * <p>Comes in: a folder of classes as javac wrote them. Goes out: the same classes, which do the same.
 */
@NullMarked
package vn.tonghop.build;

import org.jspecify.annotations.NullMarked;
