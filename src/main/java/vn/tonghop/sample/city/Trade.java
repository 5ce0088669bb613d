package vn.tonghop.sample.city;

/** Kinds of establishments, named by their category codes, with how common and how large they are. */
public enum Trade {
    KS(0.080, 0.015, 1.00, 12),
    NN(0.120, 0.140, 1.00, 3),
    CH(0.090, 0.030, 0.50, 2),
    NT(0.400, 0.520, 0.35, 1),
    KR(0.050, 0.050, 1.00, 6),
    VT(0.002, 0.000, 1.00, 25),
    BAR(0.020, 0.002, 0.30, 10),
    MX(0.060, 0.030, 1.00, 8),
    CT(0.060, 0.080, 0.10, 3),
    CF(0.050, 0.070, 0.00, 3),
    TK(0.008, 0.005, 0.60, 6),
    NH(0.040, 0.040, 0.00, 10),
    KH(0.020, 0.018, 0.20, 2);

    private final double urbanShare;
    private final double ruralShare;
    private final double conditional;
    private final int workers;

    Trade(double urbanShare, double ruralShare, double conditional, int workers) {
        this.urbanShare = urbanShare;
        this.ruralShare = ruralShare;
        this.conditional = conditional;
        this.workers = workers;
    }

    double share(boolean urban) {
        return urban ? urbanShare : ruralShare;
    }

    /** The part of them that is under conditions of security and order. */
    public double conditional() {
        return conditional;
    }

    public int workers() {
        return workers;
    }
}
