/**
 * Turns a snapshot into the report that is put on the desk: a PDF and a workbook with the same figures.
 *
 * <p>Comes in: a snapshot, its programme and an entry of {@code reports.yaml}. Goes out: files that were checked before
 * they got their names. Everything a reader sees is decided in {@code content}; templates only place it.
 */
@NullMarked
package vn.tonghop.report;

import org.jspecify.annotations.NullMarked;
