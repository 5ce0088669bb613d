package vn.tonghop.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tonghop.cli.bench.measure.Side;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.pdf.PdfPrinter;
import vn.tonghop.report.pdf.Templates;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.spreadsheet.floor.XmlFloor;
import vn.tonghop.storage.ReceiptStore;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.storage.floor.CopyFloor;
import vn.tonghop.storage.server.DatabaseServer;

/**
 * The floors of a city month one after another in a process of their own: the database is opened, the files are unpacked
 * and parsed, the rows copied in, the pages filled and exported. Says how long it took to bring up what the pages show,
 * which is no part of it.
 */
@Command(name = "floor-of-month", hidden = true)
final class FloorOfMonth implements Callable<Integer> {

    static final String ROWS = "june.copy";
    static final String ASIDE = "aside";

    @Parameters(index = "0")
    private Path home;

    @Parameters(index = "1", description = "a data folder with June in it but for its observations")
    private Path data;

    @Override
    public Integer call() throws IOException {
        try (DatabaseServer server = DatabaseServer.embedded(data.resolve("database"))) {
            parse(home.resolve("sample-data").resolve("hanoi-2026").resolve(SampleJune.JUNE.code()));
            CopyFloor.load(server.dataSource(), Files.readAllBytes(data.resolve(ROWS)));
            long start = System.nanoTime();
            SampleJune june = SampleJune.below(home);
            Snapshot snapshot = snapshot(june, server.dataSource());
            double aside = (System.nanoTime() - start) / Side.NANOS;
            for (ReportDefinition report : june.reports()) {
                start = System.nanoTime();
                Catalogue words = Catalogue.in("vi").numbered(report.allParts());
                ReportContent content = WholeReport.write(snapshot, june.programme(), report, words);
                aside += (System.nanoTime() - start) / Side.NANOS;
                Files.write(
                        data.resolve(report.id() + ".pdf"), new PdfPrinter(Templates.of(report), words).print(content));
            }
            System.out.println(ASIDE + "=" + aside);
        }
        return 0;
    }

    private static void parse(Path folder) throws IOException {
        long elements = 0;
        try (var files = Files.newDirectoryStream(folder, "*.xlsx")) {
            for (Path file : files) {
                elements += XmlFloor.over(Files.readAllBytes(file)).elements();
            }
        }
        if (elements == 0) {
            throw new IllegalStateException("no workbook in " + folder);
        }
    }

    static Snapshot snapshot(SampleJune june, DataSource dataSource) {
        String input = new ReceiptStore(dataSource, june.programme().id()).inputHash(SampleJune.JUNE, SampleJune.AS_OF);
        return new SnapshotStore(dataSource, june.programme())
                .find(SampleJune.JUNE, SampleJune.AS_OF, input)
                .orElseThrow();
    }
}
