package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.directory.OwnFields.Kind;
import org.maillage.directory.OwnFields.OwnField;

/** What may stand in the fields that teams make for themselves. */
class OwnFieldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            NUMBER | 12            | 12
            NUMBER | 1 234,50      | 1234.50
            NUMBER | -3            | -3
            NUMBER | 1.2.3         | none
            NUMBER | 12 adhérents  | none
            NUMBER | 1234567890123456 | none
            DATE   | 15/03/2027    | 2027-03-15
            DATE   | 2027-03-15    | 2027-03-15
            DATE   | mars 2027     | none
            CHOICE | à l’étude     | à l’étude
            CHOICE | A l’étude     | à l’étude
            CHOICE | ailleurs      | none
            LINK   | www.exemple.fr | https://www.exemple.fr
            LINK   | pas de site   | none
            TEXT   | L’été, « vu » | L’été, « vu »
            """)
    void aValueIsKeptInOneForm(Kind kind, String typed, @Nullable String kept) {
        assertThat(field(kind).tidy(typed).orElse(null)).isEqualTo(kept);
    }

    @Test
    void aTextHasAThousandLettersAtMost() {
        assertThat(field(Kind.TEXT).tidy("é".repeat(1000))).isPresent();
        assertThat(field(Kind.TEXT).tidy("é".repeat(1001))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aKindIsReadFromTheWordThatIsKept(Kind kind) {
        assertThat(Kind.find(kind.column())).contains(kind);
        assertThat(Kind.find(kind.name())).isEmpty();
    }

    private static OwnField field(Kind kind) {
        return new OwnField(new UUID(0, 1), new UUID(0, 2), "Label", kind, List.of("oui", "à l’étude"), false);
    }
}
