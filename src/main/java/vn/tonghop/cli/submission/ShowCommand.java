package vn.tonghop.cli.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tonghop.cli.submission.page.CellWords;
import vn.tonghop.cli.submission.page.SubmissionPage;
import vn.tonghop.finding.Wording;
import vn.tonghop.plan.Programme;
import vn.tonghop.rollup.UnitReceipt;
import vn.tonghop.storage.PeriodReceipts;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.storage.life.QueryAnswers;
import vn.tonghop.storage.life.ReportedChanges;
import vn.tonghop.storage.life.VersionQuery;
import vn.tonghop.submission.life.CellChange;
import vn.tonghop.submission.life.SentVersion;

/** {@code tonghop submission show}: everything that is known of one unit's report for a period. */
@Command(
        name = "show",
        description = "Các lần gửi, lần nào được tính, chỗ khác nhau từng ô, nội dung hỏi lại và giải trình, nhật ký.",
        footer = {"", "Ví dụ: ./tonghop submission show 00004 2026-06", Exits.FOOTER})
final class ShowCommand implements Callable<Integer> {

    @Mixin
    private Desk desk;

    @Option(
            names = "--as-of",
            paramLabel = "THỜI_ĐIỂM",
            description = "Như lúc đó đã biết, ví dụ 2026-06-17T08:00:00+07:00 (mặc định: bây giờ).")
    private Optional<Instant> asOf = Optional.empty();

    @Override
    public Integer call() {
        return desk.open(this::print);
    }

    private void print(Desk.Setting setting) {
        var unit = setting.target().unit();
        var period = setting.target().period();
        setting.acting().requireScope(unit, period.end());
        Instant moment = asOf.orElseGet(Instant::now);
        String programme = setting.programme().id();
        boolean approvedOnly = setting.programme().countsFrom() == Programme.CountsFrom.APPROVAL;
        List<SentVersion> versions =
                new VersionQuery(setting.dataSource(), programme, approvedOnly).of(unit.code(), period, moment);
        var page = new SubmissionPage(
                setting.words(),
                Wording.in(desk.settings().language().code()),
                setting.acting().seesEverythingOf(unit, period.end()),
                desk.out());
        page.title(unit.name(), unit.code(), period.code(), versions);
        if (!versions.isEmpty()) {
            page.versions(versions);
        }
        refused(setting, moment, page);
        versions.stream().map(version -> version.subject().form()).distinct().forEach(form -> {
            List<SentVersion> own = versions.stream()
                    .filter(version -> version.subject().form().equals(form))
                    .toList();
            CellWords cells = cells(setting, form);
            changes(setting, own, page, cells);
            var answers = new QueryAnswers(setting.dataSource(), programme);
            own.stream()
                    .filter(version -> version.rank() == 1)
                    .forEach(version -> page.queries(version, answers.of(version, moment), cells));
        });
        page.log(new ActLog(setting.dataSource(), programme)
                .of(unit.code(), period.code()).stream()
                        .filter(entry -> !entry.at().isAfter(moment))
                        .toList());
    }

    private static CellWords cells(Desk.Setting setting, String form) {
        var unit = setting.target().unit();
        var period = setting.target().period();
        return new CellWords(
                setting.programme(),
                setting.programme().form(form, unit, period),
                setting.acting().seesEverythingOf(unit, period.end()),
                setting.words());
    }

    private static void refused(Desk.Setting setting, Instant moment, SubmissionPage page) {
        List<UnitReceipt> receipts = new PeriodReceipts(
                        setting.dataSource(),
                        setting.programme().id(),
                        List.of(setting.target().period()))
                .asOf(moment).stream()
                        .filter(receipt -> setting.programme().forms().containsKey(receipt.form()))
                        .filter(receipt -> setting.target().unit().code().equals(receipt.unit()))
                        .filter(receipt -> receipt.reason()
                                .filter(finding -> finding.isError())
                                .isPresent())
                        .toList();
        receipts.stream()
                .map(UnitReceipt::form)
                .distinct()
                .forEach(form -> page.refused(
                        receipts.stream()
                                .filter(receipt -> form.equals(receipt.form()))
                                .toList(),
                        cells(setting, form)));
    }

    private static void changes(
            Desk.Setting setting, List<SentVersion> versions, SubmissionPage page, CellWords cells) {
        Map<Integer, List<CellChange>> changes = new ReportedChanges(setting.dataSource()).of(versions);
        versions.forEach(version -> page.changes(version, changes.getOrDefault(version.version(), List.of()), cells));
    }
}
