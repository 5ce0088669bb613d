package vn.tonghop.finding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void writesObjectsAndArraysInTheOrderGiven() {
        String json = new JsonWriter()
                .beginObject()
                .field("file", "a.xlsx")
                .field("errors", 2)
                .name("sum")
                .value(new BigDecimal("1E+3"))
                .name("found")
                .value(true)
                .name("unit")
                .nothing()
                .name("none")
                .beginArray()
                .endArray()
                .name("cells")
                .beginArray()
                .value("C7")
                .beginObject()
                .endObject()
                .endArray()
                .endObject()
                .toString();

        assertThat(json).isEqualTo("""
                        {
                          "file": "a.xlsx",
                          "errors": 2,
                          "sum": 1000,
                          "found": true,
                          "unit": null,
                          "none": [],
                          "cells": [
                            "C7",
                            {}
                          ]
                        }
                        """);
    }

    @Test
    void quotesWhatJsonCannotHold() {
        String json = new JsonWriter()
                .value("\"\\\n\r\t" + '\u0001' + '\u2028' + "Ủy \uD83D\uDE00")
                .toString();

        assertThat(json).isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0001\\u2028Ủy \\ud83d\\ude00\"\n");
    }

    @Test
    void refusesAnUnfinishedDocument() {
        var writer = new JsonWriter().beginArray();

        assertThatThrownBy(writer::toString).isInstanceOf(IllegalStateException.class);
    }
}
