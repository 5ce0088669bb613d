/**
 * What names of files and titles say about unit and period, held against an identity.
 *
 * <p>Comes in: an identity as the cells give it. Goes out: where people see something else. Nothing is believed from here.
 */
@NullMarked
package vn.tonghop.spreadsheet.identity.naming;

import org.jspecify.annotations.NullMarked;
