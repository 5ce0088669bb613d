package vn.tonghop.report;

import java.nio.file.*;
import vn.tonghop.report.content.*;
import vn.tonghop.report.definition.*;
import vn.tonghop.report.pdf.*;
import vn.tonghop.report.wording.*;
import org.junit.jupiter.api.Test;

class PreviewTest {
    @Test
    void print() throws Exception {
        var report = ReportFile.read(CityMonth.JOBS, CityMonth.PROGRAMME).get(0);
        for (String lang : new String[] {"vi", "en"}) {
            var words = Catalogue.in(lang);
            var printer = new PdfPrinter(Templates.of(report), words);
            for (var e : java.util.Map.of("usual", CityMonth.usual(), "complete", CityMonth.complete(), "empty", CityMonth.nothingArrived()).entrySet()) {
                var content = ContentWriter.write(e.getValue().snapshot(), CityMonth.PROGRAMME, report, words);
                long t = System.nanoTime();
                byte[] pdf = printer.print(content);
                System.out.println(e.getKey() + " " + lang + " ms " + (System.nanoTime() - t) / 1_000_000);
                Files.write(Path.of("/tmp/w/" + e.getKey() + "-" + lang + ".pdf"), pdf);
            }
        }
    }
}
