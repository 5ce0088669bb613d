package vn.tonghop.spreadsheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.spreadsheet.xlsx.plain.KnownTexts;
import vn.tonghop.spreadsheet.xlsx.plain.NotPlainException;
import vn.tonghop.spreadsheet.xlsx.plain.PlainXml;
import vn.tonghop.spreadsheet.xlsx.xml.Xml;

/** Whatever a part is made of, the quick way through its bytes says what the parser says. */
class PlainPartsTest {

    private static final Path BAD = Path.of("sample-data", "bad");
    /** Their parts cannot be unpacked. */
    private static final Set<String> BROKEN_OFF = Set.of("cut-short.xlsx", "part-damaged.xlsx");

    private static final KnownTexts KNOWN = new KnownTexts(List.of("MA", "NOI_DUNG", "Có", "Số cơ sở"));

    private static final String[] SNIPPETS = {
        "&amp;",
        "&lt;",
        "&#65;",
        "&quot;",
        "&nbsp;",
        "<!--x-->",
        "<![CDATA[1]]>",
        "<?x y?>",
        "]]>",
        ">",
        "<",
        "'",
        "\"",
        "=",
        " ",
        "\t",
        "\n",
        "\r\n",
        "\r",
        "\u0000",
        "\u007F",
        "ế",
        "e\u0302\u0301",
        "\uE000",
        "\uFFFE",
        "\uD83D\uDE00",
        "_x0041_",
        "x:",
        ":",
        "a:b=\"c\" ",
        " r=\"B7\"",
        " t=\"str\"",
        " s=\"2\"",
        " hidden=\"1\"",
        " xmlns=\"urn:a\"",
        " xmlns:r=\"urn:b\"",
        "</v>",
        "<v>7</v>",
        "<f>A1&gt;0</f>",
        "<is><t>Có</t></is>",
        "<c/>",
        "</c>",
        "<c r=\"Z9\"/>",
        "</row>",
        "<row>",
        "<row r=\"9\">",
        "<x/>",
        "<x></x>",
        "1",
        "-",
        ".",
        "e",
        "  "
    };

    static Stream<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            return files
                    .filter(file -> file.toString().endsWith(".xlsx"))
                    .filter(file -> !BROKEN_OFF.contains(file.getFileName().toString()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void readsEverySampleAsTheParserDoes(Path file) throws IOException {
        assertBothWaysAgree(TwoWays.parts(Files.readAllBytes(file)), file.toString());
    }

    @Test
    void readsADamagedPartAsTheParserDoes() throws IOException {
        damage(System.nanoTime(), 500);
    }

    @Test
    @Tag("soak")
    void readsManyDamagedPartsAsTheParserDoes() throws IOException {
        damage(System.nanoTime(), 60_000);
    }

    private static void damage(long seed, int times) throws IOException {
        System.out.println("PlainPartsTest damages parts by seed " + seed);
        var random = new Random(seed);
        List<Map<String, byte[]>> good = new ArrayList<>();
        for (String name : List.of(
                "good.xlsx",
                "saved-by-libreoffice.xlsx",
                "formula-to-another-file.xlsx",
                "number-struck-through.xlsx",
                "tcvn3-font.xlsx")) {
            good.add(TwoWays.parts(Files.readAllBytes(BAD.resolve(name))));
        }
        for (int i = 0; i < times; i++) {
            Map<String, byte[]> parts = new TreeMap<>(good.get(random.nextInt(good.size())));
            List<String> names = parts.keySet().stream()
                    .filter(name -> name.startsWith("xl/"))
                    .toList();
            String part = names.get(random.nextInt(names.size()));
            parts.computeIfPresent(part, (name, bytes) -> damaged(bytes, random));
            assertBothWaysAgree(parts, "seed " + seed + ", file " + i + ", " + part);
        }
    }

    private static byte[] damaged(byte[] part, Random random) {
        var xml = new StringBuilder(new String(part, StandardCharsets.UTF_8));
        for (int times = random.nextInt(1, 4); times > 0; times--) {
            int at = place(xml, random);
            String snippet = SNIPPETS[random.nextInt(SNIPPETS.length)];
            int removed = random.nextInt(3) == 0 ? Math.min(random.nextInt(1, 9), xml.length() - at) : 0;
            xml.replace(at, at + removed, random.nextInt(4) == 0 ? "" : snippet);
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Often beside markup, where a little changes much. */
    private static int place(StringBuilder xml, Random random) {
        int at = random.nextInt(xml.length());
        int markup = xml.indexOf(random.nextBoolean() ? ">" : "<", at);
        return markup < 0 || random.nextInt(3) == 0 ? at : markup + random.nextInt(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<si/>",
                "<si></si>",
                "<si><t/></si>",
                "<si><t></t></si>",
                "<si><t>Số cơ sở</t></si>",
                "<si><t> Số cơ sở </t></si>",
                "<si><t xml:space=\"preserve\"> Số cơ sở</t></si>",
                "<si><t xml:space='preserve'>Có</t></si>",
                "<si><t>Ma túy &amp; mại dâm</t></si>",
                "<si><t>&lt;b&gt; &quot;&apos; &#7871; &#x1EBF;</t></si>",
                "<si><t>Mại &nbsp; dâm</t></si>",
                "<si><t><![CDATA[Có <1>]]></t></si>",
                "<si><t>C<!-- o -->ó</t></si>",
                "<si><!-- MA --><t>Có</t></si>",
                "<si><t>C<?x y?>ó</t></si>",
                "<si><t>Dòng\nsau</t></si>",
                "<si><t>Dòng\r\nsau\tnữa</t></si>",
                "<si><t>_x0041__x000D_</t></si>",
                "<si><t>MA]]></t></si>",
                "<si><t>a > b</t></si>",
                "<si><t>\uE000</t></si>",
                "<si><t>\uD83D\uDE00</t></si>",
                "<si><t>\uFFFE</t></si>",
                "<si><t>\u0001</t></si>",
                "<si><t>M\u0000</t></si>",
                "<si><t>So\u0302\u0301 co\u031B so\u031B\u0309</t></si>",
                "<si><t>MA\u200B</t></si>",
                "<si><r><t>Số </t></r><r><rPr><b/><sz val=\"11\"/></rPr><t>cơ sở</t></r></si>",
                "<si><r><rPr><strike/></rPr><t>7</t></r></si>",
                "<si><r><rPr><rFont val=\".VnTime\"/></rPr><t>Sè c¬ së</t></r></si>",
                "<si><t>Có</t><rPh sb=\"0\" eb=\"1\"><t>không</t></rPh><phoneticPr fontId=\"1\"/></si>",
                "<si><t>Có</t><t>Có</t></si>",
                "<si><t>Có</t></si><si",
                "<si><t>Có</si></t>",
                "<si><t>Có</t></si>MA",
                "<si xmlns=\"urn:a\"><t>Có</t></si>",
                "<x:si xmlns:x=\"urn:a\"><x:t>Có</x:t></x:si>",
                "<si><t>Có</t></si></sst><sst>"
            })
    void readsSharedTextsAsTheParserDoes(String item) {
        Map<String, byte[]> parts = ofTexts("<si><t>MA</t></si>" + item + "<si><t>Cuối</t></si>");

        assertBothWaysAgree(parts, item);
    }
    /** Otherwise everything would be right and nothing quick. */
    @ParameterizedTest
    @ValueSource(strings = {"good.xlsx", "saved-by-libreoffice.xlsx"})
    void takesTheCellsOfOrdinarySheetsTheQuickWay(String file) throws IOException {
        Map<String, byte[]> parts = TwoWays.parts(Files.readAllBytes(BAD.resolve(file)));
        parts.keySet().removeIf(name -> !name.startsWith("xl/worksheets/sheet"));

        assertThat(parts).hasSizeGreaterThan(10);
        for (byte[] part : parts.values()) {
            assertThat(elements(part)).isGreaterThan(20);
        }
    }

    @Test
    void takesTheCellsOfASheetByExcelTheQuickWay() throws IOException {
        String sheet = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"x14ac xr\""
                + " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\""
                + " xmlns:xr=\"http://schemas.microsoft.com/office/spreadsheetml/2014/revision\""
                + " xr:uid=\"{00000000-0001-0000-0000-000000000000}\"><sheetData>"
                + "<row r=\"1\" spans=\"1:2\" x14ac:dyDescent=\"0.25\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c>"
                + "<c r=\"B1\" t=\"str\"><f>IF(A1&gt;0,\"Có\",\"\")</f><v>Có</v></c></row></sheetData></worksheet>";

        assertThat(elements(sheet.getBytes(StandardCharsets.UTF_8))).isEqualTo(8);
    }

    private static int elements(byte[] part) throws NotPlainException {
        var xml = new PlainXml(Arrays.copyOf(part, part.length + 1), part.length);
        int elements = 0;
        for (int event = xml.advance(); event != Xml.END || !xml.is("sheetData"); event = xml.advance()) {
            elements += event == Xml.START ? 1 : 0;
        }
        return elements;
    }

    private static void assertBothWaysAgree(Map<String, byte[]> parts, String name) {
        TwoWays ways = TwoWays.through(parts, KNOWN);
        assertThat(ways.quick()).as(name).isEqualTo(ways.thorough());
    }

    private static Map<String, byte[]> ofTexts(String items) {
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"a\" Type=\"urn:/worksheet\" Target=\"sheet.xml\"/>"
                + "<Relationship Id=\"b\" Type=\"urn:/sharedStrings\" Target=\"texts.xml\"/></Relationships>";
        String cells = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>";
        Map<String, String> parts = Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                relations,
                "xl/sheet.xml",
                "<worksheet><sheetData>" + cells + "</sheetData></worksheet>",
                "xl/texts.xml",
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + items + "</sst>");
        Map<String, byte[]> bytes = new TreeMap<>();
        parts.forEach((name, xml) ->
                bytes.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }
}
