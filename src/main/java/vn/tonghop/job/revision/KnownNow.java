package vn.tonghop.job.revision;

import vn.tonghop.period.Period;
import vn.tonghop.rollup.snapshot.Snapshot;

/** Works any period out from what is known now, and keeps nothing. */
public interface KnownNow {

    /** Of every submission version that counts now. */
    String inputHash(Period period);

    /** The figures alone. */
    Snapshot figures(Period period, String inputHash);
}
