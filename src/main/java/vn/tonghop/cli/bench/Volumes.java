package vn.tonghop.cli.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import vn.tonghop.cli.bench.Comparison.Rounds;
import vn.tonghop.spreadsheet.SubmissionReader;
import vn.tonghop.spreadsheet.floor.CsvFloor;
import vn.tonghop.submission.SubmissionFile;

/** Reading much at once: one large file, and the files of a whole country's wards on two threads. */
final class Volumes {

    private static final OptionalDouble CSV_LIMIT = OptionalDouble.of(2);
    /** Two threads read at least 1.6 times as much as one. */
    private static final OptionalDouble THREADS_LIMIT = OptionalDouble.of(1 / 1.6);

    private static final int CSV_ROWS = 50_000;
    private static final int CSV_COLUMNS = 30;
    private static final Rounds CSV = new Rounds(5, 15);
    private static final Rounds THREADS_ROUNDS = new Rounds(1, 7);
    private static final int WARDS = 3321;
    private static final int THREADS = 2;

    private final List<SubmissionFile> files;
    private final List<byte[]> contents;
    private final SubmissionReader reader;

    Volumes(SampleJune june) {
        this.files = june.files();
        this.contents = june.contents();
        this.reader = new SubmissionReader(june.programme());
    }

    /** Opened, looked over for data of persons and asked who it is from, beside only taking its fields apart. */
    Comparison csv() {
        byte[] file = csv(CSV_ROWS);
        return Comparison.measure(
                "csv",
                CSV_LIMIT,
                CSV,
                Side.timed(() -> reader.read("bieu.csv", file)),
                Side.timed(() -> CsvFloor.over(file)));
    }

    /** The same files again and again, on two threads beside one. */
    Comparison threads() {
        var pool = new ForkJoinPool(THREADS);
        try {
            return Comparison.measure(
                    "threads",
                    THREADS_LIMIT,
                    THREADS_ROUNDS,
                    Side.timed(() -> pool.submit(() -> IntStream.range(0, WARDS)
                                    .parallel()
                                    .mapToLong(this::read)
                                    .sum())
                            .join()),
                    Side.timed(() ->
                            IntStream.range(0, WARDS).mapToLong(this::read).sum()));
        } finally {
            pool.shutdown();
        }
    }

    private long read(int ward) {
        int at = ward % contents.size();
        return reader.read(files.get(at).name(), contents.get(at)).findings().size();
    }

    /** A sheet with nothing but figures behind one that says whose they are. */
    static byte[] csv(int rows) {
        var text = new StringBuilder("TRANG_TINH;00_ThongTin\r\nMA;NOI_DUNG;GIA_TRI\r\nMA_BIEU;Mã biểu;BM01-PCMD\r\n");
        text.append("MA_DON_VI;Mã đơn vị;00004\r\nTEN_DON_VI;Tên đơn vị;Phường Ba Đình\r\nTRANG_TINH;PHU_LUC\r\n");
        for (int row = 0; row < rows; row++) {
            text.append("Dòng số ").append(row);
            for (int column = 1; column < CSV_COLUMNS; column++) {
                text.append(';').append(row % 97 * column);
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
