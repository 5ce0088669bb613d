package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.Fault;

class ProgrammeFilesTest {

    private static final String PLAN = "hanoi-2026/plan.yaml";
    private static final String CALENDAR = "hanoi-2026/calendar.yaml";
    private static final String WARD_FORM = "forms/BM01-PCMD.yaml";
    private static final String AGENCY_FORM = "forms/BM03-PCMD.yaml";

    @TempDir
    private Path folder;

    private JobsCopy jobs;

    @BeforeEach
    void copy() throws IOException {
        jobs = new JobsCopy(folder);
    }

    @Test
    void readsAnUnspoiltCopy() {
        assertThat(jobs.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kinds: [phuong, xa]|kinds: [phuong, lang]|'kinds: lang' không có, chọn một trong [thanh_pho, tinh, quan, huyen, thi_xa, phuong, xa, thi_tran, to_dan_pho, agency, body]",
                "units: [CATP]|units: [CATQ]|đơn vị CATQ không có trong org-units.csv ngày 2026-12-14",
                "units: [CATP]|units: [\"12127\"]|đơn vị 12127 không ở trong đơn vị 01 của kế hoạch",
                "unit: \"01\"|unit: \"02\"|đơn vị 02 không có trong org-units.csv ngày 2026-12-14",
                "units: [LDLD]|note: x|mục 'note' không có, chọn một trong [assumed, kinds, label, units]",
                "units: [LDLD]||nhóm 'cong-doan' cần 'kinds' hoặc 'units'",
                "code: HN26-02b|code: HN26-01|mã chỉ tiêu HN26-01 dùng hai lần",
                "reporters: cong-an|reporters: canh-sat|nhóm báo cáo 'canh-sat' không có, chọn một trong [xa-phuong, xa-phuong-va-so-y-te, ho-tro-42, ho-tro-6, ho-tro-48, cong-an, toa-an, giao-duc, cong-doan, doi-178-thanh-pho, so-y-te]",
                "numerator: X_VU_HS|numerator: X_VU_PHAT|không biểu nào mà nhóm 'cong-an' gửi hỏi X_VU_PHAT",
                "numerator: X_VU_HS|numerator: D_CO[MO_HINH]|không biểu nào mà nhóm 'cong-an' gửi hỏi D_CO[MO_HINH]",
                "numerator: T_NGUOI[ND]|numerator: T_NGUOI[TONG]|không biểu nào mà nhóm 'xa-phuong' gửi hỏi T_NGUOI[TONG]",
                "numerator: T_NGUOI[ND]|numerator: t_nguoi|'t_nguoi' phải viết như F_CUOI hoặc T_NGUOI[ND]",
                "numerator: T_NGUOI[ND]|conditions: [T_NGUOI]|chỉ tiêu 'count' không dùng mục 'conditions'",
                "target: {value: 5300}|target: {value: 5.300}|'value: 5.300' phải viết không có dấu ngăn hàng nghìn: 5300",
                "target: {value: 5300}|target: {value: nhiều}|'value: nhiều' phải là một số",
                "target: {value: 5300}|target: {value: 5300, percent: true}|chỉ tiêu này không dùng 'percent: true'",
                "target: {value: 60, percent: true}|target: {value: 60}|chỉ tiêu này cần 'percent: true'",
                "kind: neutral|kind: neutral-count|'kind: neutral-count' không có, chọn một trong [count, ratio, share-of-units, duty, maintain, neutral, frequency, zero-tolerance, tracked-list, composite, derived]",
                "pace: steady|pace: slow|'pace: slow' không có, chọn một trong [linear, steady, year-end]",
                "year: 2026|year: MMXXVI|'year: MMXXVI' phải là một số nguyên",
                "indicators:|indicator:|mục 'indicators' phải có ít nhất một dòng"
            })
    void saysWhatIsWrongWithAPlan(String right, String wrong, String problem) throws IOException {
        jobs.replace(PLAN, right, wrong == null ? "" : wrong);

        assertThat(jobs.faults()).extracting(Fault::file).contains(PLAN);
        assertThat(jobs.faults()).extracting(Fault::problem).contains(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "day: 17|day: 31|'day: 31' phải là số từ 1 đến 28",
                "reporters: so-y-te|reporters: doi-178|nhóm báo cáo 'doi-178' không có, chọn một trong [xa-phuong, xa-phuong-va-so-y-te, ho-tro-42, ho-tro-6, ho-tro-48, cong-an, toa-an, giao-duc, cong-doan, doi-178-thanh-pho, so-y-te]",
                "reporters: toa-an|reporters: cong-an|nghĩa vụ CATP BM03-PCMD MONTH đã có ở trên",
                "frequency: month|frequency: tháng|'frequency: tháng' không có, chọn một trong [month, quarter, half, nine-months, year]",
                "basis: Trước|baste: Trước|thiếu mục 'basis'",
                "obligations:|duties:|mục 'obligations' phải có ít nhất một dòng"
            })
    void saysWhatIsWrongWithACalendar(String right, String wrong, String problem) throws IOException {
        jobs.replace(CALENDAR, right, wrong);

        assertThat(jobs.faults()).extracting(Fault::file).contains(CALENDAR);
        assertThat(jobs.faults()).extracting(Fault::problem).contains(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "label: Số lớp, unit: lớp|label: Số khóa, unit: lớp|mã L_LOP đã có nghĩa 'Số lớp' (unit: lớp, type: count, nature: flow), ở đây lại là 'Số khóa' (unit: lớp, type: count, nature: flow)",
                "label: Số lớp, unit: lớp|label: Số lớp, unit: khóa|mã L_LOP đã có nghĩa 'Số lớp' (unit: lớp, type: count, nature: flow), ở đây lại là 'Số lớp' (unit: khóa, type: count, nature: flow)",
                "label: Số lớp, unit: lớp|label: Số lớp, unit: lớp, nature: stock|mã L_LOP đã có nghĩa 'Số lớp' (unit: lớp, type: count, nature: flow), ở đây lại là 'Số lớp' (unit: lớp, type: count, nature: stock)",
                "{code: BAO, label: \"Báo, tạp chí\"}|{code: BAO, label: Báo}|dòng BAO của M_SL đã có nghĩa 'Báo, tạp chí', ở đây lại là 'Báo'",
                "form: BM03-PCMD|form: BM01-PCMD|tệp này phải ghi 'form: BM03-PCMD' như tên tệp, đang ghi 'form: BM01-PCMD'"
            })
    void keepsOneMeaningOfACodeAcrossForms(String right, String wrong, String problem) throws IOException {
        jobs.replace(AGENCY_FORM, right, wrong);

        assertThat(jobs.faults())
                .filteredOn(fault -> fault.problem().equals(problem))
                .extracting(Fault::file)
                .containsExactly(AGENCY_FORM);
    }

    @Test
    void namesTheFormsThatThereAreWhereOneIsNot() throws IOException {
        jobs.replace(CALENDAR, "form: BM01-PCMD", "form: BM99-PCMD");

        assertThat(jobs.faults())
                .extracting(Fault::problem)
                .anyMatch(problem -> problem.startsWith("biểu 'BM99-PCMD' không có, chọn một trong [BM01-PCMD, "));
    }

    @Test
    void leavesTheFormsOfOtherProgrammesUnread() throws IOException {
        String hash = jobs.programme().hash();
        Files.writeString(jobs.file("forms/BM99-PCMD.yaml"), "form: [");

        assertThat(jobs.programme().forms()).containsOnlyKeys("BM01-PCMD", "BM03-PCMD");
        assertThat(jobs.programme().hash()).isEqualTo(hash);
    }

    @Test
    void whenSomethingRunsIsNoPartOfThePlanVersion() throws IOException {
        String hash = jobs.programme().hash();

        jobs.replace(CALENDAR, "at: \"06:00\"", "at: \"07:00\"");
        assertThat(jobs.programme().hash()).isEqualTo(hash);

        jobs.replace(CALENDAR, "day: 17", "day: 18");
        assertThat(jobs.programme().hash()).isNotEqualTo(hash);
    }

    @Test
    void namesTheLineOfEachFaultInEachFile() throws IOException {
        jobs.replace(PLAN, "kind: neutral", "kind: neutrum")
                .replace(CALENDAR, "day: 17", "day: 0")
                .replace(WARD_FORM, "type: yes-no", "type: yes")
                .replace("org-units.csv", ",phuong,", ",lang,");

        assertThat(jobs.faults())
                .extracting(fault -> fault.file() + ":" + fault.line())
                .containsOnlyOnce(
                        PLAN + ":" + jobs.lineOf(PLAN, "kind: neutrum"),
                        CALENDAR + ":" + jobs.lineOf(CALENDAR, "day: 0"),
                        WARD_FORM + ":" + jobs.lineOf(WARD_FORM, "type: yes,"),
                        "org-units.csv:" + jobs.lineOf("org-units.csv", ",lang,"));
    }

    @Test
    void saysWhichProgrammeIsNotThere() {
        assertThatThrownBy(() -> ProgrammeFiles.read(folder, "hanoi-2027"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("hanoi-2027")
                .hasMessageContaining("không có chương trình này");
    }

    @Test
    void changesItsHashWithAnyFile() throws IOException {
        String before = jobs.programme().hash();

        jobs.replace("rules.yaml", "severity: query", "severity: note");
        String afterRules = jobs.programme().hash();
        Files.writeString(jobs.file("org-units.csv"), Files.readString(jobs.file("org-units.csv")) + "# lời ghi\n");

        assertThat(afterRules).isNotEqualTo(before).hasSize(64);
        assertThat(jobs.programme().hash()).isNotEqualTo(afterRules);
    }

    @Test
    void keepsItsHashWhereNothingChanged() {
        assertThat(jobs.programme().hash())
                .isEqualTo(ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026").hash());
    }
}
