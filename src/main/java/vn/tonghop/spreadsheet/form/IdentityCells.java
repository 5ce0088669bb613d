package vn.tonghop.spreadsheet.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.UnitKind;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.Form;
import vn.tonghop.submission.Value;

/** What the identity sheet says before anybody typed anything. */
final class IdentityCells {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** What the hidden sheet says, from top to bottom. */
    static final List<String> FOR_THE_MACHINE = List.of("MA_BIEU", "PHIEN_BAN", "MA_DON_VI", "KY");

    private IdentityCells() {}

    static Map<FormCell, Value> of(Form form, Filling filling) {
        OrgUnit unit = filling.unit();
        Period period = filling.period();
        return Map.ofEntries(
                entry("MA_BIEU", Value.of(form.id())),
                entry("PHIEN_BAN", Value.of(form.version())),
                entry("MA_DON_VI", Value.of(unit.code())),
                entry("TEN_DON_VI", Value.of(unit.name())),
                entry("CAP", Value.of(level(unit.kind()))),
                entry("LOAI_KY", Value.of(period.kind().code())),
                entry("KY", Value.of(period.code())),
                entry("TU_NGAY", Value.of(period.start().toString())),
                entry("DEN_NGAY", Value.of(period.end().toString())),
                entry("LOAI_BAO_CAO", Value.of("CHINH_THUC")),
                entry("LAN_GUI", Value.of(filling.sendNumber())));
    }

    /** The same on the hidden sheet, whatever is typed over it on the other. */
    static Map<String, Value> forTheMachine(Form form, Filling filling) {
        return Map.of(
                "MA_BIEU", Value.of(form.id()),
                "PHIEN_BAN", Value.of(String.valueOf(form.version())),
                "MA_DON_VI", Value.of(filling.unit().code()),
                "KY", Value.of(filling.period().code()));
    }

    private static Map.Entry<FormCell, Value> entry(String element, Value value) {
        return Map.entry(FormCell.of(element), value);
    }

    private static String level(UnitKind kind) {
        return switch (kind) {
            case AGENCY -> "Thành phố";
            case BODY -> "Cấp xã";
            case THANH_PHO, TINH, QUAN, HUYEN, THI_XA, PHUONG, XA, THI_TRAN, TO_DAN_PHO ->
                kind.word().substring(0, 1).toUpperCase(Locale.ROOT)
                        + kind.word().substring(1);
        };
    }

    /** The unit and the period in words. */
    static String heading(Filling filling) {
        OrgUnit unit = filling.unit();
        Period period = filling.period();
        return "Đơn vị: %s (mã %s). Kỳ báo cáo %s: từ ngày %s đến ngày %s"
                .formatted(unit.name(), unit.code(), period.code(), day(period.start()), day(period.end()));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
