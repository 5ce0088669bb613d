package vn.tonghop.sample;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.sample.post.Postbag;
import vn.tonghop.sample.post.ReceiptTimes;

/** Writes what the wards and agencies of Hà Nội could have sent in 2026: any month, the same files for the same seed. */
public final class SampleCity {

    private static final String PROGRAMME = "hanoi-2026";

    /** The seed of the sample that comes with the program and of the demonstration. */
    public static final long DEMO_SEED = 2026;

    private final Programme programme;
    private final long seed;
    private final int size;
    private final Map<Period, Desk> desks = new HashMap<>();

    public SampleCity(Programme programme, long seed) {
        this(programme, seed, Integer.MAX_VALUE);
    }

    /** @param size how many wards send their form; more than the programme has means all of them */
    public SampleCity(Programme programme, long seed, int size) {
        this.programme = programme;
        this.seed = seed;
        this.size = size;
    }

    /** Whether the city's own story is told for a programme and a period; of all others there is the general sample. */
    public static boolean tells(Programme programme, Period period) {
        return programme.id().equals(PROGRAMME) && period.kind() == PeriodKind.MONTH;
    }

    /** How many wards send their form for a month. */
    public int wards(Period month) {
        return desk(month).wards().size();
    }

    /** Writes a month without mistakes, all in time, into {@code folder/<period>/}. */
    public void writeMonth(Period month, Path folder) {
        Desk desk = desk(month);
        var bag = new Postbag(folder.resolve(month.code()));
        var times = new ReceiptTimes(seed);
        for (OrgUnit unit : desk.reporters()) {
            byte[] workbook = desk.workbook(unit, desk.filling(unit, month));
            bag.put(
                    desk.fileName(unit, month, ""),
                    workbook,
                    times.inTime(unit, month, desk.obligation(unit).due()));
        }
        bag.close();
    }

    /** Writes a month with mistakes and the notes on them, {@code expected.csv} and {@code README.md}, beside it. */
    public List<PlantedFault> writeMonthWithFaults(Period month, Path folder) {
        Desk desk = desk(month);
        var bag = new Postbag(folder.resolve(month.code()));
        var faults = new FaultyMonth(desk, month, bag, new ReceiptTimes(seed)).write();
        bag.close();
        FaultNotes.write(folder, month, seed, faults);
        return faults;
    }

    private Desk desk(Period month) {
        return desks.computeIfAbsent(month.reportYear(), year -> new Desk(programme, year, seed, size));
    }
}
