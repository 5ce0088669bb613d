package vn.tonghop.sample.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.Nature;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.spreadsheet.form.FormCell;

/**
 * One cell of a form that a reporter fills in or the form works out.
 *
 * @param table the cells of one table belong together
 * @param added cells that a computed one adds up
 * @param taken cells that a computed one takes off
 */
public record Field(
        FormSheet sheet, String table, DataElement element, FormCell cell, List<FormCell> added, List<FormCell> taken) {

    public Field {
        added = List.copyOf(added);
        taken = List.copyOf(taken);
    }

    boolean isComputed() {
        return element.isComputed();
    }

    public boolean isNumber() {
        return element.type().isNumber();
    }

    public boolean isCount() {
        return element.type() == ValueType.COUNT;
    }

    public boolean isStock() {
        return element.nature() == Nature.STOCK;
    }

    /** Whether something a number can stand for is chosen or counted here. */
    public boolean hasNumber() {
        return isNumber() || element.type() == ValueType.YES_NO || element.type() == ValueType.CHOICE;
    }

    Stream<FormCell> parts() {
        return Stream.concat(added.stream(), taken.stream());
    }

    /** The row's last word: {@code KS} of {@code DOI178_XA/KS}. */
    public String kind() {
        return cell.category().substring(cell.category().lastIndexOf('/') + 1);
    }

    Optional<String> group() {
        int slash = cell.category().indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(cell.category().substring(0, slash));
    }
}
