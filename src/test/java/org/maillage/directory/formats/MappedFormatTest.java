package org.maillage.directory.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.Field;
import org.maillage.directory.SampleWords;
import org.maillage.pathway.InFrench;

/** What is made of columns that somebody has mapped to a field, whatever stands in them. */
@InFrench
class MappedFormatTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            legal_category, 9220,             9220
            legal_category, Loi 1901,         ''
            legal_category, 92,               ''
            rna,            W351000001,       W351000001
            rna,            loi 1901,         ''
            postal_code,    35 600,           35600
            opened,         2019,             2019
            opened,         depuis longtemps, ''
            built_area,     1 200,            1200
            built_area,     grand,            ''
            third_place,    Oui,              true
            third_place,    peut-être,        ''
            web,        example.org,      https://example.org
            activity,       94.99Z,           94.99Z
            """)
    void onlyWhatTheFieldTakesIsTakenAndTheRestIsDoubted(String column, String typed, String taken) {
        var row = read(column, typed);

        assertThat(row.get(Field.find(column).orElseThrow())).isEqualTo(taken);
        assertThat(row.doubts().isEmpty()).isEqualTo(!taken.isEmpty());
    }

    private static StagedRow read(String column, String typed) {
        var mapping =
                new ColumnMapping(Map.of("nom", "name", "commune", "commune", "colonne", column), "", false, List.of());
        var row = new LinkedHashMap<String, String>();
        row.put("nom", "Exemple");
        row.put("commune", "35236");
        row.put("colonne", typed);
        return SampleRows.read(new MappedFormat("liste", mapping, SampleWords.vocabularies(), Map.of()), row);
    }
}
