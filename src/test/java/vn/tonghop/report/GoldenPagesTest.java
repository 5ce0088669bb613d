package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.narrative.Narrative;

/**
 * Chosen pages look as they did. The foot with its hashes is left out. A page that is meant to look otherwise is accepted by
 * running this with {@code -Dtonghop.golden=accept}; what differs is in {@code target/golden}.
 */
class GoldenPagesTest {

    private static final Path JOBS = Path.of("jobs");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path SEEN = Path.of("target/golden");
    private static final int DPI = 60;
    /** Height of foot and lower margin, in points. */
    private static final int FOOT = 64;
    /** Shades of 256 by which glyphs drawn by another version of Java may differ. */
    private static final int SHADES = 64;
    /** So many pixels of a thousand may differ by more. */
    private static final double MOST = 0.15;

    private static final Narrative WORDS = new Narrative(
            1,
            List.of(
                    new Narrative.Section(
                            "N_KHO_KHAN",
                            "Kinh phí tuyên truyền phân bổ chậm ở một số địa bàn; lực lượng"
                                    + " kiểm tra liên ngành còn thiếu phương tiện.\n- Việc phối hợp chưa thường xuyên."),
                    new Narrative.Section("N_PHUONG_HUONG", "Tập trung kiểm tra các cơ sở chưa được kiểm tra.")),
            List.of());

    @ParameterizedTest
    @CsvSource({
        "hanoi-2026, 2026-06, NORMAL, day-du, 1",
        "hanoi-2026, 2026-06, NORMAL, day-du, 3",
        "hanoi-2026, 2026-06, NORMAL, day-du, 7",
        "hanoi-2026, 2026-06, NORMAL, tom-tat, 1",
        "hanoi-2026, 2026-06, EMPTY, day-du, 1",
        "dong-da-2022, 2022-09, BROKEN, ket-qua-quan, 4",
        "hoa-phong-2024, 2024-H1, NORMAL, dinh-ky-xa, 1",
        "dong-da-2022, 2022, BROKEN, tom-tat-dien-thoai, 1"
    })
    void looksAsItDid(String programme, String period, SamplePeriod.Kind kind, String report, int page)
            throws IOException {
        BufferedImage seen = page(new SamplePeriod(programme, period, kind), report, page);
        Path golden = GOLDEN.resolve(String.join("_", programme, period, kind.name(), report, page + ".png"));
        if ("accept".equals(System.getProperty("tonghop.golden"))) {
            Files.createDirectories(GOLDEN);
            ImageIO.write(seen, "png", golden.toFile());
        }

        double differing = differing(ImageIO.read(golden.toFile()), seen, golden.getFileName());

        assertThat(differing)
                .as("pixels of a thousand that differ; see target/golden/" + golden.getFileName())
                .isLessThan(MOST);
    }

    @Test
    void noticesALineThatMovedByAPoint() throws IOException {
        BufferedImage page = page(new SamplePeriod("hanoi-2026", "2026-06", SamplePeriod.Kind.NORMAL), "tom-tat", 1);
        var moved = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        moved.getRaster().setRect(page.getRaster());
        moved.getRaster().setRect(0, 1, page.getData(new Rectangle(0, 150, page.getWidth(), 12)));

        assertThat(differing(page, moved, Path.of("moved.png"))).isGreaterThan(MOST);
    }

    private static BufferedImage page(SamplePeriod sample, String id, int page) throws IOException {
        Programme programme = sample.programme();
        Snapshot snapshot = sample.snapshot().saying(WORDS);
        ReportDefinition report = ReportFile.read(JOBS, programme).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        byte[] pdf = new ReportRenderer(programme, report, "vi").pdf(snapshot).bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage whole = new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
            var copy = new BufferedImage(
                    whole.getWidth(), whole.getHeight() - FOOT * DPI / 72, BufferedImage.TYPE_BYTE_GRAY);
            copy.getRaster().setRect(whole.getRaster());
            return copy;
        }
    }

    /** How many pixels of a thousand; both images and what differs between them are left to look at. */
    private static double differing(BufferedImage golden, BufferedImage seen, Path name) throws IOException {
        assertThat(new int[] {seen.getWidth(), seen.getHeight()})
                .as("size of " + name)
                .containsExactly(golden.getWidth(), golden.getHeight());
        var difference = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
        int count = 0;
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                int before = golden.getRaster().getSample(x, y, 0);
                int now = seen.getRaster().getSample(x, y, 0);
                boolean other = Math.abs(before - now) > SHADES;
                count += other ? 1 : 0;
                int pale = 128 + now / 2;
                difference.setRGB(x, y, other ? (before < now ? 0x2563EB : 0xDC2626) : pale * 0x010101);
            }
        }
        double share = 1000.0 * count / (seen.getWidth() * seen.getHeight());
        if (share >= MOST) {
            Files.createDirectories(SEEN);
            ImageIO.write(difference, "png", SEEN.resolve(name).toFile());
            ImageIO.write(seen, "png", SEEN.resolve("seen-" + name).toFile());
        }
        return share;
    }
}
