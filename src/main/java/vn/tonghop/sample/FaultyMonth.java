package vn.tonghop.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.sample.city.Trade;
import vn.tonghop.sample.city.Ward;
import vn.tonghop.sample.post.Postbag;
import vn.tonghop.sample.post.ReceiptTimes;
import vn.tonghop.spreadsheet.form.Filling;
import vn.tonghop.spreadsheet.form.FormCell;
import vn.tonghop.submission.Value;

/** A month in which some wards make one mistake each, and all others none. */
final class FaultyMonth {

    private static final FormCell RESIDENTS = new FormCell("T_NGUOI", "ND");
    private static final FormCell LEAFLETS = new FormCell("M_SL", "TOROI");
    private static final FormCell WORKERS = new FormCell("F_LD", "NN");
    private static final FormCell HOSTEL_WORKERS = new FormCell("F_LD", "NT");
    private static final FormCell TOTAL = new FormCell("F_LD", "TONG");
    private static final FormCell INTEGRATION = new FormCell("D_CO", "LONG_GHEP");
    private static final FormCell INTEGRATION_PAPER = new FormCell("D_SOVB", "LONG_GHEP");
    private static final int SILENT = 3;
    private static final int FINE_IN_THOUSANDS = 5_000;

    private final Desk desk;
    private final Period month;
    private final Postbag bag;
    private final ReceiptTimes times;
    private final List<OrgUnit> candidates = new ArrayList<>();
    private final List<PlantedFault> faults = new ArrayList<>();

    FaultyMonth(Desk desk, Period month, Postbag bag, ReceiptTimes times) {
        this.desk = desk;
        this.month = month;
        this.bag = bag;
        this.times = times;
        desk.wards().stream()
                .sorted(Comparator.comparingInt(Ward::rank))
                .map(Ward::unit)
                .forEach(candidates::add);
    }

    List<PlantedFault> write() {
        List<OrgUnit> honest = new ArrayList<>(desk.reporters());
        late();
        broken();
        mistaken();
        questioned();
        repeated();
        faults.forEach(fault -> honest.remove(fault.unit()));
        honest.forEach(unit -> send(desk.filling(unit, month), ""));
        return List.copyOf(faults);
    }

    private void late() {
        for (int i = 0; i < SILENT; i++) {
            plant(any -> true, filling -> note(filling, "", Outcome.MISSING, "", "Không gửi báo cáo"));
        }
        late(LocalTime.of(0, 23, 41), Outcome.COUNTED_LATE, "Gửi sau nửa đêm, muộn một ngày");
        late(LocalTime.of(6, 52, 8), Outcome.COUNTED_LATE, "Gửi sáng sớm, muộn một ngày, trước giờ tổng hợp 08:00");
        late(LocalTime.of(9, 30), Outcome.AFTER_AS_OF, "Gửi sau giờ tổng hợp 08:00");
    }

    private void late(LocalTime time, Outcome outcome, String story) {
        plant(any -> true, filling -> {
            var due = desk.obligation(filling.unit()).due();
            OffsetDateTime received = ReceiptTimes.at(due.lastDayOnTime(month).plusDays(1), time);
            String file = desk.fileName(filling.unit(), month, "");
            bag.put(file, desk.workbook(filling.unit(), filling), received);
            note(filling, file, outcome, "", story);
        });
    }

    private void broken() {
        plant(any -> true, filling -> {
            byte[] whole = desk.workbook(filling.unit(), filling);
            String file = send(filling.unit(), Arrays.copyOf(whole, whole.length * 3 / 5), "");
            note(filling, file, Outcome.UNREADABLE, FindingKind.FILE_UNREADABLE.id(), "Tệp bị cắt cụt khi tải lên");
        });
        plant(any -> true, filling -> {
            String text = "Kính gửi Sở Y tế, đơn vị xin gửi báo cáo tháng bằng văn bản kèm theo.\n";
            String file = send(filling.unit(), text.getBytes(StandardCharsets.UTF_8), "");
            note(filling, file, Outcome.UNREADABLE, FindingKind.FILE_UNREADABLE.id(), "Tệp chữ đổi đuôi thành .xlsx");
        });
    }

    private void mistaken() {
        plant(any -> true, filling -> {
            String other = candidates.get(candidates.size() - 1).code();
            String file = send(Changes.with(filling, FormCell.of("MA_DON_VI"), Value.of(other)), "");
            String story = "Mã đơn vị là của đơn vị khác (" + other + "), tên đơn vị vẫn của mình";
            note(filling, file, Outcome.REFUSED, FindingKind.UNIT_NAME_DIFFERS.id(), story);
        });
        if (month.kind() == PeriodKind.MONTH && month.number() > 1) {
            plant(any -> true, this::lastMonthAgain);
        }
        plant(
                filling -> Changes.number(filling, WORKERS) > 0 && Changes.number(filling, HOSTEL_WORKERS) > 0,
                filling -> {
                    Filling overtyped = Changes.with(filling, TOTAL, Value.of(Changes.number(filling, WORKERS)));
                    String file = send(overtyped, "");
                    String story = "Gõ đè ô tổng số người lao động bằng số của một dòng";
                    note(filling, file, Outcome.REFUSED, FindingKind.TOTAL_DIFFERS.id(), story);
                });
        plant(any -> true, filling -> {
            String file = send(Changes.with(filling, LEAFLETS, Value.of("1.2o0")), "");
            String story = "Số tờ rơi gõ là 1.2o0, có chữ o thay số 0";
            note(filling, file, Outcome.REFUSED, FindingKind.VALUE_INVALID.id(), story);
        });
    }

    /** The figures of the month before, under this month's name. */
    private void lastMonthAgain(Filling filling) {
        Period before = Period.month(month.year(), month.number() - 1);
        Filling old = desk.filling(filling.unit(), before);
        Value signed = Value.of(month.end().plusDays(1).toString());
        String file = send(
                filling.unit(), desk.workbook(filling.unit(), Changes.with(old, FormCell.of("NGAY_KY"), signed)), "");
        String story = "Gửi lại số liệu kỳ " + before.code() + " dưới tên tệp của kỳ này";
        note(filling, file, Outcome.REFUSED, FindingKind.ANNOUNCED_DIFFERS.id(), story);
    }

    private void questioned() {
        plant(filling -> fined(filling).isPresent(), filling -> {
            String row = fined(filling).orElseThrow().category();
            String file = send(Changes.with(filling, new FormCell("K_TIEN", row), Value.of(FINE_IN_THOUSANDS)), "");
            String story = "Tiền phạt ghi theo nghìn đồng thay vì đồng";
            note(filling, file, Outcome.COUNTED_WITH_QUERY, "fine-per-facility-not-too-small", story);
        });
        plant(filling -> Changes.number(filling, INTEGRATION) == 1, filling -> {
            String file = send(Changes.without(filling, INTEGRATION_PAPER), "");
            String story = "Ghi đã lồng ghép mà bỏ trống số văn bản";
            note(filling, file, Outcome.COUNTED_WITH_QUERY, "integration-has-a-document", story);
        });
    }

    private void repeated() {
        plant(filling -> Changes.number(filling, RESIDENTS) > 0, this::corrected);
        plant(any -> true, filling -> {
            String first = send(filling, "");
            byte[] same = desk.workbook(filling.unit(), filling);
            String second = desk.fileName(filling.unit(), month, " (1)");
            bag.put(second, same, inTime(filling.unit()).plusMinutes(4));
            note(filling, first, Outcome.COUNTED, "", "Gửi hai lần cùng một tệp; đây là lần đầu");
            note(filling, second, Outcome.REPEATED, FindingKind.FILE_REPEATED.id(), "Cùng tệp ấy dưới tên khác");
        });
    }

    private void corrected(Filling filling) {
        String first = send(Changes.with(filling, RESIDENTS, Value.ZERO), "");
        note(filling, first, Outcome.SUPERSEDED, "", "Lần gửi 1 quên số người dân dự lần đầu trong năm");
        Filling second = Changes.with(
                filling,
                2,
                Map.of(
                        FormCell.of("LOAI_BAO_CAO"), Value.of("DINH_CHINH"),
                        FormCell.of("LY_DO"), Value.of("Bổ sung số người dân dự buổi tuyên truyền")));
        String file = desk.fileName(filling.unit(), month, "_lan2");
        bag.put(
                file,
                desk.workbook(filling.unit(), second),
                inTime(filling.unit()).plusMinutes(47));
        note(filling, file, Outcome.COUNTED, "", "Lần gửi 2 đính chính, thay lần gửi 1");
    }

    /** The first ward that has not made a mistake yet and is fit for this one makes it. */
    private void plant(Predicate<Filling> fit, Consumer<Filling> mistake) {
        Iterator<OrgUnit> left = candidates.iterator();
        while (left.hasNext()) {
            Filling filling = desk.filling(left.next(), month);
            if (fit.test(filling)) {
                left.remove();
                mistake.accept(filling);
                return;
            }
        }
    }

    private Optional<FormCell> fined(Filling filling) {
        return Arrays.stream(Trade.values())
                .map(trade -> new FormCell("K_PTIEN", "CA_XA/" + trade))
                .filter(cell -> Changes.number(filling, cell) == 1)
                .findFirst();
    }

    private String send(Filling filling, String suffix) {
        return send(filling.unit(), desk.workbook(filling.unit(), filling), suffix);
    }

    private String send(OrgUnit unit, byte[] content, String suffix) {
        String file = desk.fileName(unit, month, suffix);
        bag.put(file, content, inTime(unit));
        return file;
    }

    private OffsetDateTime inTime(OrgUnit unit) {
        return times.inTime(unit, month, desk.obligation(unit).due());
    }

    private void note(Filling filling, String file, Outcome outcome, String finding, String story) {
        faults.add(new PlantedFault(filling.unit(), file, outcome, finding, story));
    }
}
