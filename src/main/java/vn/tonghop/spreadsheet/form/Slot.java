package vn.tonghop.spreadsheet.form;

import java.util.Optional;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.submission.CellAddress;

/**
 * One cell of a form that holds a value.
 *
 * @param formula present where the cell is grey
 */
record Slot(FormCell cell, CellAddress address, DataElement element, Optional<CellFormula> formula) {}
