/**
 * One command per file: what a person types comes in, text on the terminal and an exit code go out.
 * Nothing here decides what a figure means; commands call the packages below and put their answers into words.
 */
@NullMarked
package vn.tonghop.cli;

import org.jspecify.annotations.NullMarked;
