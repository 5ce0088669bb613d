/**
 * The build's own step: report templates come in as {@code .jrxml}, compiled {@code .jasper} files go out.
 * Runs while the program is built and never in it, so the template compiler is not shipped.
 */
@NullMarked
package vn.tonghop.report.build;

import org.jspecify.annotations.NullMarked;
