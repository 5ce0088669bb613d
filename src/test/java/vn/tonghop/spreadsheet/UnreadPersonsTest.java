package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.submission.Reading;

/** Files that are no workbook are looked over, too, before anything of them is kept; no number here is anybody's. */
class UnreadPersonsTest {

    static Stream<Arguments> listsOfPersons() {
        return Stream.of(
                        "Nội dung,Số\nA,001000000001\n",
                        "Nội dung;Số\r\nA;0900000001\r\n",
                        "Nội dung\tThư\nA\ta.b@example.vn\n",
                        "<html><table><tr><td>A</td><td>001 000 000 001</td></tr></table></html>")
                .flatMap(text -> Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16)
                        .map(encoding -> Arguments.of(text, encoding)));
    }

    @ParameterizedTest
    @MethodSource("listsOfPersons")
    void aTextThatNobodyCanReadAsAFormIsRefusedAsDataOfPersons(String text, Charset encoding) {
        Reading reading = Sent.read("danh-sach.csv", text.getBytes(encoding));

        assertThat(Sent.kinds(reading)).isEqualTo(List.of(FindingKind.PERSONAL_DATA));
        assertThat(reading.findings().get(0).place().file()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nội dung,Giá trị\nTổng kinh phí,123456789012\n",
                "Nội dung,Giá trị\nKinh phí,1500000000\nTừ,15/05/2026\n",
                "Số 0125/2026/QĐ-UBND ngày 14/06/2026"
            })
    void amountsAndNumbersOfDocumentsAreNobodys(String text) {
        assertThat(Sent.kinds(Sent.read("so-lieu.csv", text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(List.of(FindingKind.FILE_UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"001000000001.pdf", "BC 0900000001.pdf"})
    void aNameThatTellsOfAPersonIsNotKeptBecauseTheFileIsNoWorkbook(String name) {
        assertThat(Sent.kinds(Sent.read(name, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(List.of(FindingKind.PERSONAL_DATA));
    }
}
