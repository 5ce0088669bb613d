package vn.tonghop.spreadsheet.raw;

/**
 * How much of a file is read before it is refused, so that no file can exhaust the machine.
 *
 * @param fileBytes size of the file as sent
 * @param inflatedBytes size of all its parts together, unpacked
 * @param freeBytes a part may unpack to this size at any ratio
 * @param ratio how many times larger than packed a part may be beyond that
 */
public record ReadingLimits(
        long fileBytes, long inflatedBytes, long freeBytes, int ratio, int entries, int sheets, int cells) {

    public static final ReadingLimits STANDARD =
            new ReadingLimits(20L << 20, 200L << 20, 4L << 20, 150, 2000, 300, 2_000_000);
}
