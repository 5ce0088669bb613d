package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.change.Crosswalk;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.Nature;
import vn.tonghop.plan.indicator.Indicator;

/** What Hà Nội has in {@code jobs/} for 2026. */
class HanoiProgrammeTest {

    private static final Programme PROGRAMME = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");
    private static final Period JUNE = Period.month(2026, 6);
    private static final Period JULY = Period.month(2026, 7);
    private static final List<String> AGENCIES = List.of("CATP", "TAND", "SGDDT", "THANHDOAN", "LDLD", "SYT");

    @Test
    void measuresTwentyFiveLinesOfThePlan() {
        assertThat(PROGRAMME.indicators())
                .extracting(Indicator::code)
                .hasSize(25)
                .startsWith("HN26-01")
                .endsWith("HN26-12b");
    }

    @Test
    void namesIndicatorsSoThatTheyFitATable() {
        assertThat(PROGRAMME.indicators())
                .allSatisfy(indicator -> assertThat(indicator.name()).hasSizeLessThanOrEqualTo(60));
    }

    @ParameterizedTest
    @CsvSource({
        "xa-phuong,126",
        "xa-phuong-va-so-y-te,127",
        "ho-tro-42,42",
        "ho-tro-6,6",
        "ho-tro-48,48",
        "cong-an,1",
        "toa-an,1",
        "giao-duc,2",
        "cong-doan,1",
        "doi-178-thanh-pho,1"
    })
    void knowsHowManyUnitsOweAFigure(String group, int units) {
        assertThat(PROGRAMME.reporters().get(group).due(PROGRAMME.units(), JUNE))
                .hasSize(units);
    }

    @Test
    void collectsFromHaNoiOnlyThoughOtherProvincesHaveCommunesToo() {
        assertThat(PROGRAMME.reporters().get("xa-phuong").due(PROGRAMME.units(), JUNE))
                .allMatch(unit -> unit.parent().equals("01"));
        assertThat(PROGRAMME.units().on(JUNE.end()))
                .filteredOn(unit -> unit.kind().isCommune())
                .hasSize(126 + 3);
    }

    @Test
    void collectsFromOneUnitLessOnceTwoAreMergedInTheData(@TempDir Path folder) throws IOException {
        JobsCopy jobs = new JobsCopy(folder)
                .replace("org-units.csv", """
                        10441,Xã Mỹ Đức,xa,01,2025-07-01,,document
                        10459,Xã Phúc Sơn,xa,01,2025-07-01,,document
                        """, """
                        10441,Xã Mỹ Đức,xa,01,2025-07-01,2026-06-30,document
                        10459,Xã Phúc Sơn,xa,01,2025-07-01,2026-06-30,document
                        10441,Xã Mỹ Đức,xa,01,2026-07-01,,assumed
                        """)
                .replace("crosswalk.csv", "2026-07-01,09562-T01,", """
                        2026-07-01,10441,10441,whole,all,,,assumed
                        2026-07-01,10459,10441,whole,all,,,assumed
                        2026-07-01,09562-T01,""");
        Programme merged = jobs.programme();
        Reporters communes = merged.reporters().get("xa-phuong");
        var faults = new Faults();
        Crosswalk crosswalk = Crosswalk.read(jobs.file("crosswalk.csv"), merged.units(), faults);
        OrgUnit myDuc = merged.units().find("10441", JULY.end()).orElseThrow();

        assertThat(faults.list()).isEmpty();
        assertThat(communes.due(merged.units(), JUNE)).hasSize(126);
        assertThat(communes.due(merged.units(), JULY)).hasSize(125);
        assertThat(new Lineage(crosswalk).summands(myDuc, JUNE.end()))
                .extracting(OrgUnit::name)
                .containsExactly("Xã Mỹ Đức", "Xã Phúc Sơn");
    }

    @Test
    void supportsInEveryWardOfTheTwoListsAndInNoOther() {
        assertThat(PROGRAMME.reporters().get("ho-tro-48").codes())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Stream.of("ho-tro-42", "ho-tro-6")
                        .flatMap(group -> PROGRAMME.reporters().get(group).codes().stream())
                        .toList());
    }

    @Test
    void holdsBothFormsOfATargetThatContradictsItself() {
        Indicator free = indicator("HN26-07");

        assertThat(free.target(JUNE.end()).orElseThrow().value()).isEqualByComparingTo("100");
        assertThat(free.target(JUNE.end()).orElseThrow().percent()).isFalse();
        assertThat(free.target(JUNE.end()).orElseThrow().statedAlso()).contains(new BigDecimal("80"));
    }

    @Test
    void asksEveryUnitForOneReportAMonthAndWantsItBeforeThe17th() {
        List<OrgUnit> reporting = PROGRAMME.units().subtree("01", JUNE.end()).stream()
                .filter(unit -> unit.kind().isCommune() || AGENCIES.contains(unit.code()))
                .toList();

        assertThat(reporting)
                .hasSize(132)
                .allSatisfy(unit -> assertThat(PROGRAMME.obligation(unit, PeriodKind.MONTH, JUNE))
                        .hasValueSatisfying(obligation ->
                                assertThat(obligation.due().lastDayOnTime(JUNE)).isEqualTo(LocalDate.of(2026, 6, 16))));
    }

    @Test
    void asksWardsForTheWardFormAndAgenciesForTheirs() {
        assertThat(formOf("00004")).isEqualTo("BM01-PCMD");
        assertThat(formOf("CATP")).isEqualTo("BM03-PCMD");
    }

    @ParameterizedTest
    @CsvSource({"F_CUOI,STOCK", "F_TANG,FLOW", "K_MOI,FIRST_IN_YEAR", "S_SD,FIRST_IN_YEAR", "D_CO,STOCK", "G_QH,STOCK"})
    void knowsHowMonthsOfAnElementCombine(String element, Nature nature) {
        assertThat(ward().elements().get(element).nature()).isEqualTo(nature);
    }

    @Test
    void listsNoWardByPersonsOrCases() {
        assertThat(PROGRAMME.indicators().stream().filter(PROGRAMME::isSensitive))
                .extracting(Indicator::code)
                .containsExactly("HN26-09a", "HN26-12a", "HN26-12b");
    }

    @Test
    void asksForNoPersonAndForNobodyUnderAge() {
        assertThat(PROGRAMME.forms().values())
                .flatExtracting(form -> form.elements().values())
                .extracting(DataElement::label)
                .noneMatch(label -> label.matches("(?i).*(họ tên|họ và tên|năm sinh|dưới 18|địa chỉ|căn cước).*"));
    }

    @Test
    void tellsTheSameRowOfTwoTeamsApart() {
        assertThat(ward().rows("K_MOI").get("DOI178_XA/KR").label()).isEqualTo("Đội 178 xã, phường: Karaoke");
        assertThat(ward().rows("K_MOI").get("CA_XA/KR").label()).isEqualTo("Công an xã, phường: Karaoke");
    }

    private static Form ward() {
        return PROGRAMME.forms().get("BM01-PCMD");
    }

    private static Indicator indicator(String code) {
        return PROGRAMME.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String formOf(String unit) {
        OrgUnit found = PROGRAMME.units().find(unit, JUNE.end()).orElseThrow();
        return PROGRAMME.obligation(found, PeriodKind.MONTH, JUNE).orElseThrow().form();
    }
}
