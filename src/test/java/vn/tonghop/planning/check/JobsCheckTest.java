package vn.tonghop.planning.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.Fault;
import vn.tonghop.plan.JobsCopy;

class JobsCheckTest {

    private static final String PLAN = "hanoi-2026/plan.yaml";
    private static final String RULES = "rules.yaml";
    private static final String REPORTS = "hanoi-2026/reports.yaml";
    private static final String SOURCE = "sources/hanoi-2026.csv";
    private static final String FORM = "forms/BM01-PCMD.yaml";

    @TempDir
    private Path folder;

    private JobsCopy jobs;
    private List<Fault> before;

    @BeforeEach
    void copy() throws IOException {
        jobs = new JobsCopy(folder);
        before = JobsCheck.faults(folder);
    }

    @Test
    void saysThatAReminderHasNobodyToRemind() throws IOException {
        spoil(
                "hanoi-2026/calendar.yaml",
                "job: remind\n      periods: [month]\n      when: on-the-day",
                "job: remind\n      periods: [half]\n      when: on-the-day");

        assertThat(faults())
                .extracting(Fault::problem)
                .containsExactly(
                        "'Nhắc ngày hạn': không nhắc ai ở kỳ half, vì số liệu kỳ này lấy từ các báo cáo kỳ ngắn hơn;"
                                + " bỏ kỳ này hoặc nhắc theo kỳ của các báo cáo đó");
    }

    @Test
    void findsNothingWrongWithWhatIsShipped() {
        assertThat(JobsCheck.faults(Path.of("jobs"))).isEmpty();
    }

    @Test
    void showsAllTwentyFaultsOfOneFile() throws IOException {
        String text = Files.readString(jobs.file(PLAN));
        List<Integer> lines = IntStream.rangeClosed(1, 20)
                .map(i -> (int) text.lines().count() + i)
                .boxed()
                .toList();
        String wrong = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> "note-" + i + ": x\n")
                .reduce("", String::concat);
        Files.writeString(jobs.file(PLAN), text + wrong);

        assertThat(faults()).hasSize(20).extracting(Fault::file).containsOnly(PLAN);
        assertThat(faults()).extracting(Fault::line).isEqualTo(lines);
    }

    @Test
    void letsNoBrokenFileHideTheFaultsOfAnother() throws IOException {
        spoil("org-units.csv", ",phuong,", ",lang,");
        spoil("crosswalk.csv", ",whole,", ",toàn bộ,");
        spoil("scopes.csv", ",assumed", ",guessed");
        spoil("holidays.csv", ",off,", ",nghỉ,");
        spoil(FORM, "type: yes-no", "type: yes");
        spoil(PLAN, "kind: neutral", "kind: neutrum");
        spoil("hanoi-2026/calendar.yaml", "day: 17", "day: 0");
        spoil(RULES, "severity: query", "severity: hint");
        spoil(REPORTS, "audience: leadership", "audience: leaders");
        spoil(SOURCE, ",informational,", ",told,");

        assertThat(faults())
                .extracting(fault -> fault.file() + ":" + fault.line())
                .contains(
                        at("org-units.csv", ",lang,"),
                        at("crosswalk.csv", ",toàn bộ,"),
                        at("scopes.csv", ",guessed"),
                        at("holidays.csv", ",nghỉ,"),
                        at(FORM, "type: yes,"),
                        at(PLAN, "kind: neutrum"),
                        at("hanoi-2026/calendar.yaml", "day: 0"),
                        at(RULES, "severity: hint"),
                        at(REPORTS, "audience: leaders"),
                        at(SOURCE, ",told,"));
    }

    @Test
    void triesTheRulesOnTheirExamplesAndReadsFormsThatNobodySends() throws IOException {
        spoil(RULES, "{F_CUOI: 10, F_DAU: 8, F_TANG", "{F_CUOI: 10, F_DAU: 9, F_TANG");
        Files.writeString(jobs.file("forms/BM99-PCMD.yaml"), "form: [");

        assertThat(faults()).extracting(Fault::file).contains(RULES, "forms/BM99-PCMD.yaml");
    }

    @Test
    void readsTheOtherFilesWhenSomeAreNoYamlAtAll() throws IOException {
        Files.writeString(jobs.file(PLAN), "a: [1\nb");
        Files.writeString(jobs.file("hanoi-2026/calendar.yaml"), "\"");
        spoil(RULES, "severity: query", "severity: hint");

        assertThat(faults()).extracting(Fault::file).contains(PLAN, "hanoi-2026/calendar.yaml", RULES);
    }

    @Test
    void sortsByFileAndLineAndSaysNothingTwice() throws IOException {
        spoil(PLAN, "pace: steady", "pace: slow");
        spoil(PLAN, "kind: count", "kind: counted");
        spoil(FORM, "type: yes-no", "type: yes");

        assertThat(faults())
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(Fault::file).thenComparingInt(Fault::line));
    }

    @Test
    void namesAFieldThatNothingUses() throws IOException {
        spoil(
                FORM,
                "          - {code: F_DAU,",
                "          - {code: F_MOI_HOI, label: Hỏi thêm, unit: cơ sở}\n          - {code: F_DAU,");

        assertThat(faults())
                .extracting(Fault::toString)
                .containsExactly(at(FORM, "F_MOI_HOI")
                        + ": không chỉ tiêu hay quy tắc nào dùng F_MOI_HOI: thôi hỏi, hoặc ghi 'informational: true'"
                        + " nếu chỉ hỏi để biết");
    }

    @Test
    void takesAFieldThatIsMarkedInformational() throws IOException {
        spoil(
                FORM,
                "          - {code: F_DAU,",
                "          - {code: F_MOI_HOI, label: Hỏi thêm, unit: cơ sở, informational: true}\n"
                        + "          - {code: F_DAU,");

        assertThat(faults()).isEmpty();
    }

    @Test
    void namesAPartOfAReportWithoutATemplate() throws IOException {
        spoil(REPORTS, "[units-wide]", "[unitz]");

        assertThat(faults())
                .extracting(Fault::toString)
                .containsExactly(
                        at(REPORTS, "[unitz]") + ": phần 'unitz' chưa có mẫu: cần tệp report-templates/unitz.jrxml");
    }

    @Test
    void namesAnIndicatorThatNoPhraseOfThePlanBecame() throws IOException {
        spoil(SOURCE, "indicator,HN26-01,", "informational,,không đo");

        assertThat(faults())
                .extracting(Fault::toString)
                .containsExactly(
                        at(PLAN, "code: HN26-01") + ": mã HN26-01 không có câu nào ở sources/hanoi-2026.csv dẫn đến");
    }

    @Test
    void namesACodeOfTheSourceThatNothingBears() throws IOException {
        spoil(SOURCE, "indicator,HN26-01,", "indicator,HN26-01 HN26-99,");

        assertThat(faults())
                .extracting(Fault::toString)
                .containsExactly(at(SOURCE, "HN26-99")
                        + ": mã HN26-99 không phải chỉ tiêu, nhiệm vụ trong plan.yaml hay nghĩa vụ báo cáo trong"
                        + " calendar.yaml của hanoi-2026");
    }

    @Test
    void namesAFileThatNothingReads() throws IOException {
        Files.writeString(jobs.file("hanoi-2026/rule.yaml"), "rules:\n");

        assertThat(faults()).extracting(Fault::file).containsExactly("hanoi-2026/rule.yaml");
    }

    @Test
    void namesWordsAndNumbersThatAQuotationMayNotCarry() throws IOException {
        String end = Files.readString(jobs.file(PLAN));
        Files.writeString(jobs.file(PLAN), end + "# gái bán dâm\n# gọi 0000 000 000\n# gửi a@b.vn\n");

        assertThat(faults()).hasSize(3).extracting(Fault::file).containsOnly(PLAN);
    }

    @Test
    void mailboxesOfOfficesMayStandWhereTheyBelong() throws IOException {
        String contacts = Files.readString(jobs.file("contacts.csv"));
        Files.writeString(jobs.file("contacts.csv"), contacts + "kv-ba-dinh,Tổ duyệt,duyet@example.org,assumed\n");
        Files.writeString(jobs.file("mail.yaml"), "from: bao-cao@example.org\n");

        assertThat(faults()).isEmpty();
    }

    @Test
    void saysInOneLineThatTheFolderIsNotThere() {
        assertThat(JobsCheck.faults(folder.resolve("nowhere")))
                .extracting(Fault::problem)
                .containsExactly("không có thư mục này");
    }

    private void spoil(String file, String right, String wrong) throws IOException {
        jobs.replace(file, right, wrong);
    }

    private String at(String file, String text) throws IOException {
        return file + ":" + jobs.lineOf(file, text);
    }

    /** What the change brought. */
    private List<Fault> faults() {
        return JobsCheck.faults(folder).stream()
                .filter(fault -> before.stream()
                        .noneMatch(known -> known.file().equals(fault.file())
                                && known.problem().equals(fault.problem())))
                .toList();
    }
}
