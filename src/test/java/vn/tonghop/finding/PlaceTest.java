package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void namesTheCellOfAWorkbook() {
        var place = new Place("a.xlsx", "01_CoSo", "C17");

        assertThat(place.inFile()).isEqualTo("01_CoSo!C17: ");
        assertThat(place).hasToString("a.xlsx · 01_CoSo!C17");
    }

    @Test
    void namesTheLineAndTheColumnOfATextFile() {
        var place = new Place("a.CSV", "01_CoSo", "AB17");

        assertThat(place.inFile()).isEqualTo("01_CoSo, dòng 17, cột AB: ");
        assertThat(place).hasToString("a.CSV · 01_CoSo, dòng 17, cột AB");
    }

    @Test
    void namesTheSheetOrNothingWhereThereIsNoCell() {
        assertThat(Place.ofSheet("a.csv", "01_CoSo").inFile()).isEqualTo("01_CoSo: ");
        assertThat(Place.ofFile("a.csv").inFile()).isEmpty();
    }
}
