package vn.tonghop.validation.pattern;

/**
 * How alike two lists of counts are, cell by cell.
 *
 * @param filled how many cells are not zero in either
 * @param identical how many of these are the same in both
 * @param evidence how unlikely that is by chance, in bits: two counts near n are equal once in about √(2n)
 */
record SameCells(int filled, int identical, double evidence) {

    /** Compares cells of the same place in two lists. */
    static SameCells of(double[] first, double[] second) {
        int filled = 0;
        int identical = 0;
        double evidence = 0;
        for (int i = 0; i < first.length; i++) {
            double count = first[i];
            if (count != 0 || second[i] != 0) {
                filled++;
            }
            if (count != 0 && count == second[i]) {
                identical++;
                evidence += Math.log(2 * count) / Math.log(2) / 2;
            }
        }
        return new SameCells(filled, identical, evidence);
    }

    boolean isCopy(double share, double bits) {
        return identical >= share * filled && evidence >= bits;
    }
}
