package org.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How rows become records, on what the database really answers. */
@PlatformTest
class RecordRowsTest {

    @Autowired
    JdbcClient database;

    enum Stage {
        TO_DO,
        DONE
    }

    record Values(
            UUID id,
            String placeName,
            int count,
            @Nullable Integer sequence,
            long many,
            boolean open,
            BigDecimal share,
            @Nullable LocalDate dueOn,
            @Nullable OffsetDateTime startsAt,
            Instant madeAt,
            @Nullable Stage stage) {

        /** A second constructor misleads nobody. */
        Values(UUID id) {
            this(id, "", 0, null, 0, false, BigDecimal.ZERO, null, null, Instant.EPOCH, null);
        }
    }

    @Test
    void eachColumnGoesIntoThePartOfItsName() {
        var rows = database.sql("""
                        select 'x' as unused, stage, id, place_name, 7 as count, sequence, 5000000000 as many, true as open,
                          12.50 as share, due_on, starts_at, cast('2027-03-05 09:30+01' as timestamptz) as made_at
                        from (values
                          (cast('00000000-0000-0000-0000-000000000001' as uuid), 'L’Haÿ', 3, date '2027-03-05',
                            cast('2027-03-05 09:30+01' as timestamptz), 'to-do'),
                          (cast('00000000-0000-0000-0000-000000000002' as uuid), '', null, null, null, null))
                          as given(id, place_name, sequence, due_on, starts_at, stage)
                        order by id
                        """).query(RecordRows.of(Values.class)).list();

        var moment = Instant.parse("2027-03-05T08:30:00Z");
        assertThat(rows.getFirst().startsAt())
                .isNotNull()
                .satisfies(it -> assertThat(it.toInstant()).isEqualTo(moment));
        assertThat(rows)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("startsAt")
                .containsExactly(
                        new Values(
                                new UUID(0, 1),
                                "L’Haÿ",
                                7,
                                3,
                                5_000_000_000L,
                                true,
                                new BigDecimal("12.50"),
                                LocalDate.of(2027, 3, 5),
                                null,
                                moment,
                                Stage.TO_DO),
                        new Values(
                                new UUID(0, 2),
                                "",
                                7,
                                null,
                                5_000_000_000L,
                                true,
                                new BigDecimal("12.50"),
                                null,
                                null,
                                moment,
                                null));
    }

    record Named(UUID id, String name) {}

    @Test
    void whatHasNoColumnIsSaid() {
        assertThatThrownBy(() -> database.sql("select gen_random_uuid() as id")
                        .query(RecordRows.of(Named.class))
                        .list())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("no column for name");
    }

    record Told(Stage stage) {}

    @Test
    void wordsThatTheEnumHasNotAreSaid() {
        assertThatThrownBy(() -> database.sql("select 'never' as stage")
                        .query(RecordRows.of(Told.class))
                        .list())
                .hasStackTraceContaining("never");
    }
}
