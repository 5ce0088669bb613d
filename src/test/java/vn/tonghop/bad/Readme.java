package vn.tonghop.bad;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code sample-data/bad/README.md}: which file shows which way of going wrong. */
final class Readme {

    private static final String HEAD = """
            # Tệp gửi sai, để thử cách xử lý

            Mỗi tệp ở đây sai theo một cách; tên tệp nói sai cách nào. `good.xlsx` là tệp đúng mà các tệp khác được sửa từ đó,
            `good.csv` là mọi số đọc được từ nó. `expected.yaml` ghi cho từng tệp: kết luận, từng phát hiện (mã, mức, ô, cả câu),
            và những số đọc được khác với tệp đúng (khác chỗ cũng ghi); số nào không ghi thì phải đúng như `good.csv`.
            Phép thử `vn.tonghop.bad.BadFilesTest` đọc từng tệp và so với `expected.yaml`. Mọi số liệu là giả định, không có
            dữ liệu của người nào; vì thế tệp có danh sách người chỉ được tạo trong lúc thử.

            Tạo lại tệp: chạy `vn.tonghop.bad.BadFiles` (trong `src/test`) với `files`, cần LibreOffice cho vài tệp; `outcomes` ghi
            kết quả hiện nay vào `expected.yaml` để người đọc xét lại. Số thứ tự dưới đây là số của từng cách sai trong tài
            liệu nghiệp vụ.

            | Số | Sai cách nào | Tệp | Phép thử khác |
            |---|---|---|---|
            """;

    private Readme() {}

    static String text() {
        Stream<String> ways = Way.ALL.stream()
                .map(way -> row(String.valueOf(way.number()), way.about(), files(way.number()), way.tests()));
        Stream<String> more = Stream.of(
                row("thêm", "Những điều cần xem khác", files(Fixture.FURTHER), List.of()),
                row(
                        "hỏng",
                        "Tệp hỏng, tệp phá hoại",
                        files(Fixture.HOSTILE),
                        List.of("HostileFilesTest", "MutatedFilesTest")));
        return HEAD + Stream.concat(ways, more).collect(Collectors.joining());
    }

    static List<String> files(int way) {
        return Fixtures.all().stream()
                .filter(fixture -> fixture.way() == way)
                .map(Fixture::name)
                .toList();
    }

    private static String row(String number, String about, List<String> files, List<String> tests) {
        return "| %s | %s | %s | %s |\n".formatted(number, about, code(files), code(tests));
    }

    private static String code(List<String> names) {
        return names.stream()
                .map(name -> "`" + name.replaceFirst(".*\\.(?=[A-Z])", "").replace('#', '.') + "`")
                .collect(Collectors.joining(", "));
    }
}
