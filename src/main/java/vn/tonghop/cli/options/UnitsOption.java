package vn.tonghop.cli.options;

import picocli.CommandLine.Option;
import vn.tonghop.rollup.snapshot.outlook.UnitMap;

/** {@code --units}: by which units figures are shown one by one, where boundaries changed. */
public final class UnitsOption {

    private enum When {
        THEN,
        NOW
    }

    @Option(
            names = "--units",
            paramLabel = "THEN|NOW",
            description = "Số của từng đơn vị, mức giao và cùng kỳ năm trước: now = đơn vị như hiện nay (mặc định),"
                    + " then = đơn vị như khi ấy. Số chung của cả địa bàn không đổi.")
    private When when = When.NOW;

    public UnitMap map() {
        return when == When.THEN ? UnitMap.AS_THEY_WERE : UnitMap.AS_THEY_ARE;
    }
}
