/** The forms that reporters fill in: sheets, tables, rows, columns and the data elements behind the cells. */
@NullMarked
package vn.tonghop.plan.form;

import org.jspecify.annotations.NullMarked;
