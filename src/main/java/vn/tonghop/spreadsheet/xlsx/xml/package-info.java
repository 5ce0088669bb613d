/**
 * The XML of a workbook's parts as starts and ends of elements.
 *
 * <p>Comes in: the bytes of a part. Goes out: its elements, their attributes and texts; there are no more names, depths
 * and document types in them than a workbook has.
 */
@NullMarked
package vn.tonghop.spreadsheet.xlsx.xml;

import org.jspecify.annotations.NullMarked;
