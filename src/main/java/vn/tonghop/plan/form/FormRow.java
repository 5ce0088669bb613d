package vn.tonghop.plan.form;

import java.util.Optional;

/**
 * One row of a form's table.
 *
 * @param code the row's machine code: a category such as {@code KS} or {@code DOI178_XA/KS}, or in a list the code of
 *     its data element
 * @param group the part before the slash, empty where rows are not grouped
 * @param total whether the row is the sum of the other rows of its group, kept as a check and never as data
 * @param element the data element of a list's row
 */
public record FormRow(String code, String label, String group, boolean total, Optional<DataElement> element) {}
