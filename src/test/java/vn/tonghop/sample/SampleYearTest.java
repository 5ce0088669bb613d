package vn.tonghop.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.sample.city.Trade;
import vn.tonghop.sample.city.Ward;
import vn.tonghop.spreadsheet.form.Filling;
import vn.tonghop.spreadsheet.form.FormCell;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

class SampleYearTest {

    private static final Programme PROGRAMME = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");
    private static final Period YEAR = Period.month(2026, 1).reportYear();
    private static final Map<OrgUnit, List<Filling>> WARDS = new HashMap<>();

    @BeforeAll
    static void tellTheYear() {
        var desk = new Desk(PROGRAMME, YEAR, SampleCity.DEMO_SEED, Integer.MAX_VALUE);
        desk.wards().stream()
                .map(Ward::unit)
                .forEach(unit -> WARDS.put(
                        unit,
                        YEAR.months().stream()
                                .map(month -> desk.filling(unit, month))
                                .toList()));
    }

    @Test
    void opensEachMonthWithWhatTheLastOneLeft() {
        eachPairOfMonths((before, after) -> {
            for (Trade trade : Trade.values()) {
                assertThat(number(after, "F_DAU", trade.name())).isEqualTo(stock(before, trade));
            }
            assertThat(number(after, "G_TON", "")).isEqualTo(openComplaints(before));
        });
    }

    @Test
    void neverInspectsMoreFacilitiesThanThereAre() {
        for (String team : List.of("DOI178_XA", "CA_XA")) {
            for (List<Filling> months : WARDS.values()) {
                for (Trade trade : Trade.values()) {
                    long inspected = 0;
                    for (Filling month : months) {
                        inspected += number(month, "K_MOI", team + "/" + trade);
                        assertThat(inspected).isBetween(0L, stock(month, trade));
                    }
                }
            }
        }
    }

    @Test
    void keepsADutyDoneWithItsPaper() {
        eachPairOfMonths((before, after) -> before.values().forEach((cell, value) -> {
            if (cell.element().equals("D_CO") && value.equals(Value.of(true))) {
                FormCell paper = new FormCell("D_SOVB", cell.category());
                FormCell day = new FormCell("D_NGAY", cell.category());
                assertThat(after.values()).containsEntry(cell, value);
                assertThat(before.values()).containsKeys(paper, day);
                assertThat(after.values()).containsEntry(paper, before.values().get(paper));
                assertThat(LocalDate.parse(before.values().get(day).text()))
                        .isBetween(YEAR.start(), before.period().end());
            }
        }));
    }

    @Test
    void neverReportsAPartLargerThanItsWhole() {
        Map<String, String> parts = Map.ofEntries(
                Map.entry("F_LDNU", "F_LD"),
                Map.entry("K_MOI", "K_LUOT"),
                Map.entry("K_PT", "K_MOI"),
                Map.entry("K_VP", "K_LUOT"),
                Map.entry("K_PTIEN", "K_VP"),
                Map.entry("T_NGUOI", "T_LUOT"),
                Map.entry("T_NU", "T_LUOT"),
                Map.entry("L_NU", "L_NGUOI"),
                Map.entry("X_VU_HS", "X_VU_PH"),
                Map.entry("G_DH", "G_XL"),
                Map.entry("S_DK", "S_NC"),
                Map.entry("S_SD", "S_DK"),
                Map.entry("S_NC", "S_LUOT"));
        eachMonth(filling -> filling.values().forEach((cell, value) -> {
            String whole = parts.get(cell.element());
            if (whole != null) {
                assertThat(number(filling, cell.element(), cell.category()))
                        .as("%s %s %s", filling.unit().code(), filling.period(), cell)
                        .isLessThanOrEqualTo(number(filling, whole, cell.category()));
            }
        }));
    }

    @Test
    void neverFindsMoreSpecialFacilitiesThanFacilities() {
        eachMonth(filling -> {
            for (Trade trade : Trade.values()) {
                for (String part : List.of("F_ANTT", "F_PT", "F_CK")) {
                    assertThat(number(filling, part, trade.name())).isLessThanOrEqualTo(stock(filling, trade));
                }
                assertThat(stock(filling, trade) > 0 || number(filling, "F_LD", trade.name()) == 0)
                        .isTrue();
            }
        });
    }

    @Test
    void finesOnlyWhereSomebodyWasFined() {
        eachMonth(filling -> filling.values().forEach((cell, value) -> {
            if (cell.element().equals("K_TIEN")) {
                long fined = number(filling, "K_PTIEN", cell.category());
                assertThat(number(filling, "K_TIEN", cell.category())).isBetween(200_000 * fined, 200_000_000 * fined);
            }
        }));
        eachMonth(
                filling -> assertThat(number(filling, "X_TIEN", "") > 0).isEqualTo(number(filling, "X_XPHC", "") > 0));
    }

    @Test
    void countsFacilitiesOfAnyTeamBetweenTheLargerAndBoth() {
        eachMonth(filling -> {
            long ward = sum(filling, "K_MOI", "DOI178_XA/");
            long police = sum(filling, "K_MOI", "CA_XA/");
            assertThat(number(filling, "K_MOI_CHUNG", "")).isBetween(Math.max(ward, police), ward + police);
        });
    }

    @Test
    void servesEverybodyWithAtLeastOneService() {
        List<String> services = List.of("S_TL", "S_PL", "S_YT", "S_HN", "S_VL", "S_VV", "S_KHAC");
        eachMonth(filling -> {
            long served = number(filling, "S_SD", "");
            long all = 0;
            for (String service : services) {
                assertThat(number(filling, service, "")).isLessThanOrEqualTo(served);
                all += number(filling, service, "");
            }
            assertThat(all).isGreaterThanOrEqualTo(served);
        });
    }

    @Test
    void carriesOutSupportOnlyInTheNamedWards() {
        List<String> named = PROGRAMME.reporters().get("ho-tro-48").codes();
        eachMonth(filling -> {
            if (!named.contains(filling.unit().code())) {
                assertThat(filling.statuses()).containsEntry("07_HoTro", SheetStatus.NOT_CARRIED_OUT);
            }
        });
    }

    @Test
    void holdsAboutAsManyFacilitiesAsTheCityMostOfThemInFewWards() {
        List<Long> stock = new ArrayList<>();
        june(filling -> stock.add(stock(filling)));
        stock.sort(Comparator.reverseOrder());
        long all = stock.stream().mapToLong(Long::longValue).sum();
        long largestTenth = stock.stream().limit(13).mapToLong(Long::longValue).sum();
        assertThat(all).isBetween(4_700L, 5_100L);
        assertThat(largestTenth * 100 / all).isGreaterThan(25);
        assertThat(stock).filteredOn(count -> count < 15).hasSizeGreaterThan(20);
    }

    @Test
    void hasInspectedAboutAThirdByJune() {
        long inspected = 0;
        for (List<Filling> months : WARDS.values()) {
            for (Filling month : months.subList(0, 6)) {
                inspected += sum(month, "K_MOI", "DOI178_XA/");
            }
        }
        assertThat(inspected).isBetween(1_600L, 1_800L);
    }

    @Test
    void differsWithTheSeed() {
        var other = new Desk(PROGRAMME, YEAR, SampleCity.DEMO_SEED + 1, Integer.MAX_VALUE);
        OrgUnit unit = other.reporters().get(5);
        Period june = YEAR.months().get(5);
        assertThat(other.filling(unit, june).values())
                .isNotEqualTo(WARDS.get(unit).get(5).values());
    }

    private static long stock(Filling filling, Trade trade) {
        return number(filling, "F_DAU", trade.name())
                + number(filling, "F_TANG", trade.name())
                - number(filling, "F_GIAM", trade.name());
    }

    private static long stock(Filling filling) {
        long all = 0;
        for (Trade trade : Trade.values()) {
            all += stock(filling, trade);
        }
        return all;
    }

    private static long openComplaints(Filling filling) {
        return number(filling, "G_TON", "")
                + number(filling, "G_NHAN", "")
                - number(filling, "G_XL", "")
                - number(filling, "G_CH", "");
    }

    private static long sum(Filling filling, String element, String rows) {
        return filling.values().keySet().stream()
                .filter(cell ->
                        cell.element().equals(element) && cell.category().startsWith(rows))
                .mapToLong(cell -> number(filling, cell.element(), cell.category()))
                .sum();
    }

    private static long number(Filling filling, String element, String category) {
        Value value = filling.values().getOrDefault(new FormCell(element, category), Value.ZERO);
        assertThat(value.isNumber()
                        || value.state() == ValueState.REPORTED && value.text().equals("-"))
                .isTrue();
        return value.number().map(Number::longValue).orElse(0L);
    }

    private static void eachMonth(Consumer<Filling> check) {
        WARDS.values().forEach(months -> months.forEach(check));
    }

    private static void june(Consumer<Filling> check) {
        WARDS.values().forEach(months -> check.accept(months.get(5)));
    }

    private static void eachPairOfMonths(BiConsumer<Filling, Filling> check) {
        for (List<Filling> months : WARDS.values()) {
            for (int i = 1; i < months.size(); i++) {
                check.accept(months.get(i - 1), months.get(i));
            }
        }
    }
}
