package vn.tonghop.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Wording;
import vn.tonghop.plan.form.Choice;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Nature;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.CleanText;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.submission.ValueState;

/** Cells as they come out of a workbook, and what is read from them. */
final class Cells {

    static final CellReader READER = new CellReader(false);

    private Cells() {}

    static CellReading count(RawCell cell) {
        return read(cell, ValueType.COUNT);
    }

    static CellReading money(RawCell cell) {
        return read(cell, ValueType.MONEY);
    }

    static CellReading read(RawCell cell, ValueType type) {
        return READER.read(cell, element(type));
    }

    static DataElement element(ValueType type) {
        return new DataElement(
                "E",
                "e",
                "",
                type,
                Nature.FLOW,
                true,
                false,
                "",
                "",
                List.of(new Choice("MOT", "Một"), new Choice("HAI", "Hai")));
    }

    static RawCell text(String text) {
        return new RawCell(0, 0, CellKind.TEXT, CleanText.of(text), 0, false, false);
    }

    static RawCell day(double number) {
        return new RawCell(0, 0, CellKind.NUMBER, "", number, true, false);
    }

    static RawCell number(double number) {
        return new RawCell(0, 0, CellKind.NUMBER, "", number, false, false);
    }

    static RawCell result(double number) {
        return new RawCell(0, 0, CellKind.NUMBER, "", number, false, true);
    }

    static ValueState state(CellReading reading) {
        return ((CellReading.Said) reading).value().state();
    }

    static CellReading.Unclear unclear(CellReading reading) {
        assertThat(reading).isInstanceOf(CellReading.Unclear.class);
        var unclear = (CellReading.Unclear) reading;
        Finding finding = unclear.at(Place.ofFile("a.xlsx"), "Số vụ");
        assertThat(Wording.in("vi").sentence(finding)).startsWith("Số vụ: ");
        assertThat(Wording.in("en").sentence(finding)).startsWith("Số vụ: ");
        return unclear;
    }
}
