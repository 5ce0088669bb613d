package vn.tonghop.spreadsheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.spreadsheet.csv.Vocabulary;
import vn.tonghop.spreadsheet.raw.OwnSheets;

/** Gathers the codes and words of a programme's forms and units. */
final class ProgrammeVocabulary {

    private final Set<String> codes = new HashSet<>(Set.of(
            FormTable.CODE_COLUMN,
            FormTable.LABEL_COLUMN,
            FormTable.VALUE_COLUMN,
            FormSheet.STATUS_ROW,
            "TRANG_TINH",
            "MA_BIEU",
            "MA_DON_VI",
            OwnSheets.IDENTITY,
            OwnSheets.GUIDE,
            OwnSheets.PLAN));
    private final Set<String> texts = new HashSet<>(Set.of("Đơn vị", "Số liệu", "Kỳ báo cáo", "Tổng số", "Nội dung"));

    private ProgrammeVocabulary() {}

    static Vocabulary of(Programme programme) {
        var words = new ProgrammeVocabulary();
        programme.forms().values().forEach(words::add);
        for (OrgUnit unit : programme.units().ever()) {
            words.texts.add(unit.name());
        }
        return Vocabulary.of(words.codes, List.copyOf(words.texts));
    }

    private void add(Form form) {
        texts.add(form.title());
        for (FormSheet sheet : form.sheets()) {
            codes.add(sheet.code());
            texts.add(sheet.title());
            sheet.tables().forEach(this::add);
        }
    }

    private void add(FormTable table) {
        texts.add(table.title());
        for (FormRow row : table.rows()) {
            codes.add(row.code());
            texts.add(row.label());
        }
        for (DataElement element : table.elements()) {
            codes.add(element.code());
            texts.add(element.label());
            texts.add(element.unit());
        }
    }
}
