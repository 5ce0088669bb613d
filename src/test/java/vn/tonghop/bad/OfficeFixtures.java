package vn.tonghop.bad;

import static vn.tonghop.bad.Fixture.of;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The good workbook after LibreOffice opened it and saved it under another format. */
final class OfficeFixtures {

    private OfficeFixtures() {}

    static List<Fixture> all() {
        return List.of(
                of(
                        "saved-by-libreoffice.xlsx",
                        29,
                        "LibreOffice lưu lại .xlsx",
                        () -> saved("xlsx:Calc MS Excel 2007 XML")),
                of("saved-as-excel-97.xls", 29, "Lưu thành .xls (Excel 97-2003)", () -> saved("xls:MS Excel 97")),
                of("saved-as-opendocument.ods", 29, "Lưu thành .ods", () -> saved("ods")),
                of("excel-95.xls", 30, "Excel 95", OfficeFixtures::excel95),
                of(
                        "sheets-exported-as-csv.zip",
                        39,
                        "Mỗi trang xuất thành một tệp .csv, nén lại",
                        () -> csvs("0,false,true,true")),
                of(
                        "sheets-exported-with-english-dates.zip",
                        17,
                        "Mỗi trang xuất thành một tệp .csv, ngày viết tháng trước",
                        () -> csvs("1066,false,true,false")));
    }

    private static byte[] saved(String filter) {
        return converted(filter).values().iterator().next();
    }

    /** One file for each sheet, in a zip; cells as they are shown, or as the program's own language has them. */
    private static byte[] csvs(String manner) {
        return Hand.packed(
                converted("csv:Text - txt - csv (StarCalc):59,34,76,1,,%s,false,false,-1".formatted(manner)));
    }

    /** No program at hand writes it any more: the head of such a file is enough to be told by. */
    private static byte[] excel95() {
        try (var files = new org.apache.poi.poifs.filesystem.POIFSFileSystem();
                var out = new java.io.ByteArrayOutputStream()) {
            byte[] stream = new byte[4608];
            byte[] beginning = {0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00, 0x27, 0x07, (byte) 0xC9, 0x07};
            System.arraycopy(beginning, 0, stream, 0, beginning.length);
            files.createDocument(new java.io.ByteArrayInputStream(stream), "Book");
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> converted(String filter) {
        try {
            Path folder = Files.createTempDirectory("tonghop-bad");
            Path good = Files.write(folder.resolve("bieu.xlsx"), Hand.good());
            Path out = Files.createDirectory(folder.resolve("out"));
            int exit = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            filter,
                            "--outdir",
                            out.toString(),
                            good.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start()
                    .waitFor();
            Map<String, byte[]> files = new LinkedHashMap<>();
            try (Stream<Path> written = Files.list(out)) {
                for (Path file : written.sorted(Comparator.naturalOrder()).toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
            if (exit != 0 || files.isEmpty()) {
                throw new IllegalStateException("soffice ended with " + exit);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
