package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Faults;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Wording;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.Value;

class ValidatorTest {

    private static final Path JOBS = Path.of("jobs");
    private static final Programme PROGRAMME = ProgrammeFiles.read(JOBS, "hanoi-2026");
    private static final Validator VALIDATOR = new Validator(Rules.read(JOBS, new Faults(), PROGRAMME), PROGRAMME);

    private final List<Observation> seen = new ArrayList<>();
    private final Set<Term> unclear = new HashSet<>();

    @Test
    void findsNothingWhereEveryRelationHolds() {
        observe("F_ANTT", "KR", 3, "G12");
        observe("F_CUOI", "KR", 3, "F12");

        assertThat(check()).isEmpty();
    }

    @Test
    void namesBothCellsAndBothValues() {
        observe("F_ANTT", "KR", 7, "G12");
        observe("F_CUOI", "KR", 5, "F12");

        Finding finding = only();

        assertThat(finding.rule()).isEqualTo("conditional-facilities-within-total");
        assertThat(finding.kind()).isEqualTo(FindingKind.RULE_BROKEN);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.place()).hasToString("bao-cao.xlsx · 01_CoSo (2)!G12");
        assertThat(finding.facts())
                .containsEntry("item", "“Trong đó: có điều kiện về an ninh, trật tự”, dòng “Karaoke” (ô G12)")
                .containsEntry("found", "7")
                .containsEntry("expected", "không quá 5 ở ô F12 “Tổng số cơ sở cuối kỳ”")
                .containsEntry(
                        "reason-vi", "cơ sở có điều kiện về an ninh, trật tự là một phần của tổng số cơ sở cuối kỳ")
                .containsEntry("mend-vi", "Kiểm tra lại các ô này, sửa ô ghi sai rồi gửi lại.");
    }

    @Test
    void readsAsOneSentenceInEitherLanguage() {
        observe("F_ANTT", "KR", 7, "G12");
        observe("F_CUOI", "KR", 5, "F12");

        assertThat(Wording.in("vi").sentence(only()))
                .isEqualTo("“Trong đó: có điều kiện về an ninh, trật tự”, dòng “Karaoke” (ô G12): đang ghi 7;"
                        + " cơ sở có điều kiện về an ninh, trật tự là một phần của tổng số cơ sở cuối kỳ"
                        + " (không quá 5 ở ô F12 “Tổng số cơ sở cuối kỳ”)."
                        + " Kiểm tra lại các ô này, sửa ô ghi sai rồi gửi lại.");
        assertThat(Wording.in("en").sentence(only()))
                .contains("row “Karaoke” (cell G12)", "(at most 5 in cell F12 “Tổng số cơ sở cuối kỳ”)")
                .doesNotContain("{", " ô ");
    }

    @Test
    void saysTheSameInEnglish() {
        observe("T_LUOT", "ND", 4100, "D8");
        observe("T_BUOI", "ND", 2, "C8");

        assertThat(only().facts())
                .containsEntry("item-en", "“Số lượt người dự”, row “Người dân” (cell D8)")
                .containsEntry("found-en", "4,100")
                .containsEntry("expected-en", "at most 2,000 × 2 in cell C8 “Số buổi” = 4,000")
                .containsEntry("reason-en", "more than 2,000 attendances per session on average");
    }

    @Test
    void showsHowASumIsMadeUp() {
        observe("F_CUOI", "MX", 11, "F15");
        observe("F_DAU", "MX", 8, "C15");
        observe("F_TANG", "MX", 3, "D15");
        observe("F_GIAM", "MX", 1, "E15");

        assertThat(only().facts())
                .containsEntry(
                        "expected",
                        "đúng bằng 8 ở ô C15 “Số cơ sở đầu kỳ” + 3 ở ô D15 “Phát sinh trong kỳ”"
                                + " - 1 ở ô E15 “Ngừng hoạt động trong kỳ” = 10");
    }

    @Test
    void showsBothSidesOfTwoSums() {
        observe("G_TON", "", 2, "C6");
        observe("G_NHAN", "", 3, "C7");
        observe("G_XL", "", 4, "C10");
        observe("G_CH", "", 2, "C12");

        assertThat(only().facts())
                .containsEntry("item", "“Số đã xử lý xong” (ô C10) + “Số chuyển cơ quan khác” (ô C12)")
                .containsEntry("found", "4 + 2 = 6");
    }

    @Test
    void looksAtEachTeamsOwnRow() {
        observe("K_MOI", "DOI178_XA/KR", 4, "D10");
        observe("K_LUOT", "DOI178_XA/KR", 6, "C10");
        observe("K_MOI", "CA_XA/KR", 4, "D24");
        observe("K_LUOT", "CA_XA/KR", 3, "C24");

        assertThat(only().facts())
                .containsEntry(
                        "item",
                        "“Số cơ sở được kiểm tra lần đầu trong năm (tính riêng từng đội)”,"
                                + " dòng “Công an xã, phường: Karaoke” (ô D24)");
    }

    @Test
    void addsUpTheRowsOfATeam() {
        observe("K_MOI_CHUNG", "", 9, "C40");
        observe("K_MOI", "DOI178_XA/KR", 4, "D10");
        observe("K_MOI", "DOI178_XA/MX", 1, "D13");
        observe("K_MOI", "CA_XA/KR", 3, "D24");

        assertThat(only().facts())
                .extractingByKey("expected")
                .asString()
                .startsWith("không quá 5 ở các ô D10 đến D13 “Số cơ sở được kiểm tra lần đầu trong năm")
                .endsWith("= 8");
    }

    @Test
    void asksForWhatIsLeftEmpty() {
        observe("T_LUOT", "ND", 120, "D8");
        seen.add(new Observation("T_BUOI", "ND", Value.NOT_REPORTED, cell("C8")));

        assertThat(only().severity()).isEqualTo(Severity.QUERY);
        assertThat(only().facts()).containsEntry("expected", "cần có “Số buổi” (ô C8), đang để trống");
    }

    @Test
    void takesADutyForDoneOnlyWithItsDocument() {
        seen.add(new Observation("D_CO", "LONG_GHEP", Value.of(true), cell("C9")));
        seen.add(new Observation("D_SOVB", "LONG_GHEP", Value.of("15/KH-UBND"), cell("D9")));

        Finding finding = only();

        assertThat(finding.rule()).isEqualTo("integration-has-a-date");
        assertThat(finding.facts())
                .containsEntry("found", "Có")
                .extractingByKey("expected")
                .asString()
                .startsWith("cần có “Ngày văn bản”")
                .endsWith("đang để trống");
    }

    @Test
    void saysNothingWhereAValueItNeedsIsMissing() {
        observe("F_ANTT", "KR", 7, "G12");
        seen.add(new Observation("F_CUOI", "KR", Value.NOT_AVAILABLE, cell("F12")));

        assertThat(check()).isEmpty();
    }

    @Test
    void saysNothingOfAFigureThatStandsThereUnclearly() {
        observe("K_PTIEN", "DOI178_XA/NT", 1, "J12");

        assertThat(only().rule()).isEqualTo("fined-facilities-need-an-amount");
        unclear.add(new Term("K_TIEN", "DOI178_XA/NT"));
        assertThat(check()).isEmpty();
    }

    @Test
    void goesOnWithTheOtherRowsWhereOneIsUnclear() {
        observe("K_PTIEN", "DOI178_XA/NT", 1, "J12");
        unclear.add(new Term("K_TIEN", "DOI178_XA/KR"));

        assertThat(only().rule()).isEqualTo("fined-facilities-need-an-amount");
    }

    @Test
    void takesWorkThatIsNotCarriedOutForNoBreach() {
        for (String element : List.of("S_LUOT", "S_NC", "S_DK", "S_SD", "S_VV", "S_VV_TIEN")) {
            seen.add(new Observation(element, "", Value.NOT_APPLICABLE, cell("C6")));
        }

        assertThat(check()).isEmpty();
    }

    private Finding only() {
        assertThat(check()).hasSize(1);
        return check().get(0);
    }

    private List<Finding> check() {
        var identity = new Identity(
                "BM01-PCMD",
                1,
                PROGRAMME.units().find("00004", LocalDate.of(2026, 6, 14)).orElseThrow(),
                Period.month(2026, 6),
                1,
                LocalDate.of(2026, 6, 14));
        return VALIDATOR
                .check(new SubmissionContent(identity, seen, List.of(), unclear), "bao-cao.xlsx", History.NONE)
                .findings();
    }

    private void observe(String element, String category, long value, String cell) {
        seen.add(new Observation(element, category, Value.of(value), cell(cell)));
    }

    private static CellAddress cell(String a1) {
        return new CellAddress("01_CoSo (2)", Integer.parseInt(a1.substring(1)) - 1, a1.charAt(0) - 'A');
    }
}
