package org.maillage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which ending an address asks for which kind of file. */
class ExportFormatTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            csv,          text/csv;charset=UTF-8
            xlsx,         application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
            geojson,      application/geo+json
            jsonld,       application/ld+json
            murmurations, application/json
            """)
    void anEndingNamesAFormatAndItsMediaType(String ending, String type) {
        assertThat(ExportFormat.find(ending).map(ExportFormat::type)).isEqualTo(Optional.of(type));
    }

    @ParameterizedTest
    @CsvSource({"pdf", "CSV", "''", "json"})
    void otherEndingsNameNone(String ending) {
        assertThat(ExportFormat.find(ending)).isEmpty();
    }

    @Test
    void everyFormatIsFoundByItsEnding() {
        assertThat(Arrays.stream(ExportFormat.values())
                        .map(it -> ExportFormat.find(it.ending()))
                        .toList())
                .isEqualTo(
                        Arrays.stream(ExportFormat.values()).map(Optional::of).toList());
    }
}
