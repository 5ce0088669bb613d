package vn.tonghop.cli.bench.nation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the definitions of a made-up country: the same plan for the nation, a province and a city. */
final class CountryJobs {

    /** Data elements that one indicator adds up. */
    private static final int TERMS = 3;

    private static final List<String> UNCHANGED = List.of("holidays.csv");
    private static final List<String> EMPTY =
            List.of("crosswalk.csv", "hotspots.csv", "hotspot-units.csv", "indicator-links.csv");

    private static final String IDENTITY = """
              - code: 00_ThongTin
                title: Thông tin báo cáo
                identity: true
                tables:
                  - code: THONG_TIN
                    elements:
                      - {code: MA_BIEU, label: Mã biểu, type: text, required: true}
                      - {code: PHIEN_BAN, label: Phiên bản biểu, type: count, nature: stock, required: true}
                      - {code: MA_DON_VI, label: Mã đơn vị, type: text, required: true}
                      - {code: TEN_DON_VI, label: Tên đơn vị, type: text, required: true}
                      - {code: KY, label: Kỳ báo cáo, type: text, required: true}
                      - {code: TU_NGAY, label: Số liệu từ ngày, type: date, required: true}
                      - {code: DEN_NGAY, label: Số liệu đến ngày, type: date, required: true}
                      - {code: LOAI_BAO_CAO, label: Loại báo cáo, type: text, required: true}
                      - {code: LAN_GUI, label: Lần gửi trong kỳ, type: count, nature: stock, required: true}
                      - {code: LY_DO, label: Lý do, type: text}
            """;

    private static final String CALENDAR = """
            defaults: {content: Kết quả trong kỳ, receiver: Cấp trên, channel: [direct], cut-off: decree-09-2019, assumed: Số liệu mẫu}
            due-rules:
              hang-thang: {day: 17, assumed: true, basis: Số liệu mẫu}
            obligations:
              - {name: Báo cáo tháng, reporters: xa, form: BM-QG, frequency: month, due: hang-thang}
            """;

    private final Path real;
    private final Path folder;

    /** @param real the definitions that come with the program */
    CountryJobs(Path real, Path folder) {
        this.real = real;
        this.folder = folder;
    }

    void write(Country country) {
        try {
            for (String name : UNCHANGED) {
                write(name, Files.readAllLines(real.resolve(name)));
            }
            for (String name : EMPTY) {
                write(
                        name,
                        Files.readAllLines(real.resolve(name)).stream()
                                .filter(line -> !line.startsWith("#"))
                                .limit(1)
                                .toList());
            }
            write("org-units.csv", country.unitLines());
            write("forms/" + Country.FORM + ".yaml", form());
            for (Scale scale : Scale.values()) {
                write(scale.programme() + "/plan.yaml", plan(scale));
                write(scale.programme() + "/calendar.yaml", List.of(CALENDAR));
                write(scale.programme() + "/rules.yaml", List.of("rules: []"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, List<String> lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    private static List<String> form() {
        List<String> lines = new ArrayList<>(List.of(
                "form: " + Country.FORM,
                "version: 1",
                "title: Biểu mẫu",
                "reporter: Xã",
                "sheets:",
                IDENTITY.stripTrailing()));
        lines.addAll(List.of(
                "  - code: 01_SoLieu",
                "    title: Số liệu",
                "    tables:",
                "      - code: SO_LIEU",
                "        elements:"));
        for (String element : Country.elements()) {
            lines.add("          - {code: " + element + ", label: Số đếm " + element + ", unit: lượt, required: true}");
        }
        return lines;
    }

    private static List<String> plan(Scale scale) {
        List<String> lines = new ArrayList<>(List.of(
                "programme: " + scale.programme(),
                "title: Kế hoạch mẫu",
                "decision: mẫu",
                "source: Số liệu mẫu",
                "year: " + Country.YEAR,
                "unit: \"" + scale.unit() + "\"",
                "reporters:",
                "  xa: {label: Các xã, kinds: [xa]}",
                "indicators:"));
        List<String> elements = Country.elements();
        for (int from = 0; from < elements.size(); from += TERMS) {
            lines.addAll(indicator(from / TERMS + 1, elements.subList(from, Math.min(from + TERMS, elements.size()))));
        }
        return lines;
    }

    private static List<String> indicator(int number, List<String> terms) {
        return List.of(
                "  - code: QG-%02d".formatted(number),
                "    name: Chỉ tiêu số " + number,
                "    quote: Chỉ tiêu mẫu",
                "    section: Mục I",
                "    lead: Cơ quan mẫu",
                "    kind: count",
                "    unit: lượt",
                "    reporters: xa",
                "    numerator: " + String.join(" + ", terms),
                "    target: {value: 1000000}",
                "    pace: steady",
                "    assumed: Số liệu mẫu");
    }
}
