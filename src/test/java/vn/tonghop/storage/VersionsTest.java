package vn.tonghop.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.expected.CountedReport;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.storage.totals.KnownTotals;
import vn.tonghop.submission.SubmissionType;
import vn.tonghop.submission.life.Act;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;

/** Whatever comes in whatever order: what counts depends on when files were received, not on when they were stored. */
class VersionsTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final String WARD = "00004";
    private static final Instant START = Instant.parse("2026-06-15T00:00:00Z");
    private static final int HOUR = 3600;
    private static final int SCENARIOS = 120;
    private static final Map<String, String> TERMS = Map.of("T_NGUOI", "ND", "F_CUOI", "KS");

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private static DataSource dataSource;

    @BeforeAll
    static void migrate() {
        dataSource = DATABASE.dataSource();
        Schema.migrate(dataSource);
    }

    /**
     * @param hour of the receipt, different for every file
     * @param figures by element; a supplement has some only
     * @param withdrawn hour of the withdrawal
     */
    private record Sent(
            int hour, int number, SubmissionType type, Map<String, Integer> figures, Optional<Integer> withdrawn) {

        Reported reported() {
            Reported report = Reported.by(WARD, JUNE, at(hour).toString()).sent(number, type);
            figures.forEach((element, figure) -> report.with(element, TERMS.get(element), figure));
            return report;
        }

        boolean isSupplement() {
            return type == SubmissionType.SUPPLEMENT;
        }

        boolean isWithdrawn(int moment) {
            return withdrawn.filter(hour -> hour <= moment).isPresent();
        }
    }

    @Test
    void anyOrderOfStoringGivesTheSameFiguresAtEveryMoment() {
        long seed = System.nanoTime();
        System.out.println("versions in any order with seed " + seed);
        var chance = new Random(seed);
        for (int scenario = 0; scenario < SCENARIOS; scenario++) {
            List<Sent> sent = scenario(chance);
            String programme = "scenario-" + scenario;
            store(programme, sent, chance);
            for (int moment = 0; moment <= 20; moment += 2) {
                assertThat(figures(programme, moment))
                        .as("seed %s, scenario %s at hour %s of %s", seed, scenario, moment, sent)
                        .isEqualTo(expected(sent, moment));
            }
        }
    }

    @Test
    void aSupplementReplacesItsSheetsOnly() {
        store(
                "supplement",
                List.of(
                        whole(1, 1, 10, 100),
                        new Sent(2, 2, SubmissionType.SUPPLEMENT, Map.of("T_NGUOI", 20), Optional.empty())),
                new Random(1));

        assertThat(figures("supplement", 3)).containsExactly(Map.entry("F_CUOI", 100), Map.entry("T_NGUOI", 20));
    }

    @Test
    void anOlderSendingThatComesAfterANewerOneIsHeldUntilItIsReleased() {
        store("older", List.of(whole(1, 2, 10, 100), whole(2, 1, 5, 50)), new Random(1));

        assertThat(figures("older", 3)).containsEntry("T_NGUOI", 10);

        act("older", Act.RELEASE, 4, 2);
        assertThat(figures("older", 3)).containsEntry("T_NGUOI", 10);
        assertThat(figures("older", 4)).containsEntry("T_NGUOI", 5);
    }

    @Test
    void afterALockOnlyACorrectionCounts() {
        Reported.store(dataSource, "locked", whole(1, 1, 10, 100).reported());
        new ActLog(dataSource, "locked")
                .append(
                        Doer.NOBODY,
                        at(2),
                        List.of(LoggedAct.of(Act.LOCK, Subject.ofPeriod(JUNE.code()), "báo cáo đã ký")));
        Reported.store(dataSource, "locked", whole(3, 2, 20, 200).reported());
        assertThat(figures("locked", 4)).containsEntry("T_NGUOI", 10);

        Reported.store(dataSource, "locked", whole(5, 3, 30, 300).reported().sent(3, SubmissionType.CORRECTION));

        assertThat(figures("locked", 4)).containsEntry("T_NGUOI", 10);
        assertThat(figures("locked", 6)).containsEntry("T_NGUOI", 30);
    }

    @Test
    void whereThePlanCountsFromApprovalTheLastApprovedVersionCounts() {
        Reported.store(
                dataSource,
                "approval",
                whole(1, 1, 10, 100).reported(),
                whole(2, 2, 20, 200).reported());
        assertThat(figures("approval", 3, true)).isEmpty();

        act("approval", Act.APPROVE, 4, 1);

        assertThat(figures("approval", 3, true)).isEmpty();
        assertThat(figures("approval", 4, true)).containsEntry("T_NGUOI", 10);
        assertThat(figures("approval", 4, false)).containsEntry("T_NGUOI", 20);
    }

    @Test
    void whyAVersionDoesNotCountIsSaid() {
        store("why-older", List.of(whole(1, 2, 10, 100), whole(2, 1, 5, 50)), new Random(1));
        store(
                "why-alone",
                List.of(new Sent(1, 1, SubmissionType.SUPPLEMENT, Map.of("T_NGUOI", 20), Optional.empty())),
                new Random(1));
        store(
                "why-withdrawn",
                List.of(new Sent(1, 1, SubmissionType.OFFICIAL, Map.of("T_NGUOI", 20), Optional.of(2))),
                new Random(1));
        store("why-approval", List.of(whole(1, 1, 10, 100)), new Random(1));

        assertThat(reasons("why-older", false)).containsExactly(FindingKind.SENDING_OLDER);
        assertThat(reasons("why-alone", false)).containsExactly(FindingKind.SUPPLEMENT_ALONE);
        assertThat(reasons("why-withdrawn", false)).containsExactly(FindingKind.SUBMISSION_WITHDRAWN);
        assertThat(reasons("why-approval", false)).isEmpty();
        assertThat(reasons("why-approval", true)).containsExactly(FindingKind.APPROVAL_AWAITED);
    }

    private static List<FindingKind> reasons(String programme, boolean approvedOnly) {
        return new PeriodReceipts(dataSource, programme, List.of(JUNE), approvedOnly)
                .asOf(at(20)).stream()
                        .flatMap(receipt -> receipt.reason().stream())
                        .map(Finding::kind)
                        .toList();
    }

    private static Sent whole(int hour, int number, int people, int stock) {
        return new Sent(
                hour, number, SubmissionType.OFFICIAL, Map.of("T_NGUOI", people, "F_CUOI", stock), Optional.empty());
    }

    private static List<Sent> scenario(Random chance) {
        List<Integer> hours = new ArrayList<>(List.of(1, 3, 5, 7, 9, 11, 13));
        Collections.shuffle(hours, chance);
        List<Sent> sent = new ArrayList<>();
        int files = 1 + chance.nextInt(6);
        for (int i = 0; i < files; i++) {
            var type = SubmissionType.values()[chance.nextInt(3)];
            Map<String, Integer> figures =
                    new TreeMap<>(Map.of("T_NGUOI", 1 + chance.nextInt(1000), "F_CUOI", 1 + chance.nextInt(1000)));
            if (type == SubmissionType.SUPPLEMENT) {
                figures.remove(chance.nextBoolean() ? "T_NGUOI" : "F_CUOI");
            }
            int hour = hours.get(i);
            Optional<Integer> withdrawn =
                    chance.nextInt(4) == 0 ? Optional.of(hour + 1 + 2 * chance.nextInt(4)) : Optional.empty();
            sent.add(new Sent(hour, 1 + chance.nextInt(4), type, figures, withdrawn));
        }
        return sent;
    }

    /** In any order, one by one or together, and the withdrawals in theirs. */
    private static void store(String programme, List<Sent> sent, Random chance) {
        List<Sent> shuffled = new ArrayList<>(sent);
        Collections.shuffle(shuffled, chance);
        int split = chance.nextInt(shuffled.size() + 1);
        for (List<Sent> batch : List.of(shuffled.subList(0, split), shuffled.subList(split, shuffled.size()))) {
            Reported.store(
                    dataSource, programme, batch.stream().map(Sent::reported).toArray(Reported[]::new));
        }
        for (Sent each : shuffled) {
            each.withdrawn().ifPresent(hour -> act(programme, Act.WITHDRAW, hour, version(programme, each)));
        }
    }

    private static int version(String programme, Sent sent) {
        return JdbcClient.create(dataSource)
                .sql("select version from submission where programme = ? and received_at = ?::timestamptz")
                .params(programme, at(sent.hour()).toString())
                .query(Integer.class)
                .single();
    }

    private static void act(String programme, Act act, int hour, int version) {
        var subject = new Subject(WARD, "BM01-PCMD", JUNE.code(), version);
        new ActLog(dataSource, programme).append(Doer.NOBODY, at(hour), List.of(LoggedAct.of(act, subject, "vì")));
    }

    private static Map<String, Integer> figures(String programme, int hour) {
        return figures(programme, hour, false);
    }

    private static Map<String, Integer> figures(String programme, int hour, boolean approvedOnly) {
        List<MeasuredTerm> terms = TERMS.entrySet().stream()
                .map(term -> new MeasuredTerm(new Term(term.getKey(), term.getValue()), true))
                .toList();
        Map<String, Integer> figures = new TreeMap<>();
        new KnownTotals(dataSource, programme, approvedOnly)
                .of(JUNE, at(hour), terms, CountedReport.of(Reported.HANOI, JUNE))
                .forEach(total ->
                        figures.put(total.term().element(), total.toDate().intValueExact()));
        return figures;
    }

    /** The same, told as a story: what a clerk would do who sees the files come in one by one. */
    private static Map<String, Integer> expected(List<Sent> sent, int moment) {
        List<Sent> usable = new ArrayList<>();
        for (Sent each : sent) {
            if (each.hour() <= moment && !each.isWithdrawn(moment) && !comesAfterANewer(each, sent)) {
                usable.add(each);
            }
        }
        usable.sort(Comparator.comparingInt(Sent::number).thenComparingInt(Sent::hour));
        Map<String, Integer> figures = new TreeMap<>();
        boolean whole = false;
        for (Sent each : usable) {
            if (!each.isSupplement()) {
                figures.clear();
                whole = true;
            }
            figures.putAll(each.figures());
        }
        return whole ? figures : Map.of();
    }

    private static boolean comesAfterANewer(Sent one, List<Sent> sent) {
        return sent.stream()
                .anyMatch(other -> other.number() > one.number()
                        && other.hour() < one.hour()
                        && (one.isSupplement() || !other.isSupplement())
                        && !other.isWithdrawn(one.hour()));
    }

    private static Instant at(int hour) {
        return START.plusSeconds((long) hour * HOUR);
    }
}
