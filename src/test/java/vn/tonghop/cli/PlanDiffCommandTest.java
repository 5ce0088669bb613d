package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.plan.JobsCopy;

class PlanDiffCommandTest {

    private static final String PLAN = "hanoi-2026/plan.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private JobsCopy jobs;

    @BeforeEach
    void copy() throws IOException {
        jobs = new JobsCopy(folder);
    }

    @Test
    void saysThatNothingChanges() {
        assertThat(diff()).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("Không có gì đổi.");
    }

    @Test
    void saysHowATargetADeadlineAndARuleChange() throws IOException {
        jobs.replace(PLAN, "target: {value: 60, percent: true}", "target: {value: 65, percent: true}")
                .replace(PLAN, "name: Phóng sự truyền hình", "name: Phóng sự")
                .replace("hanoi-2026/calendar.yaml", "day: 17", "day: 13")
                .replace("rules.yaml", "severity: query", "severity: note");

        assertThat(diff()).isEqualTo(1);

        assertThat(out.toString().lines())
                .contains(
                        "hanoi-2026",
                        "    HN26-10c Tỷ lệ cơ sở được Đội 178 xã, phường kiểm tra: mức phải đạt ít nhất 60% → ít nhất 65%",
                        "    HN26-02b Phóng sự truyền hình: tên Phóng sự truyền hình → Phóng sự",
                        "    tính hoặc đánh giá khác đi: HN26-10c")
                .anyMatch(line -> line.startsWith(
                        "    kỳ 2026-06: ngày cuối đúng hạn 16/06/2026 → 12/06/2026 (Báo cáo tháng của xã, phường; "))
                .anyMatch(line -> line.endsWith(": mức độ query → note"))
                .anyMatch(line -> line.startsWith("    phiên bản kế hoạch "));
    }

    @Test
    void saysWhatWillRunAtAnotherTime() throws IOException {
        jobs.replace("hanoi-2026/calendar.yaml", "cron: \"30 7,11,16 * * *\"", "cron: \"0 7 * * *\"")
                .replace("hanoi-2026/calendar.yaml", "name: Chạy thử trước hạn", "name: Xem trước")
                .replace("hanoi-2026/calendar.yaml", "at: \"17:00\"", "at: \"12:00\"")
                .replace("hanoi-2026/calendar.yaml", "missed: run-once", "missed: skip");

        assertThat(diff()).isEqualTo(1);

        assertThat(out.toString().lines())
                .containsExactly(
                        "hanoi-2026",
                        "  Lịch chạy:",
                        "    “Nhận tệp mới”: lúc '30 7,11,16 * * *' (chỉ ngày làm việc) → '0 7 * * *' (chỉ ngày làm việc)",
                        "    “Nhận tệp mới”: khi lỡ chạy bù một lần → bỏ",
                        "    bỏ “Chạy thử trước hạn”",
                        "    báo động khi chưa có báo cáo chính thức: lúc 2 ngày làm việc sau hạn, 17:00 → 2 ngày làm việc"
                                + " sau hạn, 12:00",
                        "    thêm “Xem trước” (3 ngày làm việc trước hạn, 08:00)");
    }

    @Test
    void saysWhatAMergerOfTwoWardsChanges() throws IOException {
        String units = Files.readString(jobs.file("org-units.csv"));
        String gone = units.lines()
                .filter(line -> line.startsWith("00008,") && line.contains("2025-07-01,,"))
                .findFirst()
                .orElseThrow();
        jobs.replace("org-units.csv", gone, gone.replace("2025-07-01,,", "2025-07-01,2026-06-30,"));
        String grown = units.lines()
                .filter(line -> line.startsWith("00004,") && line.contains("2025-07-01,,"))
                .findFirst()
                .orElseThrow();
        jobs.replace(
                "org-units.csv",
                grown,
                grown.replace("2025-07-01,,", "2025-07-01,2026-06-30,") + "\n"
                        + grown.replace("2025-07-01,,", "2026-07-01,,"));
        append(
                "crosswalk.csv",
                "2026-07-01,00004,00004,whole,all,,,assumed\n2026-07-01,00008,00004,whole,all,,,assumed\n");
        dropFromLists();

        diff();

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString().lines())
                .contains("    xa-phuong: số đơn vị 126 → 125")
                .anyMatch(line -> line.matches("    00008 .*: ngày cuối \\(không ghi\\) → 30/06/2026"))
                .anyMatch(line -> line.matches("    thêm 00004 .* \\(từ 01/07/2026\\)"))
                .anyMatch(line -> line.matches("    thêm 00008 .* vào 00004 .* \\(ngày 01/07/2026\\)"));
    }

    @Test
    void asksForANewVersionOfAFormWhoseQuestionsChange() throws IOException {
        jobs.replace(
                "forms/BM01-PCMD.yaml",
                "          - {code: F_DAU,",
                "          - {code: F_MOI_HOI, label: Hỏi thêm, unit: cơ sở, informational: true}\n"
                        + "          - {code: F_DAU,");

        assertThat(diff()).isEqualTo(1);

        assertThat(out.toString().lines())
                .contains(
                        "    thêm BM01-PCMD ô F_MOI_HOI (Hỏi thêm)",
                        "    BM01-PCMD: câu hỏi đổi mà phiên bản vẫn là 1, phải tăng 'version'");
    }

    @Test
    void keepsToOneProgramme() throws IOException {
        jobs.replace(PLAN, "target: {value: 60, percent: true}", "target: {value: 65, percent: true}");

        assertThat(run("plan", "diff", folder.toString(), "--programme", "hanoi-2024"))
                .isZero();
    }

    @Test
    void namesTheFaultsOfAFolderThatCannotBeRead() throws IOException {
        jobs.replace(PLAN, "pace: steady", "pace: slow");

        assertThat(diff()).isEqualTo(3);
        assertThat(err.toString()).contains(PLAN + ":" + jobs.lineOf(PLAN, "pace: slow"));
    }

    private void append(String file, String lines) throws IOException {
        Files.writeString(jobs.file(file), Files.readString(jobs.file(file)) + lines);
    }

    /** Takes the ward that is gone out of every list that names it after the merger. */
    private void dropFromLists() throws IOException {
        for (String file : new String[] {"scopes.csv", "hotspot-units.csv"}) {
            String text = Files.readString(jobs.file(file));
            Files.writeString(jobs.file(file), text.replaceAll("(,00008,2025-07-01,)(,|\\R)", "$12026-06-30$2"));
        }
        String plan = Files.readString(jobs.file(PLAN));
        Files.writeString(jobs.file(PLAN), plan.replace("\"00008\", ", ""));
        Path allocation = jobs.file("hanoi-2026/allocation.csv");
        if (Files.exists(allocation)) {
            Files.delete(allocation);
        }
    }

    private int diff() {
        return run("plan", "diff", folder.toString());
    }

    private int run(String... args) {
        return Tonghop.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
