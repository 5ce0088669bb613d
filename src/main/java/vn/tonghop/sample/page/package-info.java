/**
 * One reporter's month while it is being told: statuses of sheets and values of cells.
 *
 * <p>Comes in: what the chapters of a story write. Goes out: what stands in one workbook.
 */
@NullMarked
package vn.tonghop.sample.page;

import org.jspecify.annotations.NullMarked;
