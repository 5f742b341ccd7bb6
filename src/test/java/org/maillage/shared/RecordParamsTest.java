package org.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A record as the parameters of a statement. */
class RecordParamsTest {

    private record Row(
            UUID id,
            String title,
            @Nullable OffsetDateTime startsAt,
            @Nullable String format,
            Answer answer) {}

    private enum Answer {
        IF_NEED_BE
    }

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private final RecordParams params = RecordParams.of(new Row(ID, "Comprendre", null, null, Answer.IF_NEED_BE))
            .with("position", 3)
            .with("title", "Agir");

    @Test
    void partsAndOthersAreThereByTheirNames() {
        assertThat(params.getValue("id")).isEqualTo(ID);
        assertThat(params.getValue("position")).isEqualTo(3);
        assertThat(params.hasValue("startsAt")).isTrue();
        assertThat(params.hasValue("version")).isFalse();
    }

    @Test
    void whatIsSaidBesideWins() {
        assertThat(params.getValue("title")).isEqualTo("Agir");
    }

    @Test
    void enumsAreWords() {
        assertThat(params.getValue("answer")).isEqualTo("if-need-be");
        assertThat(params.with("other", Answer.IF_NEED_BE).getValue("other")).isEqualTo("if-need-be");
    }

    @Test
    void nothingHasTheKindOfItsPart() {
        assertThat(params.getValue("startsAt")).isNull();
        assertThat(params.getSqlType("format")).isEqualTo(Types.VARCHAR);
    }
}
